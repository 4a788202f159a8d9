import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { sentForm } from '#platform/http/sent.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { adjustReport, numberPaper, switchPublic } from './afterwards.ts'
import type { Done } from './afterwards-messages.ts'
import { adjustmentForm, numberForm, pressed } from './forms.ts'
import { findIssued } from './issued-queries.ts'
import { paths } from './paths.ts'
import { showIssued } from './show.tsx'

export const routes = new Hono<Env>()
const officer = role('officer')
const publishes = role('officer', 'leader')

const backTo = (id: string, done: Done) => `${link(paths.issued, { id })}?xong=${done}`

routes.post(paths.number, officer, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, numberForm)
  const sent = sentForm(link(paths.number, { id }), form)
  if (!form.ok) return showIssued(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      numberPaper(inside, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return seeOther(c, backTo(id, 'numbered'))
  return showIssued(c, id, { sent, problem: outcome.problem })
})

for (const [path, isPublic] of [
  [paths.publication, true],
  [paths.withdrawal, false],
] as const)
  routes.post(path, publishes, async (c) => {
    const id = c.req.param('id')
    const form = await readForm(c, pressed)
    const outcome = orNotFound(
      await once(signedScope(c), form.key, (inside) => switchPublic(inside, id, isPublic)),
    )
    if (outcome.ok) return seeOther(c, backTo(id, isPublic ? 'published' : 'withdrawn'))
    return showIssued(c, id, { problem: outcome.problem })
  })

routes.post(paths.adjustment, officer, async (c) => {
  const id = c.req.param('id')
  const { consolidated } = orNotFound(await findIssued(c.var.scope, id))
  const codes = (consolidated.content?.figures ?? []).map(({ code }) => code)
  const form = await readForm(c, adjustmentForm(codes))
  const sent = sentForm(link(paths.adjustment, { id }), form)
  if (!form.ok) return showIssued(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => adjustReport(inside, id, form.value)),
  )
  if (outcome.ok) return seeOther(c, backTo(id, 'adjusted'))
  return showIssued(c, id, { sent, problem: outcome.problem })
})
