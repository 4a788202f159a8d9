import { type Context, Hono } from 'hono'
import {
  answerProblems,
  answerSave,
  asksForJson,
  type Conflict,
  readPostedSheet,
} from '#modules/forms/index.ts'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { orNotFound } from '#platform/outcome.ts'
import { applicantRoles } from './applicant.ts'
import { saveAnswers } from './filling.ts'
import { FormPage } from './pages/FormPage.tsx'
import { paths } from './paths.ts'
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
