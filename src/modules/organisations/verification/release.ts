import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { organisations, startups } from '../schema.ts'
import { subjectOf } from '../startups/actions.ts'
import type { ReleaseReason } from '../vocabulary.ts'
import { lockForOfficer } from './actions.ts'
import { type ReleaseRefusal, refusalToRelease } from './rules.ts'

/** Takes an unverified enterprise code off a profile, so that the enterprise it belongs to can register. */
export const releaseCode = (
  scope: SignedScope,
  id: string,
  seenVersion: number | undefined,
  reason: ReleaseReason,
): Promise<Outcome<string, ReleaseRefusal> | undefined> =>
  inTransaction(scope, async (scope) => {
    const found = await lockForOfficer(scope, id)
    if (!found) return undefined
    const { organisation, startup, isFounder } = found
    const { version } = organisation
    const refusal = refusalToRelease(startup, { version, seenVersion, isFounder })
    if (refusal) return refused(refusal)
    await scope.db
      .update(startups)
      .set({ enterpriseCode: null })
      .where(eq(startups.organisationId, id))
    // The version moves on, or a founder's open form would put the code back.
    await scope.db
      .update(organisations)
      .set({ changedAt: scope.now, version: version + 1 })
      .where(eq(organisations.id, id))
    await scope.ledger.append(scope, {
      act: 'organisations.code-released',
      ...subjectOf(organisation),
      facts: { enterpriseCode: startup.enterpriseCode, reason },
    })
    return done(id)
  })
