import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { anyone } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { rateLimit } from '#platform/http/rate-limit.ts'
import { type SentForm, sentForm } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { findPublished } from '../queries.ts'
import { faultForm, reportFault, settleFault, settlementForm } from './actions.ts'
import { FaultPage } from './pages/FaultPage.tsx'
import { FaultsPage } from './pages/FaultsPage.tsx'
import { listFaults } from './queries.ts'

const editors = role('editor', 'officer')
// An office behind one address has several readers; a program that floods the desk reports far more.
const reports = rateLimit('content.fault', { max: 10, seconds: 3600 })

export const faultRoutes = new Hono<Env>()

const doneQuery = z.object({ xong: filter(z.enum(['sent'])) })
const listQuery = z.object({ xong: filter(z.enum(['settled'])), ...pageQuery.shape })

faultRoutes.get(paths.fault, anyone, async (c) => {
  const { xong } = readQuery(c, doneQuery)
  const entry = orNotFound(await findPublished(c.var.scope, c.req.param('id')))
  c.header('x-robots-tag', 'noindex')
  return page(c, <FaultPage entry={entry} formKey={newId()} sent={xong === 'sent'} />)
})

faultRoutes.post(paths.fault, anyone, reports, async (c) => {
  const entry = orNotFound(await findPublished(c.var.scope, c.req.param('id')))
  const form = await readForm(c, faultForm)
  if (!form.ok) {
    const { key, raw, problems } = form
    return page(c, <FaultPage {...{ entry, formKey: key, raw, problems }} />, 422)
  }
  orNotFound(await reportFault(c.var.scope, entry.id, form.key, form.value))
  return seeOther(c, withQuery(link(paths.fault, { id: entry.id }), { xong: 'sent' }))
})

faultRoutes.get(paths.faults, editors, async (c) => {
  const { xong, page: number } = readQuery(c, listQuery)
  return showList(c, number, { settled: xong === 'settled' })
})

faultRoutes.post(paths.settlement, editors, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, settlementForm)
  const sent = sentForm(link(paths.settlement, { id }), form)
  if (!form.ok) return showList(c, 1, { sent }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => settleFault(scope, id, form.value)),
  )
  if (outcome.ok) return seeOther(c, withQuery(paths.faults, { xong: 'settled' }))
  return showList(c, 1, { late: true }, 409)
})

type Extra = { settled?: boolean; late?: boolean; sent?: SentForm }

async function showList(
  c: Context<Env>,
  number: number,
  extra: Extra,
  status: 200 | 409 | 422 = 200,
) {
  const list = await listFaults(c.var.scope, number)
  return page(c, <FaultsPage {...list} page={number} formKey={newId()} {...extra} />, status)
}
