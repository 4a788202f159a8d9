import { type Context, Hono } from 'hono'
import { visibleForm } from '#modules/forms/index.ts'
import { role } from '#modules/identity/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { isId, newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { applicantRoles } from './applicant.ts'
import { attachFile, removeFile } from './filling.ts'
import { fillingOf } from './filling-routes.tsx'
import { attachmentForm, plainForm } from './forms.ts'
import { DocumentsPage, type FileProblem } from './pages/DocumentsPage.tsx'
import { attachPaper, decisionDayOf, paperNotes, papersFor } from './papers.ts'
import { paths } from './paths.ts'
import { findOwnDocument } from './queries.ts'
import { type CaseView, viewCase } from './view.ts'

export const routes = new Hono<Env>()
const applicant = role(...applicantRoles)

routes.get(paths.files, applicant, async (c) => {
  const view = orNotFound(await viewCase(c.var.scope, c.req.param('id')))
  return page(c, await documentsPage(c, view))
})

routes.post(paths.files, applicant, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const { raw, files } = await readPosted(c)
  // The bytes are here now: however long that took, the upload began when the request came in.
  const times = { startedAt: scope.now, finishedAt: scope.clock() }
  const form = checkForm(raw, attachmentForm)
  const field = form.ok ? form.value._field : ''
  const [file] = files.get(field) ?? []
  const outcome = orNotFound(
    file
      ? await once(scope, form.key, (inside) => attachFile(inside, id, { field, file, ...times }))
      : ({ ok: false, problem: 'no-file' } as const),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.files, { id })}#${field}`)
  const view = orNotFound(await viewCase(scope, id))
  const refused = outcome.problem === 'locked' || outcome.problem === 'call-closed'
  const problem = { field, code: outcome.problem }
  return page(c, await documentsPage(c, view, problem), refused ? 409 : 422)
})

routes.post(paths.paper, applicant, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const form = await readForm(c, attachmentForm)
  const field = form.ok ? form.value._field : ''
  const paperId = [form.raw[`paper-${field}`] ?? ''].flat()[0] ?? ''
  const outcome = orNotFound(
    isId(paperId)
      ? await once(scope, form.key, (inside) => attachPaper(inside, id, { field, paperId }))
      : ({ ok: false, problem: 'paper-gone' } as const),
  )
  if (outcome.ok) return seeOther(c, `${link(paths.files, { id })}#${field}`)
  const view = orNotFound(await viewCase(scope, id))
  return page(c, await documentsPage(c, view, { field, code: outcome.problem }), 409)
})

routes.get(paths.file, applicant, async (c) => {
  const { scope } = c.var
  const { id, file } = c.req.param()
  const stored = orNotFound(await findOwnDocument(scope, id, file))
  return orNotFound(await fileResponse(scope, stored))
})

routes.post(paths.removal, applicant, async (c) => {
  const { id, file } = c.req.param()
  const { key } = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), key, (inside) => removeFile(inside, id, file)),
  )
  if (outcome.ok) return seeOther(c, link(paths.files, { id }))
  const view = orNotFound(await viewCase(c.var.scope, id))
  return page(c, await documentsPage(c, view, { field: '', code: outcome.problem }), 409)
})

async function documentsPage(
  c: Context<Env>,
  view: CaseView,
  problem?: { field: string; code: FileProblem },
) {
  const { scope } = c.var
  const decisionDay = decisionDayOf(view.call, scope.today)
  const [papers, notes] = await Promise.all([
    papersFor(scope, view.case),
    paperNotes(scope, view.documents, decisionDay),
  ])
  return (
    <DocumentsPage
      {...fillingOf(c, view)}
      definition={visibleForm(view.definition, view.answers)}
      formKey={newId}
      problem={problem}
      organisationId={view.case.startupId}
      papers={papers}
      notes={notes}
      today={scope.today}
      decisionDay={decisionDay}
    />
  )
}
