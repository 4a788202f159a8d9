import { and, eq, notInArray, sql } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { taskHolders, taskYears } from './schema.ts'
import { holdersOf, yearlyWorkOf } from './yearly.ts'

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
        notInArray(sql`${taskYears.taskCode} || ' ' || ${taskYears.year}`, asked),
      ),
    )
}

async function nameHolders(scope: Scope, plan: PlanFile): Promise<void> {
  const holders = holdersOf(plan)
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
