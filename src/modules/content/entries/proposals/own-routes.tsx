import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, type Raw, readForm, readPosted } from '#platform/http/form.ts'
import { signedIn } from '#platform/http/gates.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { withMoreRows } from '#platform/http/rows.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { choicesFor } from '../form-choices.ts'
import { type EntryDraft, entryForm } from '../forms.ts'
import { confirmEntry } from '../freshness/actions.ts'
import { isAboutPerson, isKindCode, kindOf } from '../kinds/all.ts'
import type { Kind } from '../kinds/kind.ts'
import { paths } from '../paths.ts'
import { keepsEntries } from '../reach.ts'
import { addressesIn, namesFor, resolveReferences } from '../references.ts'
import { asTyped } from '../typed.ts'
import { proposeChange, proposeEntry } from './actions.ts'
import { OwnEntryPage, type OwnEntryProps, ownDoings } from './pages/OwnEntryPage.tsx'
import { OwnListPage } from './pages/OwnListPage.tsx'
import { findOwn, listOwn, listOwnOrganisations, ownersOf } from './queries.ts'
import { withdrawOwn } from './withdrawing.ts'

export const ownRoutes = new Hono<Env>()

const doneQuery = z.object({ xong: filter(z.enum(ownDoings)) })
const listQuery = z.object({ ...doneQuery.shape, ...pageQuery.shape })

ownRoutes.get(paths.own, signedIn, async (c) => {
  const scope = signedScope(c)
  const { page: number, xong } = readQuery(c, listQuery)
  const [list, own] = await Promise.all([listOwn(scope, number), listOwnOrganisations(scope)])
  const shown = { ...list, own, page: number, today: scope.today, done: xong }
  return page(c, <OwnListPage {...shown} />)
})

/** A kind that somebody other than the editors may propose. */
function proposableKind(code: string): Kind {
  const kind = isKindCode(code) ? kindOf(code) : undefined
  return orNotFound(kind && kind.proposedBy.length > 0 ? kind : undefined)
}

/** What came in, or what to show again. */
type Sent =
  | { ok: true; draft: EntryDraft; typed: Raw }
  | { ok: false; again: Again; status: 200 | 422 }
type Again = { formKey: string; typed: Raw; version?: number; problems?: readonly Problem[] }

async function readEntry(
  c: Context<Env>,
  kind: Kind,
): Promise<Sent & { key: string; version: number | undefined }> {
  const { raw } = await readPosted(c)
  const form = checkForm(raw, entryForm(kind))
  const { key, version } = form
  const read = version === undefined ? {} : { version }
  const again = (problems: readonly Problem[]): Sent => ({
    ok: false,
    again: { formKey: key, typed: form.raw, ...read, problems },
    status: 422,
  })
  const more = withMoreRows(raw)
  if (more)
    return { ok: false, again: { formKey: key, typed: more, ...read }, status: 200, key, version }
  // Consent is a tick of its own: the form of a kind is the same for those who write of others.
  const unticked: Problem[] =
    isAboutPerson(kind) && [raw.consent].flat()[0] !== 'on'
      ? [{ field: 'consent', code: 'consent-needed' }]
      : []
  const problems = [
    ...(form.ok
      ? (await resolveReferences(c.var.scope, kind, form.value)).problems
      : form.problems),
    ...unticked,
  ]
  const sent =
    form.ok && problems.length === 0
      ? { ok: true as const, draft: form.value, typed: form.raw }
      : again(problems)
  return { ...sent, key, version }
}

ownRoutes.get(paths.newOwn, signedIn, (c) => showNew(c, proposableKind(c.req.param('kind')), {}))

ownRoutes.post(paths.newOwn, signedIn, async (c) => {
  const kind = proposableKind(c.req.param('kind'))
  const sent = await readEntry(c, kind)
  if (!sent.ok) return showNew(c, kind, sent.again, sent.status)
  const outcome = orNotFound(
    await once(signedScope(c), sent.key, (scope) => proposeEntry(scope, kind.code, sent.draft)),
  )
  if (outcome.ok) return done(c, outcome.value.id, 'sent')
  const { key: formKey, typed } = sent
  return showNew(c, kind, { formKey, typed, refusal: outcome.problem }, 409)
})

ownRoutes.get(paths.ownEntry, signedIn, async (c) => {
  const id = c.req.param('id')
  const { xong } = readQuery(c, doneQuery)
  // A letter leads here whoever wrote the entry.
  if (keepsEntries(c.var.scope.actor) && !(await findOwn(c.var.scope, id)))
    return seeOther(c, link(paths.entry, { id }))
  return show(c, id, { done: xong })
})

ownRoutes.post(paths.ownEntry, signedIn, async (c) => {
  const id = c.req.param('id')
  const { entry } = orNotFound(await findOwn(c.var.scope, id))
  const kind = kindOf(entry.kind)
  const sent = await readEntry(c, kind)
  if (!sent.ok) return show(c, id, sent.again, sent.status)
  const outcome = orNotFound(
    await once(signedScope(c), sent.key, (scope) =>
      proposeChange(scope, id, sent.version, sent.draft),
    ),
  )
  if (outcome.ok) return done(c, id, 'sent')
  const { key: formKey, typed } = sent
  return show(c, id, { formKey, typed, refusal: outcome.problem }, 409)
})

ownRoutes.post(paths.ownConfirmation, signedIn, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, z.object({}))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => confirmEntry(scope, id)),
  )
  if (outcome.ok) return done(c, id, 'confirmed')
  return show(c, id, { refusal: outcome.problem }, 409)
})

ownRoutes.post(paths.ownWithdrawal, signedIn, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, z.object({}))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => withdrawOwn(scope, id)),
  )
  if (outcome.ok) return seeOther(c, withQuery(paths.own, { xong: 'withdrawn' }))
  return show(c, id, { refusal: outcome.problem }, 409)
})

const done = (c: Context<Env>, id: string, what: (typeof ownDoings)[number]) =>
  seeOther(c, withQuery(link(paths.ownEntry, { id }), { xong: what }))

type Extra = Partial<OwnEntryProps>

async function showNew(c: Context<Env>, kind: Kind, extra: Extra, status: 200 | 409 | 422 = 200) {
  const scope = signedScope(c)
  const own = await listOwnOrganisations(scope)
  const choices = await choicesFor(scope, kind)
  const shown = { kind, owners: ownersOf(kind, own), choices, today: scope.today }
  return page(
    c,
    <OwnEntryPage
      formKey={newId()}
      action={link(paths.newOwn, { kind: kind.code })}
      {...shown}
      {...extra}
    />,
    status,
  )
}

async function show(c: Context<Env>, id: string, extra: Extra, status: 200 | 409 | 422 = 200) {
  const scope = signedScope(c)
  const { entry, proposal } = orNotFound(await findOwn(scope, id))
  const kind = kindOf(entry.kind)
  const pending = proposal?.state === 'waiting' || proposal?.state === 'returned'
  const names = await namesFor(scope, [{ ...entry, kind }])
  const stored = asTyped(kind, pending && proposal ? proposal.content : entry, addressesIn(names))
  const own = await listOwnOrganisations(scope)
  const choices = await choicesFor(scope, kind)
  const version = proposal?.state === 'waiting' ? proposal.version : 0
  const shown = { kind, entry, proposal, version, stored, owners: ownersOf(kind, own), choices }
  return page(
    c,
    <OwnEntryPage
      formKey={newId()}
      action={link(paths.ownEntry, { id })}
      today={scope.today}
      {...shown}
      {...extra}
    />,
    status,
  )
}
