import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import * as field from '#platform/http/fields.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { type SentForm, sentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { holds } from '#platform/scope.ts'
import { deskPaths } from '../desk-paths.ts'
import { listPartners } from '../inbound/queries.ts'
import { paths } from '../paths.ts'
import { countOutgoing } from './feed.ts'
import { handedFile, handOver, listHandovers } from './handing-over.ts'
import { publicKeys, rotateKey } from './keys.ts'
import { type OutgoingDone, OutgoingPage } from './pages/OutgoingPage.tsx'
import type { Source } from './sources.ts'

const doneQuery = z.object({ xong: filter(z.enum(['handed', 'rotated'])) })
const plainForm = z.object({})

/** The desk of what goes out: what is packed, what was handed over, and the key. */
export function outgoingRoutes(sources: readonly Source[]): Hono<Env> {
  const routes = new Hono<Env>()
  const seer = role('administrator', 'officer')
  const kinds = sources.map(({ kind }) => kind)
  const handoverForm = z.object({
    partnerId: field.id(),
    kind: field.text(40).refine((kind) => kinds.includes(kind), 'not-a-choice'),
    from: field.choice(['last', 'beginning']),
  })

  routes.get(deskPaths.outgoing, seer, (c) => {
    const { xong } = readQuery(c, doneQuery)
    return show(c, sources, { done: xong })
  })

  routes.post(deskPaths.handover, seer, async (c) => {
    const form = await readForm(c, handoverForm)
    if (!form.ok) return show(c, sources, { sent: sentForm(deskPaths.handover, form) })
    orNotFound(await once(signedScope(c), form.key, (inside) => handOver(inside, form.value)))
    return seeOther(c, `${deskPaths.outgoing}?xong=handed`)
  })

  routes.get(deskPaths.handedFile, seer, async (c) => {
    const { name, bytes } = orNotFound(await handedFile(signedScope(c), c.req.param('id')))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    })
  })

  routes.post(deskPaths.keyRotation, role('administrator'), async (c) => {
    const form = await readForm(c, plainForm)
    orNotFound(await once(signedScope(c), form.key, rotateKey))
    return seeOther(c, `${deskPaths.outgoing}?xong=rotated`)
  })
  return routes
}

type After = { sent?: SentForm; done?: OutgoingDone | undefined }

async function show(c: Context<Env>, sources: readonly Source[], { sent, done }: After) {
  const { scope } = c.var
  const counts = await countOutgoing(scope)
  const count = (kind: string, state: string) =>
    counts.find((row) => row.kind === kind && row.state === state)?.total ?? 0
  return page(
    c,
    <OutgoingPage
      kinds={sources.map(({ kind, title }) => ({
        kind,
        title: title[scope.locale],
        present: count(kind, 'present'),
        withdrawn: count(kind, 'withdrawn'),
        address: link(paths.packages, { kind }),
      }))}
      partners={(await listPartners(scope)).map(({ partner: { id, name } }) => ({ id, name }))}
      handed={await listHandovers(scope)}
      keys={await publicKeys(scope)}
      origin={scope.origin}
      mayRotate={holds(scope.actor, 'administrator')}
      formKey={newId()}
      sent={sent}
      done={done}
    />,
    sent?.problems ? 422 : 200,
  )
}
