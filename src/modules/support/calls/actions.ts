import { and, eq, inArray } from 'drizzle-orm'
import { findFormVersion } from '#modules/forms/index.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { criteriaOn } from '../eligibility/queries.ts'
import { type Call, calls, cases, programmes } from '../schema.ts'
import { tellOfExtension } from './letters.ts'
import { type CallRefusal, refusalToExtend, refusalToPublish } from './rules.ts'
import { recordVersion } from './versions/recording.ts'

type Optional =
  | 'appliesTo'
  | 'blindReview'
  | 'budgetLineId'
  | 'correctionDays'
  | 'reviewDays'
  | 'contractDays'
export type CallDraft = Omit<
  Call,
  'id' | 'publishedAt' | 'archivedAt' | 'lastCaseNumber' | 'version' | Optional
> &
  Partial<Pick<Call, Optional>>

type Taken = 'slug-taken' | 'code-taken'

/** Draws up a call that only officers see until it is published. */
export const createCall = (scope: Scope, draft: CallDraft) =>
  unlessTaken(() =>
    inTransaction(scope, async (inside) => {
      const call = only(
        await inside.db
          .insert(calls)
          .values({ id: newId(), ...draft })
          .returning(),
      )
      await appendAct(inside, 'support.call-created', call)
      return done({ id: call.id })
    }),
  )

/** Changes a call that nobody has seen yet; a change of a published one is drawn up and published on its own. */
export const changeCall = (
  scope: Scope,
  id: string,
  version: number | undefined,
  draft: CallDraft,
) =>
  unlessTaken<{ id: string }, CallRefusal>(() =>
    inTransaction(scope, async (inside) => {
      const call = await lockCall(inside, id)
      if (!call) return undefined
      if (call.publishedAt) return refused('already-published')
      if (call.version !== version) return refused('stale')
      await inside.db
        .update(calls)
        .set({ ...draft, version: call.version + 1 })
        .where(eq(calls.id, id))
      await appendAct(inside, 'support.call-changed', { ...call, ...draft })
      return done({ id })
    }),
  )

export const publishCall = (scope: Scope, id: string, version?: number) =>
  inTransaction(scope, async (inside) => {
    const call = await lockCall(inside, id)
    if (!call) return undefined
    if (version !== undefined && call.version !== version) return refused('stale')
    const refusal = refusalToPublish(call, await readiness(inside, call), inside.now)
    if (refusal) return refused(refusal)
    await inside.db
      .update(calls)
      .set({ publishedAt: inside.now, version: call.version + 1 })
      .where(eq(calls.id, id))
    await recordVersion(inside, call)
    await appendAct(inside, 'support.call-published', call)
    return done({ id, slug: call.slug })
  })

/** Moves the closing of a published call to a later instant, with the reason that the public reads; whoever still writes is told. */
export const extendCall = (
  scope: Scope,
  id: string,
  { until, reason, version }: { until: Date; reason: string; version?: number | undefined },
) =>
  inTransaction(scope, async (inside) => {
    const call = await lockCall(inside, id)
    if (!call) return undefined
    if (version !== undefined && call.version !== version) return refused('stale')
    const refusal = refusalToExtend(call, until, inside.now)
    if (refusal) return refused(refusal)
    await inside.db
      .update(calls)
      .set({ closesAt: until, version: call.version + 1 })
      .where(eq(calls.id, id))
    const extended = { ...call, closesAt: until }
    await recordVersion(inside, extended, reason)
    await tellOfExtension(inside, extended, await unsentCases(inside, id), reason)
    await appendAct(inside, 'support.call-extended', extended, reason)
    return done({ id, slug: call.slug })
  })

/** The cases that lie with their applicants: drafts, and those that wait for corrections. */
const unsentCases = ({ db }: Scope, callId: string) =>
  db
    .select()
    .from(cases)
    .where(and(eq(cases.callId, callId), inArray(cases.state, ['draft', 'correction'])))
    .orderBy(cases.id)

/** The call held still for the rest of the transaction: submissions and decisions wait. */
export async function lockCall({ db }: Scope, id: string): Promise<Call | undefined> {
  const [call] = await db.select().from(calls).where(eq(calls.id, id)).for('update')
  return call
}

/** What must be there before a call may be published. */
export async function readiness(
  scope: Scope,
  call: Pick<Call, 'programmeId' | 'formVersionId' | 'criteriaCodes'>,
) {
  const [programme] = await scope.db
    .select({ publishedAt: programmes.publishedAt })
    .from(programmes)
    .where(eq(programmes.id, call.programmeId))
  const form = await findFormVersion(scope, call.formVersionId)
  const known = await criteriaOn(scope, call.criteriaCodes, scope.today)
  return {
    programmePublished: Boolean(programme?.publishedAt),
    formKnown: form !== undefined,
    criteriaKnown: known.length === call.criteriaCodes.length && known.length > 0,
  }
}

export const appendAct = (scope: Scope, act: string, call: Call, reason?: string) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'call', id: call.id, label: call.title.vi },
    amount: call.budget,
    facts: {
      opensAt: call.opensAt.toISOString(),
      closesAt: call.closesAt.toISOString(),
      ...(reason ? { reason } : {}),
    },
  })

async function unlessTaken<Value, Refusal extends string = never>(
  steps: () => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal | Taken> | undefined> {
  try {
    return await steps()
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint === 'calls_slug_unique') return refused('slug-taken')
    if (constraint === 'calls_code_unique') return refused('code-taken')
    throw error
  }
}
