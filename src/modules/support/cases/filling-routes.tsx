import { type Context, Hono } from 'hono'
import {
  answerProblems,
  answerSave,
  asksForJson,
  type Conflict,
  readPostedSheet,
  visibleForm,
} from '#modules/forms/index.ts'
import { role } from '#modules/identity/index.ts'
import { fileResponse } from '#platform/files/files.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { checkForm, type Problem, type Raw, readForm, readPosted } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { applicantRoles } from './applicant.ts'
import { attachFile, removeFile, saveAnswers } from './filling.ts'
import { attachmentForm, plainForm } from './forms.ts'
import { DocumentsPage, type FileProblem } from './pages/DocumentsPage.tsx'
import { FormPage } from './pages/FormPage.tsx'
import { paths } from './paths.ts'
import { findOwnDocument } from './queries.ts'
import { isEditable } from './rules.ts'
import { type CaseView, viewCase } from './view.ts'

export const routes = new Hono<Env>()
const applicant = role(...applicantRoles)

routes.get(paths.form, applicant, async (c) => {
  const view = orNotFound(await viewCase(c.var.scope, c.req.param('id')))
  const saved = c.req.query('da-luu') !== undefined
  const moreRows = c.req.query('dong')
  return page(c, formPage(c, view, { saved, moreRows, locked: !isEditable(view.case.state) }))
})

routes.post(paths.form, applicant, async (c) => {
  const scope = signedScope(c)
  const id = c.req.param('id')
  const view = orNotFound(await viewCase(scope, id))
  const sheet = await readPostedSheet(c, view.definition, view.answers)
  const { base, answers, problems, raw, rowsOf } = sheet
  const json = asksForJson(c)
  if (problems.length > 0)
    return json ? answerProblems(c, problems) : page(c, formPage(c, view, { raw, problems }), 422)

  const outcome = orNotFound(await saveAnswers(scope, id, { base, answers }))
  if (json) return answerSave(c, outcome)
  if (outcome.ok) {
    if (rowsOf) return seeOther(c, `${link(paths.form, { id })}?dong=${rowsOf}#${rowsOf}`)
    const goesOn = [raw._then].flat().includes('files')
    return seeOther(c, goesOn ? link(paths.files, { id }) : `${link(paths.form, { id })}?da-luu`)
  }
  const newest = orNotFound(await viewCase(scope, id))
  const shown =
    'conflicts' in outcome ? { raw, conflicts: outcome.conflicts } : { raw, locked: true }
  return page(c, formPage(c, newest, shown), 409)
})

routes.get(paths.files, applicant, async (c) => {
  const view = orNotFound(await viewCase(c.var.scope, c.req.param('id')))
  return page(c, documentsPage(c, view))
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
  return page(c, documentsPage(c, view, problem), refused ? 409 : 422)
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
  return page(c, documentsPage(c, view, { field: '', code: outcome.problem }), 409)
})

/** What the three steps of a case have in common. */
export const fillingOf = (c: Context<Env>, view: CaseView) => ({
  ...view,
  id: view.case.id,
  number: view.case.number,
  state: view.case.state,
  callTitle: view.call.title,
  now: c.var.scope.now,
})

type FormAgain = {
  saved?: boolean
  moreRows?: string | undefined
  locked?: boolean
  raw?: Raw
  problems?: Problem[]
  conflicts?: Conflict[]
}

const formPage = (c: Context<Env>, view: CaseView, again: FormAgain) => (
  <FormPage {...fillingOf(c, view)} {...again} />
)

const documentsPage = (
  c: Context<Env>,
  view: CaseView,
  problem?: { field: string; code: FileProblem },
) => (
  <DocumentsPage
    {...fillingOf(c, view)}
    definition={visibleForm(view.definition, view.answers)}
    formKey={newId}
    problem={problem}
  />
)
