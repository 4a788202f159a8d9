import { Hono } from 'hono'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { currentPlan, findPlan } from '../../queries.ts'
import { taskAddress } from '../../tasks/paths.ts'
import { standingOf } from '../../tasks/rules.ts'
import { bySource } from '../activity/estimate.ts'
import { type Names, namesIn } from '../activity/names.ts'
import { paths } from '../paths.ts'
import { type YearLine, YearPage } from './pages/YearPage.tsx'
import { approvedPlan, everythingAsked, type OpenLine, openLines } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.year, anyone, cached, async (c) => {
  const { scope } = c.var
  const annual = orNotFound(await approvedPlan(scope, Number(c.req.param('year'))))
  const { content: plan } = orNotFound(await findPlan(scope, annual.planCode))
  const lines = await openLines(scope, annual.id)
  const asked = await everythingAsked(scope, annual.id)
  const taken = lines.reduce((count, { origins }) => count + origins.length, 0)
  const names = namesIn(plan, scope.locale)
  const shown = await shownLines(scope, plan, lines, names)
  return page(
    c,
    <YearPage
      year={annual.year}
      plan={plan.title[scope.locale]}
      isSample={plan.isSample}
      approvedOn={cityDay(annual.approvedAt ?? annual.changedAt)}
      basis={annual.basis || null}
      lines={shown}
      bySource={bySource(lines.flatMap(({ allocated }) => allocated))}
      asked={asked}
      leftOut={asked.proposals - taken}
      names={names}
    />,
  )
})

async function shownLines(
  scope: Scope,
  plan: PlanFile,
  lines: readonly OpenLine[],
  names: Names,
): Promise<YearLine[]> {
  const { locale, today } = scope
  const known = await organisationsByCode(
    scope,
    plan.agencies.map(({ code }) => code),
  )
  const asking = new Map([...known.values()].map(({ id, name }) => [id, name[locale]]))
  const isCurrent = (await currentPlan(scope))?.code === plan.code
  return lines.map(({ line, origins, allocated, work }) => ({
    id: line.id,
    number: line.number,
    name: line.name,
    result: line.result,
    lead: names.agency(line.lead),
    coordinators: line.coordinators.map(names.agency),
    endsOn: line.endsOn,
    who: [...new Set(origins.map(({ proposal }) => asking.get(proposal.agencyId) ?? '–'))],
    money: bySource(allocated),
    task: line.taskCode
      ? { label: line.taskCode, href: taskAddress(plan.code, line.taskCode, isCurrent) }
      : undefined,
    work: work && { state: work.state, standing: standingOf(work, today) },
  }))
}
