import { and, eq, isNotNull, isNull, notInArray, sql } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { taskHolders, taskYears } from './schema.ts'
import { type Holder, held, holdersOf, yearlyWorkOf } from './yearly.ts'

/**
 * Opens the work of every year of a plan and says who carries it. Loading again changes only what the file changed;
 * work that the plan no longer asks for leaves the lists and keeps what was recorded of it.
 */
export async function openYearlyWork(scope: Scope, plan: PlanFile): Promise<void> {
  await openYears(scope, plan)
  await nameHolders(scope, plan)
}

async function openYears({ db, now, today }: Scope, plan: PlanFile): Promise<void> {
  const rows = yearlyWorkOf(plan).map((work) => ({
    id: newId(),
    planCode: plan.code,
    planned: true,
    openedOn: today,
    changedAt: now,
    ...work,
  }))
  if (rows.length > 0)
    await db
      .insert(taskYears)
      .values(rows)
      .onConflictDoUpdate({
        target: [taskYears.planCode, taskYears.taskCode, taskYears.year],
        set: {
          planned: true,
          position: sql`excluded.position`,
          dueOn: sql`excluded.due_on`,
        },
      })
  const asked = rows.map(({ taskCode, year }) => `${taskCode} ${year}`)
  await db
    .update(taskYears)
    .set({ planned: false })
    .where(
      and(
        eq(taskYears.planCode, plan.code),
        // What an annual plan asks for is not the plan file's to drop.
        isNull(taskYears.ownTitle),
        notInArray(sql`${taskYears.taskCode} || ' ' || ${taskYears.year}`, asked),
      ),
    )
}

async function nameHolders(scope: Scope, plan: PlanFile): Promise<void> {
  const holders = [...holdersOf(plan), ...(await holdersOfOwnWork(scope, plan))]
  const known = await organisationsByCode(
    scope,
    holders.map(({ agency }) => agency),
  )
  await scope.db.delete(taskHolders).where(eq(taskHolders.planCode, plan.code))
  await scope.db.insert(taskHolders).values(
    holders.map((holder) => ({
      id: newId(),
      planCode: plan.code,
      ...holder,
      organisationId: known.get(holder.agency)?.id ?? null,
    })),
  )
}

/** Who was named for the work that only annual plans ask for, with the successions as the plan has them now. */
async function holdersOfOwnWork({ db }: Scope, plan: PlanFile): Promise<Holder[]> {
  const named = await db
    .selectDistinct({
      taskCode: taskHolders.taskCode,
      part: taskHolders.part,
      accountable: taskHolders.accountable,
      code: taskHolders.namedInPlan,
    })
    .from(taskHolders)
    .innerJoin(
      taskYears,
      and(
        eq(taskYears.planCode, taskHolders.planCode),
        eq(taskYears.taskCode, taskHolders.taskCode),
      ),
    )
    .where(and(eq(taskHolders.planCode, plan.code), isNotNull(taskYears.ownTitle)))
  return named.flatMap(({ taskCode, code, ...role }) => held(plan, taskCode, code, role))
}
