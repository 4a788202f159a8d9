import type { PublicOrganisation } from './queries.ts'

/** Whose word a fact is, and since when. */
export type Source =
  | { by: 'founder' | 'verified' | 'recorded'; at: Date }
  | { by: 'plan'; at?: undefined }

/** Who answers for what is registered: the city once it has verified it, the founder until then. */
export const sourceOfRegistration = ({
  statedAt,
  verifiedAt,
}: NonNullable<PublicOrganisation['startup']>): Source =>
  verifiedAt ? { by: 'verified', at: verifiedAt } : { by: 'founder', at: statedAt }

/** Who answers for the rest of a profile. */
export function sourceOfProfile({
  kind,
  code,
  changedAt,
}: Pick<PublicOrganisation['organisation'], 'kind' | 'code' | 'changedAt'>): Source {
  if (kind === 'startup') return { by: 'founder', at: changedAt }
  return code ? { by: 'plan' } : { by: 'recorded', at: changedAt }
}
