import { done, type Outcome } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import { enrol } from '../enrol.ts'
import { supporters } from '../schema.ts'
import type { RecordedOrganisation } from './form.ts'

/** An officer writes down a supporter, an investor or an institution of the ecosystem. */
export const recordOrganisation = (
  scope: SignedScope,
  given: RecordedOrganisation,
  { sample = false }: { sample?: boolean } = {},
): Promise<Outcome<{ id: string; slug: string }, never> | undefined> =>
  inTransaction(scope, async (scope) => {
    if (!holds(scope.actor, 'officer')) return undefined
    const { id, slug } = await enrol(scope, {
      kind: given.kind,
      name: given.name,
      englishName: given.englishName,
      summary: { vi: given.summaryVi, en: given.summaryEn },
      website: given.website,
      published: given.published,
      sample,
    })
    await scope.db.insert(supporters).values({
      organisationId: id,
      headExperienceYears: given.headExperienceYears,
      hasSupportProcess: given.hasSupportProcess,
      hasCooperationAgreements: given.hasCooperationAgreements,
      services: given.services,
    })
    await scope.ledger.append(scope, {
      act: 'organisations.organisation-recorded',
      subject: { type: 'organisation', id, label: given.name },
      organisationId: id,
      facts: { kind: given.kind },
    })
    return done({ id, slug })
  })
