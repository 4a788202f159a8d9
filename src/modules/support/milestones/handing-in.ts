import { and, eq, isNull } from 'drizzle-orm'
import { type FileRefusal, findFile, storeFile } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import type { StoredFile } from '#platform/schema.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { findOwnCase, lockOwnCase } from '../cases/queries.ts'
import type { Award } from '../schema.ts'
import { cases } from '../schema.ts'
import { casesInCalls } from '../screening/reach.ts'
import { aboutMilestone, append } from './actions.ts'
import { evidenceOf, findAward, lockAward, lockMilestone, stands } from './queries.ts'
import {
  type EvidenceRefusal,
  type HandInRefusal,
  refusalToChangeEvidence,
  refusalToHandIn,
} from './rules.ts'
import { evidence, type Milestone, milestones } from './schema.ts'

export type HandedIn = { version: number | undefined; report: string }

/** Hands a milestone in with its report: from here the ball is with the officer. */
export const handInMilestone = (
  scope: SignedScope,
  caseId: string,
  id: string,
  { version, report }: HandedIn,
): Promise<Outcome<string, HandInRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdOwn(inside, caseId, id)
    if (!held) return undefined
    const { award, milestone } = held
    const documents = (await evidenceOf(inside, [id])).length
    const refusal = refusalToHandIn(
      milestone,
      { contractStands: stands(award), documents },
      version,
    )
    if (refusal) return refused(refusal)
    await inside.db
      .update(milestones)
      .set({
        handedInAt: scope.now,
        handedInBy: scope.actor.id,
        returnedAt: null,
        report,
        version: milestone.version + 1,
      })
      .where(eq(milestones.id, id))
    const found = only(await casesInCalls(inside).where(eq(cases.id, caseId)))
    await append(inside, 'support.milestone-handed-in', found, aboutMilestone(milestone))
    return done(id)
  })

export type NewEvidence = { what: string; file: File }

/** Adds a document that proves a milestone. */
export const addEvidence = (
  scope: SignedScope,
  caseId: string,
  id: string,
  { what, file }: NewEvidence,
): Promise<Outcome<string, EvidenceRefusal | FileRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdOwn(inside, caseId, id)
    if (!held) return undefined
    const refusal = refusalToChangeEvidence(held.milestone, stands(held.award))
    if (refusal) return refused(refusal)
    const stored = await storeFile(inside, file)
    if (!stored.ok) return stored
    const row = { id: newId(), milestoneId: id, fileId: stored.value.id, what }
    await inside.db.insert(evidence).values({ ...row, addedBy: scope.actor.id, addedAt: scope.now })
    return done(row.id)
  })

/** Takes a document out; it stays in the record, so that what was seen can be shown again. */
export const removeEvidence = (
  scope: SignedScope,
  caseId: string,
  id: string,
  documentId: string,
): Promise<Outcome<string, EvidenceRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const held = await holdOwn(inside, caseId, id)
    if (!held) return undefined
    const refusal = refusalToChangeEvidence(held.milestone, stands(held.award))
    if (refusal) return refused(refusal)
    const removed = await inside.db
      .update(evidence)
      .set({ removedAt: scope.now })
      .where(
        and(eq(evidence.id, documentId), eq(evidence.milestoneId, id), isNull(evidence.removedAt)),
      )
      .returning({ id: evidence.id })
    return removed.length > 0 ? done(documentId) : undefined
  })

type Held = { award: Award; milestone: Milestone }

async function holdOwn(scope: SignedScope, caseId: string, id: string): Promise<Held | undefined> {
  const kase = await lockOwnCase(scope, caseId)
  const award = kase && (await lockAward(scope, caseId))
  const milestone = award && (await lockMilestone(scope, award.id, id))
  return milestone && { award, milestone }
}

/** A document of a milestone of the person's own contract. */
export async function findOwnEvidence(
  scope: Scope,
  caseId: string,
  documentId: string,
): Promise<StoredFile | undefined> {
  const own = await findOwnCase(scope, caseId)
  return own && findEvidence(scope, caseId, documentId)
}

/** A document of a milestone of the case, for whoever has reached the case; removed ones too. */
export async function findEvidence(
  scope: Scope,
  caseId: string,
  documentId: string,
): Promise<StoredFile | undefined> {
  const award = await findAward(scope, caseId)
  if (!award) return undefined
  const [row] = await scope.db
    .select({ fileId: evidence.fileId })
    .from(evidence)
    .innerJoin(milestones, eq(milestones.id, evidence.milestoneId))
    .where(and(eq(evidence.id, documentId), eq(milestones.awardId, award.id)))
  return row && findFile(scope, row.fileId)
}
