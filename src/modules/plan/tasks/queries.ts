import { and, asc, desc, eq, inArray, ne, or } from 'drizzle-orm'
import { findFile } from '#platform/files/files.ts'
import { ledgerEntries, type StoredFile } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanTask } from '../file/index.ts'
import { currentPlan, findPlan } from '../queries.ts'
import { plans } from '../schema.ts'
import { accountableToday, partOf, reachable } from './reach.ts'
import { milestones, type TaskYear, taskComments, taskYears } from './schema.ts'

type Found = { plan: PlanFile; task: PlanTask }

const inPlan = (plan: PlanFile, code: string): Found | undefined => {
  const task = plan.tasks.find((one) => one.code === code)
  return task && { plan, task }
}

/** A task by its code in the address: of the plan named, else of the current one, else of the newest plan that has it. */
export async function findTask(
  scope: Scope,
  code: string,
  planCode?: string,
): Promise<Found | undefined> {
  if (planCode !== undefined) {
    const stored = await findPlan(scope, planCode)
    return stored && inPlan(stored.content, code)
  }
  const current = await currentPlan(scope)
  const found = current && inPlan(current, code)
  if (found) return found
  const rows = await scope.db.select().from(plans).orderBy(desc(plans.loadedAt))
  for (const { content } of rows) {
    const older = inPlan(content, code)
    if (older) return older
  }
  return undefined
}

/** The years of a task: those that the plan asks for, and those in which something was done all the same. */
export const yearsOfTask = (scope: Scope, planCode: string, taskCode: string) =>
  scope.db
    .select({ work: taskYears, part: partOf(scope) })
    .from(taskYears)
    .where(
      and(
        eq(taskYears.planCode, planCode),
        eq(taskYears.taskCode, taskCode),
        or(eq(taskYears.planned, true), ne(taskYears.state, 'not-started')),
      ),
    )
    .orderBy(asc(taskYears.year))

/** Milestones by their day, with the act and number of the ledger entry that shows one. */
export const milestonesOf = ({ db }: Scope, taskYearIds: readonly string[]) =>
  db
    .select({ milestone: milestones, entry: { seq: ledgerEntries.seq, act: ledgerEntries.act } })
    .from(milestones)
    .leftJoin(ledgerEntries, eq(ledgerEntries.id, milestones.evidenceEntryId))
    .where(inArray(milestones.taskYearId, [...taskYearIds]))
    .orderBy(asc(milestones.dueOn), asc(milestones.id))

export type MilestoneRow = Awaited<ReturnType<typeof milestonesOf>>[number]

/** A year's work that the person has a part in. */
export async function findWork(scope: Scope, id: string) {
  const [found] = await scope.db
    .select({ work: taskYears, part: partOf(scope), agency: accountableToday(scope) })
    .from(taskYears)
    .where(and(eq(taskYears.id, id), reachable(scope)))
  if (!found?.part) return undefined
  return { ...found, part: found.part }
}

export const commentsOn = ({ db }: Scope, { planCode, taskCode }: TaskYear) =>
  db
    .select()
    .from(taskComments)
    .where(and(eq(taskComments.planCode, planCode), eq(taskComments.taskCode, taskCode)))
    .orderBy(asc(taskComments.at), asc(taskComments.id))

/** What the ledger says of a year's work and of its milestones, the newest first. */
export const historyOf = ({ db }: Scope, ids: readonly string[]) =>
  db
    .select()
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.subjectId, [...ids]))
    .orderBy(desc(ledgerEntries.seq))

/** The file that shows that a milestone was met, for whoever has a part in the work. */
export async function findEvidence(
  scope: Scope,
  id: string,
  milestoneId: string,
): Promise<StoredFile | undefined> {
  if (!(await findWork(scope, id))) return undefined
  const [found] = await scope.db
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, milestoneId), eq(milestones.taskYearId, id)))
  return found?.evidenceFileId ? findFile(scope, found.evidenceFileId) : undefined
}

/** A year's work by its id, for whoever has reached what it came from. */
export async function workOf({ db }: Scope, id: string): Promise<TaskYear | undefined> {
  const [found] = await db.select().from(taskYears).where(eq(taskYears.id, id))
  return found
}
