import { eq } from 'drizzle-orm'
import { cityDay } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { entryAbout } from './entry.ts'
import { findIssued, type OnPeriod } from './issued-queries.ts'
import {
  type AfterwardsRefusal,
  refusalToNumber,
  refusalToPublish,
  refusalToWithdraw,
} from './rules.ts'
import { consolidatedAdjustments, consolidatedReports } from './schema.ts'

type Done = Promise<Outcome<string, AfterwardsRefusal> | undefined>

/** Keeps the number and day that the city's document system gave the paper. */
export const numberPaper = (
  scope: SignedScope,
  id: string,
  seen: number | undefined,
  given: { officialNumber: string; officialOn: string },
): Done =>
  onIssued(scope, id, async (inside, { consolidated, period }) => {
    const issuedOn = cityDay(consolidated.issuedAt ?? inside.now)
    const refusal = refusalToNumber(
      { ...consolidated, issuedOn },
      { ...given, seen, today: inside.today },
    )
    if (refusal) return refused(refusal)
    await inside.db
      .update(consolidatedReports)
      .set({ ...given, version: consolidated.version + 1 })
      .where(eq(consolidatedReports.id, id))
    await inside.ledger.append(inside, {
      act: 'plan.consolidated-numbered',
      ...entryAbout(id, period, { number: given.officialNumber, on: given.officialOn }),
    })
    return done(id)
  })

/** Shows the report to everybody, or no longer. */
export const switchPublic = (scope: SignedScope, id: string, isPublic: boolean): Done =>
  onIssued(scope, id, async (inside, { consolidated, period }) => {
    const refusal = isPublic ? refusalToPublish(consolidated) : refusalToWithdraw(consolidated)
    if (refusal) return refused(refusal)
    await inside.db
      .update(consolidatedReports)
      .set({ publishedAt: isPublic ? inside.now : null })
      .where(eq(consolidatedReports.id, id))
    await inside.ledger.append(inside, {
      act: isPublic ? 'plan.consolidated-published' : 'plan.consolidated-withdrawn',
      ...entryAbout(id, period),
    })
    return done(id)
  })

/** Records a dated correction; the issued report stays, and the next one shows it. */
export const adjustReport = (
  scope: SignedScope,
  id: string,
  { code, amount, text }: { code: string | null; amount: number | null; text: string },
): Done =>
  onIssued(scope, id, async (inside, { consolidated, period }) => {
    const known = consolidated.content?.figures.some((one) => one.code === code)
    if (code !== null && !known) return refused('no-such-figure')
    await inside.db.insert(consolidatedAdjustments).values({
      id: newId(),
      consolidatedId: id,
      code,
      amount,
      text,
      recordedBy: inside.actor.id,
      recordedAt: inside.now,
    })
    await inside.ledger.append(inside, {
      act: 'plan.consolidated-adjusted',
      ...entryAbout(id, period, { figure: code, by: amount }),
    })
    return done(id)
  })

const onIssued = (
  scope: SignedScope,
  id: string,
  act: (scope: SignedScope, found: OnPeriod) => Done,
): Done =>
  inTransaction(scope, async (inside) => {
    const reached = await findIssued(inside, id)
    if (!reached) return undefined
    const consolidated = only(
      await inside.db
        .select()
        .from(consolidatedReports)
        .where(eq(consolidatedReports.id, id))
        .for('update'),
    )
    return act(inside, { ...reached, consolidated })
  })
