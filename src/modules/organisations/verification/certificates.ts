import { and, eq, isNull } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { certificates } from '../schema.ts'
import { lockForOfficer } from './actions.ts'
import type { CertificateDetails } from './forms.ts'
import { standingCertificate } from './queries.ts'
import {
  type CertificateRefusal,
  refusalToCertify,
  refusalToWithdraw,
  type WithdrawalRefusal,
} from './rules.ts'

const RECORDED = 'organisations.st-certificate-recorded'

/** Records a certificate of science and technology enterprise; it counts from the day it was issued. */
export async function recordCertificate(
  scope: SignedScope,
  startupId: string,
  { number, issuedOn, issuer }: CertificateDetails,
): Promise<Outcome<string, CertificateRefusal | 'number-taken'> | undefined> {
  try {
    return await inTransaction(scope, async (scope) => {
      const found = await lockForOfficer(scope, startupId)
      if (!found) return undefined
      const { startup, organisation, isFounder } = found
      const hasCertificate = (await standingCertificate(scope, startupId)) !== undefined
      const refusal = refusalToCertify(startup, { hasCertificate, isFounder })
      if (refusal) return refused(refusal)
      const id = newId()
      await scope.db.insert(certificates).values({
        id,
        startupId,
        number,
        issuedOn,
        issuer,
        recordedBy: scope.actor.id,
        recordedAt: scope.now,
      })
      await scope.ledger.append(scope, {
        act: RECORDED,
        subject: { type: 'certificate', id, label: organisation.name },
        organisationId: startupId,
        startupId,
        occurredAt: cityInstant(issuedOn, '00:00'),
        facts: { number, issuedOn, issuer },
      })
      return done(id)
    })
  } catch (error) {
    if (violatedConstraint(error) === 'certificates_number') return refused('number-taken')
    throw error
  }
}

/** Takes a certificate out of every count: recorded in error, or revoked by its issuer. */
export const withdrawCertificate = (
  scope: SignedScope,
  startupId: string,
  certificateId: string,
  reason: string,
): Promise<Outcome<string, WithdrawalRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await lockForOfficer(scope, startupId)
    if (!found) return undefined
    const mine = and(eq(certificates.id, certificateId), eq(certificates.startupId, startupId))
    const [certificate] = await scope.db.select().from(certificates).where(mine)
    if (!certificate) return undefined
    const stands = certificate.withdrawnAt === null
    const refusal = refusalToWithdraw({ stands, isFounder: found.isFounder })
    if (refusal) return refused(refusal)
    await scope.db
      .update(certificates)
      .set({ withdrawnAt: scope.now, withdrawalReason: reason })
      .where(and(mine, isNull(certificates.withdrawnAt)))
    const recorded = await standingEntry(scope, certificateId, [RECORDED])
    await scope.ledger.append(scope, {
      act: 'organisations.st-certificate-withdrawn',
      subject: { type: 'certificate', id: certificateId, label: found.organisation.name },
      organisationId: startupId,
      startupId,
      facts: { number: certificate.number, reason },
      corrects: recorded?.id ?? null,
    })
    return done(certificateId)
  })
