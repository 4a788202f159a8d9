import { Hono } from 'hono'
import { z } from 'zod'
import { role } from '#modules/identity/index.ts'
import { fileResponse, findFile } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, soughtText, withQuery } from '#platform/http/query-fields.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findByIdentity, findKept, listKept } from './desk-queries.ts'
import { readDocument } from './desk-reading.ts'
import { showDocument } from './desk-show.tsx'
import { plainForm, reasonForm } from './forms.ts'
import { derived } from './identity.ts'
import { effectsOf } from './impact.ts'
import {
  changeDocument,
  type DocumentDraft,
  draftDocument,
  publishDocument,
  withdrawDocument,
} from './keeping.ts'
import { documentStates, standingOn } from './kinds.ts'
import { nameOf } from './names.ts'
import { DocumentDeskPage } from './pages/DocumentDeskPage.tsx'
import { NewDocumentPage } from './pages/NewDocumentPage.tsx'
import { paths } from './paths.ts'
import type { DocumentRefusal } from './rules.ts'

export const deskRoutes = new Hono<Env>()

const keeper = role('editor', 'officer', 'leader')
const officer = role('officer', 'leader')

const deskQuery = z.object({
  'trang-thai': filter(z.enum(documentStates)),
  q: soughtText(),
  ...pageQuery.shape,
})

const newsQuery = z.object({ xong: filter(z.enum(['saved', 'published', 'withdrawn'])) })

deskRoutes.get(paths.desk, keeper, async (c) => {
  const scope = signedScope(c)
  const { 'trang-thai': state, q, page: number } = readQuery(c, deskQuery)
  const list = await listKept(scope, { state, q, page: number })
  const documents = list.documents.map((document) => ({
    id: document.id,
    name: { vi: nameOf(document, 'vi'), en: nameOf(document, 'en') },
    state: document.state,
    standing: standingOn(document, scope.today),
    changedAt: document.changedAt,
  }))
  return page(
    c,
    <DocumentDeskPage
      documents={documents}
      filter={{ state, q }}
      page={number}
      pages={list.pages}
    />,
  )
})

deskRoutes.get(paths.fresh, keeper, (c) =>
  page(c, <NewDocumentPage formKey={newId()} today={c.var.scope.today} />),
)

deskRoutes.post(paths.fresh, keeper, async (c) => {
  const scope = signedScope(c)
  const { today } = scope
  const sent = await readDocument(c)
  const again = { today, formKey: sent.form.key, raw: sent.raw }
  if (sent.how === 'more') return page(c, <NewDocumentPage {...again} raw={sent.rows} />)
  if (sent.how === 'faulty')
    return page(c, <NewDocumentPage {...again} problems={sent.problems} />, 422)
  const { draft } = sent
  const outcome = orNotFound(
    await once(scope, sent.form.key, (inside) => draftDocument(inside, draft)),
  )
  if (outcome.ok) return seeOther(c, addressOf(outcome.value.id, 'saved'))
  const { problem } = outcome
  if (isFileFault(problem)) return page(c, <NewDocumentPage {...again} fileFault={problem} />, 422)
  const twin =
    problem === 'already-recorded' && (await findByIdentity(scope, derived(draft).identity))
  const known = twin
    ? { id: twin.id, name: { vi: nameOf(twin, 'vi'), en: nameOf(twin, 'en') } }
    : undefined
  return page(c, <NewDocumentPage {...again} refusal={problem} known={known} />, 409)
})

deskRoutes.get(paths.draft, keeper, (c) => {
  const { xong } = readQuery(c, newsQuery)
  return showDocument(c, c.req.param('id'), { news: xong })
})

deskRoutes.post(paths.draft, keeper, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const sent = await readDocument(c, id)
  const { form } = sent
  const again = { typed: sent.raw, formKey: form.key }
  // The version stays the one that was read: a change made meanwhile must still be noticed.
  const read = form.version === undefined ? {} : { version: form.version }
  if (sent.how === 'more') return showDocument(c, id, { ...again, ...read, typed: sent.rows })
  if (sent.how === 'faulty')
    return showDocument(c, id, { ...again, ...read, problems: sent.problems }, 422)
  const { draft, confirmed } = sent
  const change = (inside: typeof scope, without: DocumentDraft) =>
    changeDocument(inside, id, form.version, without)
  const list = confirmed
    ? []
    : await effectsOf(scope, id, (inside) => change(inside, { ...draft, file: undefined }))
  if (list.length > 0)
    return showDocument(c, id, { ...again, ...read, foreseen: { of: 'change', list } })
  const outcome = orNotFound(await once(scope, form.key, (inside) => change(inside, draft)))
  if (outcome.ok) return seeOther(c, addressOf(id, 'saved'))
  const { problem } = outcome
  if (isFileFault(problem))
    return showDocument(c, id, { ...again, ...read, fileFault: problem }, 422)
  return showDocument(c, id, { ...again, refusal: problem }, 409)
})

deskRoutes.get(paths.deskFile, keeper, async (c) => {
  const scope = signedScope(c)
  const { document } = orNotFound(await findKept(scope, c.req.param('id')))
  const file = orNotFound(await findFile(scope, orNotFound(document.sourceFileId)))
  return orNotFound(await fileResponse(scope, file))
})

deskRoutes.post(paths.publication, officer, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const { raw } = await readPosted(c)
  const { key, version } = checkForm(raw, plainForm)
  const act = (inside: typeof scope) => publishDocument(inside, id, version)
  const list = raw.confirmed ? [] : await effectsOf(scope, id, act)
  if (list.length > 0)
    return showDocument(c, id, { formKey: newId(), foreseen: { of: 'publication', list } })
  const outcome = orNotFound(await once(scope, key, act))
  if (outcome.ok) return seeOther(c, addressOf(id, 'published'))
  return showDocument(c, id, { refusal: outcome.problem }, 409)
})

deskRoutes.post(paths.withdrawal, officer, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const form = await readForm(c, reasonForm)
  const sent = { reason: form.raw, formKey: newId() }
  if (!form.ok) return showDocument(c, id, { ...sent, reasonProblems: form.problems }, 422)
  const act = (inside: typeof scope) =>
    withdrawDocument(inside, id, form.version, form.value.reason)
  const list = form.raw.confirmed ? [] : await effectsOf(scope, id, act)
  if (list.length > 0) return showDocument(c, id, { ...sent, foreseen: { of: 'withdrawal', list } })
  const outcome = orNotFound(await once(scope, form.key, act))
  if (outcome.ok) return seeOther(c, addressOf(id, 'withdrawn'))
  return showDocument(c, id, { refusal: outcome.problem }, 409)
})

const addressOf = (id: string, xong: 'saved' | 'published' | 'withdrawn') =>
  withQuery(link(paths.draft, { id }), { xong })

const fileFaults = ['file-empty', 'file-too-large', 'file-type'] as const
type FileFault = (typeof fileFaults)[number]
const isFileFault = (problem: DocumentRefusal | FileFault): problem is FileFault =>
  fileFaults.some((each) => each === problem)
