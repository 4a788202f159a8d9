import { type Context, Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { numbersFor } from '../numbers.ts'
import { NoPlanPage } from '../pages/PlanPage.tsx'
import { paths as planPaths } from '../paths.ts'
import { placesOf } from '../places.ts'
import { currentPlan } from '../queries.ts'
import { carriersOf, handoversOf } from './agencies.ts'
import { deskRoutes } from './desk-routes.tsx'
import { boardQuery } from './filter.ts'
import { listingOf } from './listing.ts'
import { milestoneRoutes } from './milestone-routes.tsx'
import { BoardPage } from './pages/BoardPage.tsx'
import { TaskPage } from './pages/TaskPage.tsx'
import { paths } from './paths.ts'
import { findTask, milestonesOf, yearsOfTask } from './queries.ts'
import { standingOf } from './rules.ts'
import { agencyNames, milestoneView } from './view.ts'

export const taskRoutes = new Hono<Env>()

taskRoutes.get(paths.board, anyone, cached, async (c) => {
  const { scope } = c.var
  const query = readQuery(c, boardQuery)
  const plan = await currentPlan(scope)
  if (!plan) return page(c, <NoPlanPage />)
  const list = await listingOf(scope, plan, { ...query, path: paths.board, desk: false })
  return page(c, <BoardPage plan={plan.title[scope.locale]} isSample={plan.isSample} {...list} />)
})

taskRoutes.get(paths.task, anyone, cached, (c) => showTask(c, c.req.param('code')))

taskRoutes.get(paths.taskOfPlan, anyone, cached, (c) => {
  const { plan, code } = c.req.param()
  return showTask(c, code, plan)
})

async function showTask(c: Context<Env>, code: string, planCode?: string) {
  const { scope } = c.var
  const { plan, task } = orNotFound(await findTask(scope, code, planCode))
  const years = await yearsOfTask(scope, plan.code, code)
  const [rows, numbers] = await Promise.all([
    milestonesOf(
      scope,
      years.map(({ work }) => work.id),
    ),
    numbersFor(
      scope,
      plan,
      plan.indicators.filter((one) => task.indicators.includes(one.code)),
      planCode,
    ),
  ])
  const { locale, today } = scope
  const name = agencyNames(scope, plan)
  const { leads, coordinators } = carriersOf(plan, task, today)
  return page(
    c,
    <TaskPage
      code={code}
      name={task.name[locale]}
      clause={`${plan.decision.number}, ${task.clause}`}
      planHref={planCode ? link(planPaths.otherPlan, { code: planCode }) : planPaths.plan}
      isSample={plan.isSample}
      group={plan.contentGroups.find((one) => one.code === task.group)?.name[locale]}
      leads={leads.map(name)}
      coordinators={coordinators.map(name)}
      places={placesOf(plan, task.places ?? [], today)}
      period={task.period}
      numbers={numbers}
      handovers={handoversOf(plan, task)}
      agencyName={name}
      years={years.map(({ work, part }) => ({
        year: work.year,
        state: work.state,
        standing: standingOf(work, today),
        dueOn: work.dueOn,
        progressNote: work.progressNote,
        reason: work.reason,
        deskHref: part ? link(paths.work, { id: work.id }) : undefined,
        milestones: rows
          .filter(({ milestone }) => milestone.taskYearId === work.id)
          .map((row) => milestoneView(scope, row, { opensFile: part !== null })),
      }))}
    />,
  )
}

for (const part of [deskRoutes, milestoneRoutes]) taskRoutes.route('/', part)
