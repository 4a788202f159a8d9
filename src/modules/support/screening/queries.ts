import { and, asc, count, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { type FormDefinition, findSheet } from '#modules/forms/index.ts'
import { listReviews, panelResult, type Review } from '#modules/panels/index.ts'
import { only } from '#platform/outcome.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { type CaseDocument, sentDocuments } from '../cases/queries.ts'
import { type Owing, owingOf } from '../milestones/queries.ts'
import { type Call, calls, cases, decisions, programmes } from '../schema.ts'
import type { CaseState } from '../states.ts'
import { type CaseInCall, casesInCalls, findScreened, screenedBy } from './reach.ts'
import { type Correction, corrections } from './schema.ts'

export const PAGE_SIZE = 50

/** States in which the city still has something to do or waits for an answer. */
export const openStates = ['submitted', 'correction', 'review', 'approved'] as const

export type QueueFilter = {
  callId?: string | undefined
  states?: readonly CaseState[] | undefined
  page: number
}
export type QueuedCase = CaseInCall & {
  corrections: Correction[]
  reviewsDone: boolean
  decidedAt: Date | null
} & Owing

/** What the queue holds for an officer; without states, what is not concluded. */
export const queued = (
  scope: SignedScope,
  { callId, states = openStates }: Omit<QueueFilter, 'page'>,
): SQL | undefined =>
  and(
    screenedBy(scope),
    callId ? eq(cases.callId, callId) : undefined,
    inArray(cases.state, [...states]),
  )

/** The cases an officer reaches, the longest waiting first. */
export async function listQueue(scope: SignedScope, { page, ...filter }: QueueFilter) {
  const wanted = queued(scope, filter)
  const found = await casesInCalls(scope)
    .where(wanted)
    .orderBy(asc(cases.submittedAt), asc(cases.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total: await countCases(scope, wanted), rows: await withProgress(scope, found) }
}

/** How many cases fit a condition on cases, calls and programmes. */
export async function countCases({ db }: Scope, wanted: SQL | undefined): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(wanted)
  return only(rows).total
}

/** What the clock of each case asks: the corrections, the reviews, the decision, and what the contract waits for. */
export async function withProgress(
  scope: Scope,
  found: readonly CaseInCall[],
): Promise<QueuedCase[]> {
  const ids = found.map(({ kase }) => kase.id)
  const [asked, reviews, decided, owing] = await Promise.all([
    listCorrections(scope, ids),
    listReviews(scope, 'case', ids),
    decidedOn(scope, ids),
    owingOf(scope, ids),
  ])
  return found.map((each) => {
    const members = reviews.filter(({ subjectId }) => subjectId === each.kase.id)
    const { rubric, reviewersWanted } = each.call
    return {
      ...each,
      corrections: asked.filter(({ caseId }) => caseId === each.kase.id),
      reviewsDone: panelResult(members, rubric, reviewersWanted).complete,
      decidedAt: decided.get(each.kase.id) ?? null,
      milestoneDue: null,
      milestoneHandedIn: false,
      ...owing.get(each.kase.id),
    }
  })
}

/** When the decision that stands was taken, by case. */
async function decidedOn({ db }: Scope, caseIds: readonly string[]): Promise<Map<string, Date>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .select({ caseId: decisions.caseId, decidedAt: decisions.decidedAt })
    .from(decisions)
    .where(and(inArray(decisions.caseId, [...caseIds]), isNull(decisions.replacedAt)))
  return new Map(rows.map(({ caseId, decidedAt }) => [caseId, decidedAt]))
}

/** The calls whose cases an officer reaches, for the filter. */
export const listScreenedCalls = (scope: SignedScope): Promise<Pick<Call, 'id' | 'title'>[]> =>
  scope.db
    .selectDistinct({ id: calls.id, title: calls.title, closesAt: calls.closesAt })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .innerJoin(cases, eq(cases.callId, calls.id))
    .where(screenedBy(scope))
    .orderBy(desc(calls.closesAt), asc(calls.id))

/** What was asked of the founders, the newest first. */
export const listCorrections = async (
  { db }: Scope,
  caseIds: readonly string[],
): Promise<Correction[]> =>
  caseIds.length === 0
    ? []
    : db
        .select()
        .from(corrections)
        .where(inArray(corrections.caseId, [...caseIds]))
        .orderBy(desc(corrections.requestedAt))

export type CaseFolder = CaseInCall & {
  definition: FormDefinition
  corrections: Correction[]
  documents: CaseDocument[]
  reviews: Review[]
}

/** Everything the city holds on a case that the officer reaches. */
export async function openFolder(scope: SignedScope, id: string): Promise<CaseFolder | undefined> {
  const found = await findScreened(scope, id)
  return found && folderOf(scope, found)
}

/** What a case holds, for whoever has reached the case by a rule of their own. */
export async function folderOf(scope: Scope, found: CaseInCall): Promise<CaseFolder> {
  const { id, sheetId } = found.kase
  const [sheet, asked, reviews, documents] = await Promise.all([
    findSheet(scope, sheetId),
    listCorrections(scope, [id]),
    listReviews(scope, 'case', [id]),
    sentDocuments(scope, id),
  ])
  const definition = sheet?.version.definition ?? { sections: [] }
  return { ...found, definition, corrections: asked, documents, reviews }
}
