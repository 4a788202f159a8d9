import { startupFacts, supporterFacts } from '#modules/organisations/index.ts'
import type { Scope } from '#platform/scope.ts'
import type { Call } from '../schema.ts'
import type { EligibilityFacts } from './rule.ts'

/** What is known of an applicant, by the kind of call. What nobody has given, or whoever asks may not see, is absent. */
export const factsOfApplicant = async (
  scope: Scope,
  appliesTo: Call['appliesTo'],
  id: string,
): Promise<EligibilityFacts> =>
  (await (appliesTo === 'supporter' ? supporterFacts : startupFacts)(scope, id)) ?? {}

/** The same for several applicants of one call. */
export async function factsOfApplicants(
  scope: Scope,
  appliesTo: Call['appliesTo'],
  ids: readonly string[],
): Promise<Map<string, EligibilityFacts>> {
  const facts = new Map<string, EligibilityFacts>()
  for (const id of new Set(ids)) facts.set(id, await factsOfApplicant(scope, appliesTo, id))
  return facts
}
