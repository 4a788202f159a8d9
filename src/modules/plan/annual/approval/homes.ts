import { and, eq } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { setMilestone } from '../../tasks/planning.ts'
import { accountableOrganisation } from '../../tasks/reach.ts'
import { refusalToPlan } from '../../tasks/rules.ts'
import { taskHolders, taskYears } from '../../tasks/schema.ts'
import { held } from '../../tasks/yearly.ts'
import type { AnnualPlan } from '../cycle/schema.ts'
import type { AnnualLine } from '../lines/schema.ts'

type Placed = { scope: SignedScope; plan: PlanFile; annual: AnnualPlan }

/**
 * Makes a line the year's work, and answers with the id of that work: a milestone in the year of the plan's task it
 * serves, where that year is open and reaches to the line's last day; work of its own, held by its own agencies, otherwise.
 */
export async function placeLine(placed: Placed, line: AnnualLine): Promise<string> {
  const { scope, annual } = placed
  const lastDay = line.endsOn ?? `${annual.year}-12-31`
  const ofTask = line.taskCode && (await taskYearFor(placed, line.taskCode, lastDay))
  const id = ofTask || (await openOwnWork(placed, line, lastDay))
  const held = only(
    await scope.db
      .select({ work: taskYears, organisationId: accountableOrganisation(scope) })
      .from(taskYears)
      .where(eq(taskYears.id, id)),
  )
  await setMilestone(scope, held, { title: line.name, dueOn: lastDay })
  return id
}

/** The year's work of a task, if a milestone on that day can stand in it. */
async function taskYearFor(
  { scope, annual }: Placed,
  taskCode: string,
  lastDay: string,
): Promise<string | undefined> {
  const [work] = await scope.db
    .select()
    .from(taskYears)
    .where(
      and(
        eq(taskYears.planCode, annual.planCode),
        eq(taskYears.taskCode, taskCode),
        eq(taskYears.year, annual.year),
        eq(taskYears.planned, true),
      ),
    )
    .for('update')
  // The decision on the year's plan speaks for every agency, as an officer would.
  return work && refusalToPlan(work, lastDay, 'officer') === null ? work.id : undefined
}

/** Work that only this annual plan asks for: coded by year and number, and carried by the agencies of the line. */
async function openOwnWork(
  { scope, plan, annual }: Placed,
  line: AnnualLine,
  lastDay: string,
): Promise<string> {
  const id = newId()
  const taskCode = `${annual.year}.${line.number}`
  await scope.db.insert(taskYears).values({
    id,
    planCode: annual.planCode,
    taskCode,
    year: annual.year,
    ownTitle: line.name,
    position: plan.tasks.length + line.number,
    planned: true,
    dueOn: lastDay,
    openedOn: scope.today,
    changedAt: scope.now,
  })
  const holders = [
    ...held(plan, taskCode, line.lead, { part: 'lead', accountable: true }),
    ...line.coordinators.flatMap((code) =>
      held(plan, taskCode, code, { part: 'coordinator', accountable: false }),
    ),
  ]
  const known = await organisationsByCode(
    scope,
    holders.map(({ agency }) => agency),
  )
  await scope.db.insert(taskHolders).values(
    holders.map((holder) => ({
      id: newId(),
      planCode: annual.planCode,
      ...holder,
      organisationId: known.get(holder.agency)?.id ?? null,
    })),
  )
  return id
}
