import type { Context } from 'hono'
import { z } from 'zod'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { newId } from '#platform/ids.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPlan } from '../queries.ts'
import { messages as agreeingMessages } from './agreeing/messages.ts'
import { agrees } from './agreeing/rules.ts'
import { consolidate } from './consolidation.ts'
import { countedIn } from './figures.ts'
import { PeriodPage } from './pages/PeriodPage.tsx'
import { findPeriod, fullReportsOn } from './queries.ts'
import { dueDayOf, regimesOf } from './regimes.ts'
import { byUrgencyAndName, shownReport } from './shown.ts'

const acceptedQuery = z.object({
  'chap-nhan': z.coerce.number().int().min(1).max(500).optional().catch(undefined),
})

/** Answers with all reports on a window, as they are or with why nothing came of an act. */
export async function showPeriod(c: Context<Env>, id: string, refusal?: 'noneLeft') {
  const { scope } = c.var
  const texts = agreeingMessages[scope.locale]
  const accepted = readQuery(c, acceptedQuery)['chap-nhan']
  const period = orNotFound(await findPeriod(scope, id))
  const { content: plan } = orNotFound(await findPlan(scope, period.planCode))
  const [rows, counted] = await Promise.all([
    fullReportsOn(scope, period),
    countedIn(scope, plan, period, { codes: period.asks }),
  ])
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ reporterId }) => reporterId),
  )
  const nameOf = (id: string) => names.get(id)?.[scope.locale] ?? '–'
  // A regime that the plan no longer has leaves its windows behind.
  const regime = regimesOf(plan).find(({ code }) => code === period.regime)
  const agencyName = (code: string) =>
    plan.agencies.find((agency) => agency.code === code)?.name[scope.locale] ?? code
  return page(
    c,
    <PeriodPage
      period={{ ...period, due: dueDayOf(period) }}
      reports={rows
        .map((row) => ({
          ...shownReport(row, period, scope.today),
          reporter: nameOf(row.reporterId),
        }))
        .toSorted(byUrgencyAndName(scope.locale))}
      consolidated={consolidate(
        counted,
        rows.map((row) => ({ ...row, reporter: nameOf(row.reporterId) })),
      )}
      agreeing={rows.filter(agrees)}
      formKey={newId()}
      notice={
        refusal
          ? { tone: 'danger', text: texts[refusal] }
          : accepted === undefined
            ? undefined
            : { tone: 'success', text: texts.accepted(accepted) }
      }
      groups={(regime?.groups ?? []).map(agencyName)}
    />,
    refusal ? 409 : 200,
  )
}
