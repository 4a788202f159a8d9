import { type Correspondent, peopleHolding } from '#modules/identity/index.ts'
import { startupFacts, supporterFacts } from '#modules/organisations/index.ts'
import { type Actor, organisationsOf, type Scope } from '#platform/scope.ts'
import type { Call, Case } from '../schema.ts'

/** The roles in which people apply for their organisation: founders of startups, and people of support organisations. */
export const applicantRoles = ['founder', 'supporter'] as const

/** The role that a call asks of whoever applies. */
export const roleFor = ({ appliesTo }: Pick<Call, 'appliesTo'>): (typeof applicantRoles)[number] =>
  appliesTo === 'startup' ? 'founder' : 'supporter'

/** The organisations for which a person may apply. */
export const appliesFor = (actor: Actor): string[] =>
  applicantRoles.flatMap((role) => organisationsOf(actor, role))

/** Everybody who works on an applicant's cases, each once. */
export async function peopleOf(
  scope: Scope,
  { startupId }: Pick<Case, 'startupId'>,
): Promise<Correspondent[]> {
  const found = new Map<string, Correspondent>()
  for (const role of applicantRoles)
    for (const person of await peopleHolding(scope, role, startupId)) found.set(person.id, person)
  return [...found.values()]
}

/** What the ledger names as the startup: an entry about a support organisation counts for none. */
export const startupOf = (
  { startupId }: Pick<Case, 'startupId'>,
  { appliesTo }: Pick<Call, 'appliesTo'>,
): string | null => (appliesTo === 'startup' ? startupId : null)

/** What the criteria of a call may ask of an applicant. */
export const applicantFacts = (scope: Scope, { appliesTo }: Pick<Call, 'appliesTo'>, id: string) =>
  appliesTo === 'startup' ? startupFacts(scope, id) : supporterFacts(scope, id)
