import { and, eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from '../entry.ts'
import { answersFor } from '../forerunners.ts'
import { findReceived, type ReportOnPeriod } from '../queries.ts'
import { tellOfAdjustment } from './mails.ts'
import { type AdjustmentRefusal, refusalToDecide } from './rules.ts'
import { type Adjustment, reportAdjustments } from './schema.ts'

type Decided = Promise<Outcome<string, AdjustmentRefusal> | undefined>
type Ref = { id: string; adjustment: string }

/** The receiving office accepts: from this place in the ledger on, the difference counts in the reports that come. */
export const acceptAdjustment = (scope: SignedScope, ref: Ref): Decided =>
  decide(scope, ref, async (scope, found, { id, code, difference, reason }) => {
    const { seq } = await scope.ledger.append(scope, {
      act: 'plan.adjustment-accepted',
      ...entryAbout(found, { indicator: code, difference, reason }),
    })
    await scope.db
      .update(reportAdjustments)
      .set({ state: 'accepted', acceptedSeq: seq, ...by(scope) })
      .where(eq(reportAdjustments.id, id))
    await tellOfAdjustment(scope, found, null)
  })

export const refuseAdjustment = (scope: SignedScope, ref: Ref, refusal: string): Decided =>
  decide(scope, ref, async (scope, found, { id, code, difference }) => {
    await scope.db
      .update(reportAdjustments)
      .set({ state: 'refused', refusal, ...by(scope) })
      .where(eq(reportAdjustments.id, id))
    await scope.ledger.append(scope, {
      act: 'plan.adjustment-refused',
      ...entryAbout(found, { indicator: code, difference, reason: refusal }),
    })
    await tellOfAdjustment(scope, found, refusal)
  })

const by = ({ actor, now }: SignedScope) => ({ decidedBy: actor.id, decidedAt: now })

const decide = (
  scope: SignedScope,
  { id, adjustment }: Ref,
  act: (scope: SignedScope, found: ReportOnPeriod, adjustment: Adjustment) => Promise<void>,
): Decided =>
  inTransaction(scope, async (scope) => {
    const found = await findReceived(scope, id)
    if (!found) return undefined
    const [asked] = await scope.db
      .select()
      .from(reportAdjustments)
      .where(and(eq(reportAdjustments.id, adjustment), eq(reportAdjustments.reportId, id)))
      .for('update')
    if (!asked) return undefined
    const isReporter = await answersFor(scope, found.report.reporterId)
    const refusal = refusalToDecide(asked, { isReporter })
    if (refusal) return refused(refusal)
    await act(scope, found, asked)
    return done(id)
  })
