import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, withQuery } from '#platform/http/query-fields.ts'
import { withMoreRows } from '#platform/http/rows.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { changeEntry, createEntry, publishEntry, withdrawEntry } from '../actions.ts'
import { choicesFor, everyOwner } from '../form-choices.ts'
import { entryForm, reasonForm } from '../forms.ts'
import { confirmEntry } from '../freshness/actions.ts'
import { isAboutPerson, isKindCode, kindOf } from '../kinds/all.ts'
import { kindCodes } from '../kinds/codes.ts'
import type { Kind } from '../kinds/kind.ts'
import { paths } from '../paths.ts'
import { addressesIn, namesFor, resolveReferences } from '../references.ts'
import { asTyped } from '../typed.ts'
import { DeskListPage } from './pages/DeskListPage.tsx'
import { doings, EditEntryPage, type EditEntryProps } from './pages/EditEntryPage.tsx'
import { NewEntryPage, type NewEntryProps } from './pages/NewEntryPage.tsx'
import { countWaiting, findForDesk, listForDesk, tabs } from './queries.ts'

export const deskRoutes = new Hono<Env>()
const editors = role('editor', 'officer')

const deskQuery = z.object({
  loc: filter(z.enum(tabs)),
  loai: filter(z.enum(kindCodes)),
  ...pageQuery.shape,
})
const doneQuery = z.object({ xong: filter(z.enum(doings)) })

deskRoutes.get(paths.desk, editors, async (c) => {
  const { scope } = c.var
  const { loc: tab = 'can-xac-nhan', loai: kind, page: number } = readQuery(c, deskQuery)
  const list = await listForDesk(scope, { tab, kind, page: number })
  const waiting = await countWaiting(scope)
  const shown = { ...list, tab, kind, waiting, today: scope.today }
  return page(c, <DeskListPage {...shown} page={number} />)
})

/** A kind that the editors write; pages about people begin with the person. */
function writableKind(code: string): Kind {
  const kind = isKindCode(code) ? kindOf(code) : undefined
  return orNotFound(kind && !isAboutPerson(kind) ? kind : undefined)
}

deskRoutes.get(paths.newEntry, editors, (c) =>
  showNew(c, writableKind(c.req.param('kind')), { formKey: newId(), raw: undefined }),
)

deskRoutes.post(paths.newEntry, editors, async (c) => {
  const kind = writableKind(c.req.param('kind'))
  const { raw } = await readPosted(c)
  const form = checkForm(raw, entryForm(kind))
  const more = withMoreRows(raw)
  if (more) return showNew(c, kind, { formKey: form.key, raw: more })
  const again = { formKey: form.key, raw: form.raw }
  if (!form.ok) return showNew(c, kind, { ...again, problems: form.problems }, 422)
  const { problems } = await resolveReferences(c.var.scope, kind, form.value)
  if (problems.length > 0) return showNew(c, kind, { ...again, problems }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => createEntry(scope, kind.code, form.value)),
  )
  if (outcome.ok) return done(c, outcome.value.id, 'saved')
  return showNew(c, kind, { ...again, refusal: outcome.problem }, 409)
})

deskRoutes.get(paths.entry, editors, async (c) => {
  const { xong } = readQuery(c, doneQuery)
  return show(c, c.req.param('id'), { done: xong })
})

deskRoutes.post(paths.entry, editors, async (c) => {
  const id = c.req.param('id')
  const { kind: code } = orNotFound(await findForDesk(c.var.scope, id))
  const kind = kindOf(code)
  const { raw } = await readPosted(c)
  const form = checkForm(raw, entryForm(kind))
  // The version stays the one that was read: a change made meanwhile must still be noticed.
  const read = form.version === undefined ? {} : { version: form.version }
  const again = { formKey: form.key, typed: form.raw }
  const more = withMoreRows(raw)
  if (more) return show(c, id, { ...again, ...read, typed: more })
  if (!form.ok) return show(c, id, { ...again, ...read, problems: form.problems }, 422)
  const { problems } = await resolveReferences(c.var.scope, kind, form.value)
  if (problems.length > 0) return show(c, id, { ...again, ...read, problems }, 422)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) =>
      changeEntry(scope, id, form.version, form.value),
    ),
  )
  if (outcome.ok) return done(c, id, 'saved')
  return show(c, id, { ...again, refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.publication, editors, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, z.object({}))
  const version = form.ok ? form.version : undefined
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => publishEntry(scope, id, version)),
  )
  if (outcome.ok) return done(c, id, 'published')
  return show(c, id, { refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.confirmation, editors, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, z.object({}))
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => confirmEntry(scope, id)),
  )
  if (outcome.ok) return done(c, id, 'confirmed')
  return show(c, id, { refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.withdrawal, editors, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, reasonForm)
  if (!form.ok) return show(c, id, { reasonProblems: form.problems }, 422)
  const { reason } = form.value
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (scope) => withdrawEntry(scope, id, form.version, reason)),
  )
  if (outcome.ok) return done(c, id, 'withdrawn')
  return show(c, id, { refusal: outcome.problem }, 409)
})

const done = (c: Context<Env>, id: string, what: (typeof doings)[number]) =>
  seeOther(c, withQuery(link(paths.entry, { id }), { xong: what }))

async function showNew(
  c: Context<Env>,
  kind: Kind,
  form: Pick<NewEntryProps, 'formKey' | 'raw' | 'problems' | 'refusal'>,
  status: 200 | 409 | 422 = 200,
) {
  const { scope } = c.var
  const [owners, choices] = await Promise.all([everyOwner(scope), choicesFor(scope, kind)])
  return page(c, <NewEntryPage {...{ kind, owners, choices, ...form }} />, status)
}

async function show(
  c: Context<Env>,
  id: string,
  extra: Partial<EditEntryProps>,
  status: 200 | 409 | 422 = 200,
) {
  const { scope } = c.var
  const entry = orNotFound(await findForDesk(scope, id))
  const kind = kindOf(entry.kind)
  const [owners, choices] = await Promise.all([everyOwner(scope), choicesFor(scope, kind)])
  const names = await namesFor(scope, [{ ...entry, kind }])
  const stored = asTyped(kind, entry, addressesIn(names))
  const shown = { kind, entry, names, stored, owners, choices, today: scope.today }
  return page(
    c,
    <EditEntryPage version={entry.version} formKey={newId()} {...shown} {...extra} />,
    status,
  )
}
