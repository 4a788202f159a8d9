import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { meetingOutcomes } from '#modules/panels/index.ts'
import { holds, organisationsOf, type SignedScope } from '#platform/scope.ts'
import { grantedIn, type JudgedCase, withResults } from '../decisions/queries.ts'
import { ceilingOf } from '../decisions/rules.ts'
import { type Call, calls, cases, type Programme, programmes } from '../schema.ts'
import { sentAnswersOf } from '../screening/answers.ts'
import { casesInCalls, overseenBy, screenedBy, withoutInterest } from '../screening/reach.ts'
import type { Candidate } from './rules.ts'
import { type Batch, type BatchLine, batches, batchLines } from './schema.ts'

export type BatchInCall = { batch: Batch; call: Call; programme: Programme }

/** Officers reach the batches of their agency's calls; leaders those that were handed to them. */
function reached({ actor }: SignedScope): SQL | undefined {
  const wholeCity = actor.grants.some(
    ({ role, organisationId }) => role === 'officer' && organisationId === null,
  )
  if (wholeCity) return undefined
  const ofAgency = inArray(programmes.agencyId, organisationsOf(actor, 'officer'))
  return holds(actor, 'leader') ? or(ofAgency, isNotNull(batches.handedInAt)) : ofAgency
}

const batchesInCalls = (scope: SignedScope, which?: SQL) =>
  scope.db
    .select({ batch: batches, call: calls, programme: programmes })
    .from(batches)
    .innerJoin(calls, eq(calls.id, batches.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .where(and(reached(scope), which))
    .orderBy(desc(batches.drawnUpAt), desc(batches.id))

export const listBatches = (scope: SignedScope): Promise<BatchInCall[]> => batchesInCalls(scope)

export async function findBatch(scope: SignedScope, id: string): Promise<BatchInCall | undefined> {
  const [found] = await batchesInCalls(scope, eq(batches.id, id))
  return found
}

/** A batch within reach, held still for the rest of the transaction. */
export async function lockBatch(scope: SignedScope, id: string): Promise<BatchInCall | undefined> {
  const found = await findBatch(scope, id)
  if (!found) return undefined
  const [batch] = await scope.db.select().from(batches).where(eq(batches.id, id)).for('update')
  return batch && { ...found, batch }
}

export const linesOf = ({ db }: Pick<SignedScope, 'db'>, batchId: string): Promise<BatchLine[]> =>
  db
    .select()
    .from(batchLines)
    .where(eq(batchLines.batchId, batchId))
    .orderBy(asc(batchLines.caseId))

/** Whether whoever asks has a part in a case of a batch; then its lines are for others to write and to decide on. */
export async function hasPartIn(scope: SignedScope, batchId: string): Promise<boolean> {
  const ids = (await linesOf(scope, batchId)).map(({ caseId }) => caseId)
  if (ids.length === 0) return false
  return (
    (await scope.db.$count(cases, and(inArray(cases.id, ids), withoutInterest(scope)))) < ids.length
  )
}

/** The cases of a batch that whoever looks may know of, with what the reviewers said. */
export async function casesOfBatch(
  scope: SignedScope,
  lines: readonly BatchLine[],
): Promise<Map<string, JudgedCase>> {
  const ids = lines.map(({ caseId }) => caseId)
  if (ids.length === 0) return new Map()
  const found = await casesInCalls(scope).where(and(inArray(cases.id, ids), overseenBy(scope)))
  const judged = await withResults(scope, found)
  return new Map(judged.map((each) => [each.kase.id, each]))
}

/** Who draws up a batch of a call waits here, so that one case does not come into two. */
export const drawUpAlone = ({ db }: Pick<SignedScope, 'db'>, callId: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`support.batch:${callId}`}, 0))`)

/** The cases of a call that wait for a decision and stand in no open batch, as the officer reaches them. */
export async function candidatesOf(scope: SignedScope, callId: string): Promise<Candidate[]> {
  const inOpenBatch = scope.db
    .select({ id: batchLines.caseId })
    .from(batchLines)
    .innerJoin(batches, eq(batches.id, batchLines.batchId))
    .where(isNull(batches.decidedAt))
  const found = await casesInCalls(scope).where(
    and(
      eq(cases.callId, callId),
      eq(cases.state, 'review'),
      screenedBy(scope),
      notInArray(cases.id, inOpenBatch),
    ),
  )
  const complete = (await withResults(scope, found)).filter(({ result }) => result.complete)
  const said = await meetingOutcomes(
    scope,
    'case',
    complete.map(({ kase }) => kase.id),
  )
  // Nothing is proposed on marks that nobody has read.
  const judged = complete.filter(({ kase, result }) => said.has(kase.id) || !result.sealed)
  return judged.map(({ kase, call, result }) => {
    const council = said.get(kase.id)
    return {
      caseId: kase.id,
      version: kase.version,
      mean: result.mean,
      ceiling: ceilingOf(sentAnswersOf(kase), call),
      council: council && {
        supports: council.kind === 'support',
        amount: council.amount,
        wording: council.wording,
      },
    }
  })
}

/** What a call has not granted yet, in đồng. */
export const leftIn = async (scope: SignedScope, { id, budget }: Call): Promise<number> =>
  Math.max(budget - (await grantedIn(scope, id)), 0)

/** The calls for which the officer may draw up a batch: those with cases in review. */
export const callsToDecide = (scope: SignedScope): Promise<Pick<Call, 'id' | 'title'>[]> =>
  scope.db
    .selectDistinct({ id: calls.id, title: calls.title, closesAt: calls.closesAt })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .innerJoin(cases, eq(cases.callId, calls.id))
    .where(and(eq(cases.state, 'review'), screenedBy(scope)))
    .orderBy(desc(calls.closesAt), asc(calls.id))
