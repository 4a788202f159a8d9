import { eq } from 'drizzle-orm'
import { findOrganisation } from '#modules/organisations/index.ts'
import { cityInstant } from '#platform/clock.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import type { CentreDetails } from './forms.ts'
import { refusalToWithdraw, type WithdrawalRefusal } from './rules.ts'
import { centres } from './schema.ts'

const ESTABLISHED = 'facilities.centre-established'

/** Records a founded centre; it counts for the plan from the day of its founding document. */
export async function establishCentre(
  scope: SignedScope,
  details: CentreDetails,
): Promise<Outcome<string, 'document-taken' | 'no-such-operator'> | undefined> {
  if (!holds(scope.actor, 'officer')) return undefined
  const { operatorId } = details
  if (operatorId && !(await findOrganisation(scope, operatorId))) return refused('no-such-operator')
  try {
    return await inTransaction(scope, async (scope) => {
      const id = newId()
      await scope.db
        .insert(centres)
        .values({ id, ...details, recordedBy: scope.actor.id, recordedAt: scope.now })
      await scope.ledger.append(scope, {
        act: ESTABLISHED,
        subject: { type: 'centre', id, label: details.name },
        organisationId: operatorId,
        occurredAt: cityInstant(details.establishedOn, '00:00'),
        facts: { form: details.form, document: details.document },
      })
      return done(id)
    })
  } catch (error) {
    if (violatedConstraint(error) === 'centres_document') return refused('document-taken')
    throw error
  }
}

/** Takes a centre out of every count and off the public page; the record and the reason stay. */
export const withdrawCentre = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    if (!holds(scope.actor, 'officer')) return undefined
    const [centre] = await scope.db.select().from(centres).where(eq(centres.id, id)).for('update')
    if (!centre) return undefined
    const refusal = refusalToWithdraw(centre)
    if (refusal) return refused(refusal)
    await scope.db
      .update(centres)
      .set({ withdrawnAt: scope.now, withdrawalReason: reason })
      .where(eq(centres.id, id))
    const established = await standingEntry(scope, id, [ESTABLISHED])
    await scope.ledger.append(scope, {
      act: 'facilities.centre-withdrawn',
      subject: { type: 'centre', id, label: centre.name },
      organisationId: centre.operatorId,
      facts: { form: centre.form, reason },
      corrects: established?.id ?? null,
    })
    return done(id)
  })
