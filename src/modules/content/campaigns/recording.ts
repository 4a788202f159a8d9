import { and, eq, isNull } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { isOfNewsroom } from '../articles/reach.ts'
import type { NewCoverage } from './forms.ts'
import type { CoverageRefusal } from './rules.ts'
import { campaigns, coverage } from './schema.ts'

/** Records what the press, radio or television brought; the entry says on which day it appeared. */
export const recordCoverage = (
  scope: SignedScope,
  made: NewCoverage,
): Promise<Outcome<string, CoverageRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!isOfNewsroom(scope.actor)) return undefined
    if (made.appearedOn > scope.today) return refused('in-the-future')
    if (made.campaignId !== null) {
      const known = await inside.db
        .select({ id: campaigns.id })
        .from(campaigns)
        .where(eq(campaigns.id, made.campaignId))
      if (known.length === 0) return refused('no-such-campaign')
    }
    const id = newId()
    await inside.db
      .insert(coverage)
      .values({ id, ...made, recordedBy: scope.actor.id, recordedAt: scope.now })
    await inside.ledger.append(inside, {
      act: 'content.coverage-recorded',
      subject: { type: 'coverage', id, label: `${made.outlet}: ${made.title}` },
      occurredAt: cityInstant(made.appearedOn, '00:00'),
      facts: { kind: made.kind, outlet: made.outlet, reach: made.reach, campaign: made.campaignId },
    })
    return done(id)
  })

/** A record that was wrong counts no more; it stays to be seen with its reason. */
export const takeCoverageBack = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, 'taken-back'> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!isOfNewsroom(scope.actor)) return undefined
    const [known] = await inside.db.select().from(coverage).where(eq(coverage.id, id))
    if (!known) return undefined
    const taken = await inside.db
      .update(coverage)
      .set({ takenBackAt: scope.now, takenBackReason: reason })
      .where(and(eq(coverage.id, id), isNull(coverage.takenBackAt)))
      .returning()
    if (taken.length === 0) return refused('taken-back')
    const recorded = await standingEntry(inside, id, ['content.coverage-recorded'])
    await inside.ledger.append(inside, {
      act: 'content.coverage-taken-back',
      subject: { type: 'coverage', id, label: `${known.outlet}: ${known.title}` },
      facts: { reason },
      corrects: recorded?.id ?? null,
    })
    return done(id)
  })
