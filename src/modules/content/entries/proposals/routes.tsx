import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { namesOf, role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import * as field from '#platform/http/fields.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { kindOf } from '../kinds/all.ts'
import { paths } from '../paths.ts'
import { namesFor, resolveReferences } from '../references.ts'
import { acceptProposal, returnProposal } from './deciding.ts'
import { ProposalPage, type ProposalPageProps } from './pages/ProposalPage.tsx'
import { ProposalsPage } from './pages/ProposalsPage.tsx'
import { findProposal, listWaiting } from './queries.ts'

export const proposalRoutes = new Hono<Env>()
const editors = role('editor', 'officer')

const listQuery = z.object({
  xong: filter(z.enum(['accepted', 'returned'])),
  ...pageQuery.shape,
})

/** Which state of the entry was read beside the proposal. */
const entryVersion = field.wholeNumber({ min: 1, max: 1_000_000_000 })
const acceptanceForm = z.object({ entryVersion })
const returnForm = z.object({ entryVersion, reason: field.text(1000) })

proposalRoutes.get(paths.proposals, editors, async (c) => {
  const { scope } = c.var
  const { page: number, xong } = readQuery(c, listQuery)
  const list = await listWaiting(scope, number)
  const names = await namesFor(
    scope,
    list.rows.map(({ entry }) => ({ ...entry, kind: kindOf(entry.kind) })),
  )
  return page(c, <ProposalsPage {...list} names={names} page={number} done={xong} />)
})

proposalRoutes.get(paths.proposal, editors, (c) => show(c, c.req.param('id'), {}))

proposalRoutes.post(paths.acceptance, editors, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, acceptanceForm)
  if (!form.ok) return show(c, id, { refusal: 'entry-changed' }, 409)
  const read = { version: form.version, entryVersion: form.value.entryVersion }
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => acceptProposal(scope, id, read)),
  )
  if (outcome.ok) return seeOther(c, withQuery(paths.proposals, { xong: 'accepted' }))
  return show(c, id, { refusal: outcome.problem }, 409)
})

proposalRoutes.post(paths.return, editors, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, returnForm)
  if (!form.ok) return show(c, id, { raw: form.raw, problems: form.problems }, 422)
  const read = { version: form.version, entryVersion: form.value.entryVersion }
  const { reason } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => returnProposal(scope, id, read, reason)),
  )
  if (outcome.ok) return seeOther(c, withQuery(paths.proposals, { xong: 'returned' }))
  return show(c, id, { raw: form.raw, refusal: outcome.problem }, 409)
})

async function show(
  c: Context<Env>,
  id: string,
  extra: Partial<ProposalPageProps>,
  status: 200 | 409 | 422 = 200,
) {
  const { scope } = c.var
  const { entry, proposal } = orNotFound(await findProposal(scope, id))
  const kind = kindOf(entry.kind)
  // Addresses are shown as what they lead to; one that leads nowhere stays as it was typed.
  const { facts } = await resolveReferences(scope, kind, proposal.content)
  const proposed = { ...proposal.content, facts }
  const names = await namesFor(scope, [
    { ...entry, kind },
    { ...proposed, kind },
  ])
  const people = await namesOf(scope, [proposal.proposedBy])
  const by = people.get(proposal.proposedBy) ?? '–'
  const shown = { kind, entry, proposal, proposed, names, by, formKey: newId() }
  return page(c, <ProposalPage {...shown} {...extra} />, status)
}
