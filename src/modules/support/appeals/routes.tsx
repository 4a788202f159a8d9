import { type Context, Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { holidays } from '#platform/calendar/holidays.ts'
import { cityDay } from '#platform/clock.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { readForm } from '#platform/http/form.ts'
import { page, seeOther } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { statusAfter } from '#platform/http/sent.ts'
import { newId } from '#platform/ids.ts'
import { once } from '#platform/once.ts'
import { orNotFound } from '#platform/outcome.ts'
import { applicantRoles } from '../cases/applicant.ts'
import { numberOf } from '../screening/actions.ts'
import { type SentForm, sentForm } from '../screening/sent.ts'
import { fileAppeal, withdrawAppeal } from './filing.ts'
import { filingForm, plainForm } from './forms.ts'
import type { AppealProblem } from './messages.ts'
import { OwnAppealsPage } from './pages/OwnAppealsPage.tsx'
import { ownPaths } from './paths.ts'
import { appealsOfOwnCase } from './queries.ts'
import { isOpen, lastDayToAppeal, refusalToFile } from './rules.ts'

/** The applicant's side of appeals. */
export const routes = new Hono<Env>()
const applicant = role(...applicantRoles)

routes.get(ownPaths.appeals, applicant, (c) => show(c, c.req.param('id')))

routes.post(ownPaths.appeals, applicant, async (c) => {
  const id = c.req.param('id')
  const form = await readForm(c, filingForm)
  const sent = sentForm(link(ownPaths.appeals, { id }), form)
  if (!form.ok) return show(c, id, { sent })
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) => fileAppeal(inside, id, form.value)),
  )
  return outcome.ok ? back(c, id, 'filed') : show(c, id, { sent, problem: outcome.problem })
})

routes.post(ownPaths.withdrawal, applicant, async (c) => {
  const { id, appeal } = c.req.param()
  const form = await readForm(c, plainForm)
  const outcome = orNotFound(
    await once(signedScope(c), form.key, (inside) =>
      withdrawAppeal(inside, id, appeal, form.version),
    ),
  )
  return outcome.ok ? back(c, id, 'withdrawn') : show(c, id, { problem: outcome.problem })
})

const back = (c: Context<Env>, id: string, done: string) =>
  seeOther(c, `${link(ownPaths.appeals, { id })}?xong=${done}`)

type After = { sent?: SentForm; problem?: AppealProblem }

async function show(c: Context<Env>, id: string, { sent, problem }: After = {}) {
  const scope = signedScope(c)
  const { own, appeals } = orNotFound(await appealsOfOwnCase(scope, id))
  const decision = own.decision ?? undefined
  const standing = { open: appeals.some(isOpen), today: scope.today, holidays }
  const last = decision && lastDayToAppeal(cityDay(decision.decidedAt), holidays)
  const status = statusAfter(sent, problem)
  return page(
    c,
    <OwnAppealsPage
      caseId={id}
      number={numberOf(own.case)}
      appeals={appeals}
      barred={refusalToFile(own.case, decision, standing)}
      lastDay={last?.known ? last.day : undefined}
      formKey={newId}
      sent={sent}
      problem={problem}
      done={status === 200 ? c.req.query('xong') : undefined}
    />,
    status,
  )
}
