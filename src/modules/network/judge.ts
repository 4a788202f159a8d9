import { eq } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cityInstant } from '#platform/clock.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { tellFounders } from './mails.ts'
import {
  bandOf,
  type ConfirmationRefusal,
  type ReturnRefusal,
  refusalToConfirm,
  refusalToJudge,
  refusalToWithdraw,
  type WithdrawalRefusal,
} from './rules.ts'
import { type Investment, investments } from './schema.ts'

const CONFIRMED = 'network.investment-confirmed'

/** Confirms money that has been paid out; from here the startup counts as having raised capital. */
export const confirmInvestment = (
  scope: SignedScope,
  id: string,
  seenVersion: number | undefined,
): Promise<Outcome<string, ConfirmationRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const investment = await lock(scope, id)
    if (!investment) return undefined
    const refusal = refusalToConfirm(investment, seenBy(scope, investment, seenVersion))
    if (refusal) return refused(refusal)
    await judge(scope, investment, { standing: 'confirmed', returnReason: null })
    const { instrument, state, amount, happenedOn } = investment
    await scope.ledger.append(scope, {
      act: CONFIRMED,
      ...(await about(scope, investment)),
      occurredAt: cityInstant(happenedOn, '00:00'),
      amount,
      facts: { instrument, state, band: bandOf(amount) },
    })
    await tellFounders(scope, investment, { kind: 'confirmed' })
    return done(id)
  })

/** Sends a report back to the founder with what is missing or wrong. */
export const returnInvestment = (
  scope: SignedScope,
  id: string,
  seenVersion: number | undefined,
  reason: string,
): Promise<Outcome<string, ReturnRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const investment = await lock(scope, id)
    if (!investment) return undefined
    const refusal = refusalToJudge(investment, seenBy(scope, investment, seenVersion))
    if (refusal) return refused(refusal)
    await judge(scope, investment, { standing: 'returned', returnReason: reason })
    await scope.ledger.append(scope, {
      act: 'network.investment-returned',
      ...(await about(scope, investment)),
    })
    await tellFounders(scope, investment, { kind: 'returned', reason })
    return done(id)
  })

/** Takes a confirmation out of every count; the report goes back to the founder with the reason. */
export const withdrawConfirmation = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const investment = await lock(scope, id)
    if (!investment) return undefined
    const { isFounder } = seenBy(scope, investment, undefined)
    const refusal = refusalToWithdraw(investment.standing, { isFounder })
    if (refusal) return refused(refusal)
    await judge(scope, investment, { standing: 'returned', returnReason: reason })
    const confirmed = await standingEntry(scope, id, [CONFIRMED])
    await scope.ledger.append(scope, {
      act: 'network.investment-confirmation-withdrawn',
      ...(await about(scope, investment)),
      corrects: confirmed?.id ?? null,
    })
    await tellFounders(scope, investment, { kind: 'withdrawn', reason })
    return done(id)
  })

/** The report, held until the transaction ends: of two officers at once the second sees what the first did. */
async function lock({ db, actor }: SignedScope, id: string): Promise<Investment | undefined> {
  if (!holds(actor, 'officer')) return undefined
  const [found] = await db.select().from(investments).where(eq(investments.id, id)).for('update')
  return found
}

const seenBy = (
  { actor }: SignedScope,
  { startupId }: Investment,
  seenVersion: number | undefined,
) => ({ seenVersion, isFounder: holds(actor, 'founder', startupId) })

const judge = (
  { db, actor, now }: SignedScope,
  { id, version }: Investment,
  verdict: Pick<Investment, 'standing' | 'returnReason'>,
) =>
  db
    .update(investments)
    .set({ ...verdict, judgedBy: actor.id, judgedAt: now, version: version + 1 })
    .where(eq(investments.id, id))

// The investor and the reason are between the founder and the city: the ledger is read in public.
async function about(scope: SignedScope, { id, startupId }: Investment) {
  const names = await namesOfOrganisations(scope, [startupId])
  return {
    subject: { type: 'investment', id, label: names.get(startupId)?.vi ?? startupId },
    organisationId: startupId,
    startupId,
  }
}
