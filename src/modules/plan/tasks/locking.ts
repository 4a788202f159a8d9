import { and, eq } from 'drizzle-orm'
import type { NewEntry } from '#platform/ledger/ledger.ts'
import type { Facts } from '#platform/schema.ts'
import type { SignedScope } from '#platform/scope.ts'
import { accountableOrganisation, partOf, reachable } from './reach.ts'
import type { Part } from './rules.ts'
import { type Milestone, milestones, type TaskYear, taskYears } from './schema.ts'

export type LockedWork = { work: TaskYear; part: Part; organisationId: string | null }

/** Holds a year's work for the person who has a part in it: whatever changes it or its milestones goes one after another. */
export async function lockWork(scope: SignedScope, id: string): Promise<LockedWork | undefined> {
  const [found] = await scope.db
    .select({
      work: taskYears,
      part: partOf(scope),
      organisationId: accountableOrganisation(scope),
    })
    .from(taskYears)
    .where(and(eq(taskYears.id, id), reachable(scope)))
    .for('update')
  if (!found?.part) return undefined
  return { ...found, part: found.part }
}

export async function milestoneIn(
  { db }: SignedScope,
  work: TaskYear,
  id: string,
): Promise<Milestone | undefined> {
  const [found] = await db
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, id), eq(milestones.taskYearId, work.id)))
  return found
}

/** What every entry about a task says: which plan, task and year, and who answers for it. */
export const entryAbout = (
  { work, organisationId }: Pick<LockedWork, 'work' | 'organisationId'>,
  subject: NewEntry['subject'],
  facts: Facts = {},
): Omit<NewEntry, 'act'> => ({
  subject,
  organisationId,
  facts: { plan: work.planCode, task: work.taskCode, year: work.year, ...facts },
})

export const workSubject = ({ id, taskCode, year }: TaskYear): NewEntry['subject'] => ({
  type: 'task-year',
  id,
  label: `${taskCode}, ${year}`,
})

export const milestoneSubject = ({
  id,
  title,
}: Pick<Milestone, 'id' | 'title'>): NewEntry['subject'] => ({
  type: 'milestone',
  id,
  label: title,
})
