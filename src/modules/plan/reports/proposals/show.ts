import { namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { FoundProposal } from './queries.ts'
import { type ShownProposal, shownProposal } from './shown.ts'

/** Proposals with the names of those who made them. */
export async function shownAll(
  scope: Scope,
  found: readonly FoundProposal[],
): Promise<ShownProposal[]> {
  const names = await namesOfOrganisations(
    scope,
    found.map(({ reporterId }) => reporterId),
  )
  const nameOf = (id: string): Text => names.get(id) ?? { vi: '–', en: '–' }
  return found.map((one) => shownProposal(one, nameOf(one.reporterId), scope.today))
}
