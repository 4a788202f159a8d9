import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { files, type StoredFile } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import { standingDecisionOf } from '../decisions/standing.ts'
import {
  type Award,
  awards,
  type Call,
  type Case,
  calls,
  caseFiles,
  cases,
  type Decision,
  decisions,
} from '../schema.ts'
import { type Correction, corrections } from '../screening/schema.ts'
import { appliesFor } from './applicant.ts'

export type CaseOfCall = {
  case: Case
  call: Call
  decision: Decision | null
  award: Award | null
}

/** The cases of the organisations for which the person applies; without any, nothing. */
export function ownCases({ actor }: Scope): SQL {
  const own = actor ? appliesFor(actor) : []
  return own.length > 0 ? inArray(cases.startupId, own) : sql`false`
}

const casesOfCalls = ({ db }: Scope) =>
  db
    .select({ case: cases, call: calls, decision: decisions, award: awards })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .leftJoin(decisions, standingDecisionOf(cases.id))
    .leftJoin(awards, eq(awards.caseId, cases.id))

/** The person's cases, the newest first. */
export const listOwnCases = (scope: Scope): Promise<CaseOfCall[]> =>
  casesOfCalls(scope).where(ownCases(scope)).orderBy(desc(cases.createdAt), desc(cases.id))

export async function findOwnCase(scope: Scope, id: string): Promise<CaseOfCall | undefined> {
  const [found] = await casesOfCalls(scope).where(and(eq(cases.id, id), ownCases(scope)))
  return found
}

export async function lockOwnCase(scope: Scope, id: string): Promise<Case | undefined> {
  const [found] = await scope.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, id), ownCases(scope)))
    .for('update')
  return found
}

/** The case of a startup in a call that is not withdrawn: there is never a second. */
export async function findCaseInCall(
  { db }: Scope,
  callId: string,
  startupId: string,
): Promise<Case | undefined> {
  const [found] = await db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.callId, callId),
        eq(cases.startupId, startupId),
        sql`${cases.state} not in ('withdrawn', 'expired', 'annulled')`,
      ),
    )
  return found
}

const documentColumns = {
  id: caseFiles.id,
  fileId: caseFiles.fileId,
  organisationDocumentId: caseFiles.organisationDocumentId,
  field: caseFiles.field,
  name: files.name,
  mediaType: files.mediaType,
  size: files.size,
  sha256: files.sha256,
  uploadStartedAt: caseFiles.uploadStartedAt,
  uploadFinishedAt: caseFiles.uploadFinishedAt,
}

const documents = ({ db }: Scope, caseId: string, which: SQL | undefined) =>
  db
    .select(documentColumns)
    .from(caseFiles)
    .innerJoin(files, eq(files.id, caseFiles.fileId))
    .where(and(eq(caseFiles.caseId, caseId), which))
    .orderBy(asc(caseFiles.field), asc(caseFiles.id))

export type CaseDocument = Awaited<ReturnType<typeof documents>>[number]

/** The documents as the founder has them now. Whoever asks has reached the case before. */
export const currentDocuments = (scope: Scope, caseId: string): Promise<CaseDocument[]> =>
  documents(scope, caseId, isNull(caseFiles.removedAt))

/** The documents as last sent: what officers and reviewers see. Whoever asks has reached the case before. */
export const sentDocuments = (scope: Scope, caseId: string): Promise<CaseDocument[]> =>
  documents(scope, caseId, and(isNotNull(caseFiles.sentAt), isNull(caseFiles.retiredAt)))

/** When each upload of the case began and ended, removed ones too. */
export const uploadsOf = ({ db }: Scope, caseId: string) =>
  db
    .select({
      uploadStartedAt: caseFiles.uploadStartedAt,
      uploadFinishedAt: caseFiles.uploadFinishedAt,
    })
    .from(caseFiles)
    .where(eq(caseFiles.caseId, caseId))

/** The corrections asked for, oldest first; at most the last is open. */
export const correctionsOf = ({ db }: Scope, caseId: string): Promise<Correction[]> =>
  db
    .select()
    .from(corrections)
    .where(eq(corrections.caseId, caseId))
    .orderBy(asc(corrections.requestedAt))

/** How many cases are in each state: a number for the desk and the public page. */
export const caseCounts = ({ db }: Scope, callId?: string) =>
  db
    .select({ state: cases.state, count: sql<number>`count(*)::int` })
    .from(cases)
    .where(callId ? eq(cases.callId, callId) : undefined)
    .groupBy(cases.state)

/** A document of the person's own case, whether still in it or replaced. */
export async function findOwnDocument(
  scope: Scope,
  caseId: string,
  documentId: string,
): Promise<StoredFile | undefined> {
  const [found] = await scope.db
    .select({ file: files })
    .from(caseFiles)
    .innerJoin(cases, eq(cases.id, caseFiles.caseId))
    .innerJoin(files, eq(files.id, caseFiles.fileId))
    .where(and(eq(caseFiles.id, documentId), eq(cases.id, caseId), ownCases(scope)))
  return found?.file
}
