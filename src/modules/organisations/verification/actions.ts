import { and, eq } from 'drizzle-orm'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { type Organisation, organisations, type StartupFacts, startups } from '../schema.ts'
import { subjectOf, takeVerificationBack } from '../startups/actions.ts'
import {
  refusalToVerify,
  refusalToWithdraw,
  type VerificationRefusal,
  type WithdrawalRefusal,
} from './rules.ts'

/** The city's word that the registration is as stated; from here the enterprise counts as developed. */
export const verifyEnterprise = (
  scope: SignedScope,
  id: string,
  seenVersion: number | undefined,
): Promise<Outcome<string, VerificationRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await lockForOfficer(scope, id)
    if (!found) return undefined
    const { organisation, startup, isFounder } = found
    const { version } = organisation
    const refusal = refusalToVerify(startup, { version, seenVersion, isFounder })
    if (refusal) return refused(refusal)
    await setVerification(scope, id, { verifiedAt: scope.now, verifiedBy: scope.actor.id })
    await scope.ledger.append(scope, {
      act: 'organisations.enterprise-verified',
      ...subjectOf(organisation),
      facts: {
        name: organisation.name,
        enterpriseCode: startup.enterpriseCode,
        registeredOn: startup.registeredOn,
      },
    })
    return done(id)
  })

/** Takes back a verification given in error; the reason stays with the correcting entry. */
export const withdrawVerification = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await lockForOfficer(scope, id)
    if (!found) return undefined
    const { organisation, startup, isFounder } = found
    const refusal = refusalToWithdraw({ stands: startup.verifiedAt !== null, isFounder })
    if (refusal) return refused(refusal)
    await setVerification(scope, id, { verifiedAt: null, verifiedBy: null })
    await takeVerificationBack(scope, organisation, reason)
    return done(id)
  })

type Locked = { organisation: Organisation; startup: StartupFacts; isFounder: boolean }

/** The startup, held until the transaction ends; undefined for whoever is no officer. */
export async function lockForOfficer(
  { db, actor }: SignedScope,
  id: string,
): Promise<Locked | undefined> {
  if (!holds(actor, 'officer')) return undefined
  const [organisation] = await db
    .select()
    .from(organisations)
    .where(and(eq(organisations.id, id), eq(organisations.kind, 'startup')))
    .for('update')
  if (!organisation) return undefined
  const startup = only(
    await db.select().from(startups).where(eq(startups.organisationId, id)).for('update'),
  )
  return { organisation, startup, isFounder: holds(actor, 'founder', id) }
}

async function setVerification(
  { db, now }: SignedScope,
  id: string,
  verification: Pick<StartupFacts, 'verifiedAt' | 'verifiedBy'>,
) {
  await db.update(startups).set(verification).where(eq(startups.organisationId, id))
  await db.update(organisations).set({ changedAt: now }).where(eq(organisations.id, id))
}
