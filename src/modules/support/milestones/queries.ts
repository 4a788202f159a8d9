import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { files } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import { type Award, awards } from '../schema.ts'
import { milestoneActor, milestoneState } from './rules.ts'
import { evidence, type Milestone, milestones } from './schema.ts'

/** The contract of a case, annulled or not, for whoever has reached the case. */
export async function findAward({ db }: Scope, caseId: string): Promise<Award | undefined> {
  const [award] = await db.select().from(awards).where(eq(awards.caseId, caseId))
  return award
}

/** The same, held still. Whoever locks it has locked its case before. */
export async function lockAward({ db }: Scope, caseId: string): Promise<Award | undefined> {
  const [award] = await db.select().from(awards).where(eq(awards.caseId, caseId)).for('update')
  return award
}

/** Money may still move under a contract that is neither annulled nor settled. */
export const stands = ({ annulledAt, settledAt }: Pick<Award, 'annulledAt' | 'settledAt'>) =>
  !annulledAt && !settledAt

/** The milestones of a contract in order, for whoever has reached it. */
export const milestonesOf = ({ db }: Scope, awardId: string): Promise<Milestone[]> =>
  db
    .select()
    .from(milestones)
    .where(eq(milestones.awardId, awardId))
    .orderBy(asc(milestones.ordinal))

export async function lockMilestone(
  { db }: Scope,
  awardId: string,
  id: string,
): Promise<Milestone | undefined> {
  const [found] = await db
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, id), eq(milestones.awardId, awardId)))
    .for('update')
  return found
}

const documentColumns = {
  id: evidence.id,
  milestoneId: evidence.milestoneId,
  fileId: evidence.fileId,
  what: evidence.what,
  addedAt: evidence.addedAt,
  name: files.name,
  size: files.size,
}

/** What stands as evidence of these milestones, in the order in which it came. */
export const evidenceOf = async ({ db }: Scope, milestoneIds: readonly string[]) =>
  milestoneIds.length === 0
    ? []
    : db
        .select(documentColumns)
        .from(evidence)
        .innerJoin(files, eq(files.id, evidence.fileId))
        .where(and(inArray(evidence.milestoneId, [...milestoneIds]), isNull(evidence.removedAt)))
        .orderBy(asc(evidence.addedAt), asc(evidence.id))

export type EvidenceDocument = Awaited<ReturnType<typeof evidenceOf>>[number]

/** What a signed contract waits for: the next day that the supported party owes, and whether the officer has a milestone to accept. */
export type Owing = { milestoneDue: string | null; milestoneHandedIn: boolean }

/** What each contract that stands waits for, by case, for whoever has reached the cases. */
export async function owingOf(
  { db }: Scope,
  caseIds: readonly string[],
): Promise<Map<string, Owing>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .select({ caseId: awards.caseId, milestone: milestones })
    .from(milestones)
    .innerJoin(awards, eq(awards.id, milestones.awardId))
    .where(
      and(
        inArray(awards.caseId, [...caseIds]),
        isNull(awards.annulledAt),
        isNull(awards.settledAt),
        isNull(milestones.acceptedAt),
      ),
    )
    .orderBy(asc(milestones.dueOn))
  const owing = new Map<string, Owing>()
  for (const { caseId, milestone } of rows) {
    const sofar = owing.get(caseId) ?? { milestoneDue: null, milestoneHandedIn: false }
    const founders = milestoneActor(milestoneState(milestone)) === 'founder'
    owing.set(caseId, {
      milestoneDue: sofar.milestoneDue ?? (founders ? milestone.dueOn : null),
      milestoneHandedIn: sofar.milestoneHandedIn || !founders,
    })
  }
  return owing
}
