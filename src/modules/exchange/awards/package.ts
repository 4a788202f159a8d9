import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { currentPlan } from '#modules/plan/index.ts'
import { awardsAfter, type PublicAward } from '#modules/support/index.ts'
import type { Scope } from '#platform/scope.ts'
import { readSite } from '#platform/site.ts'
import { paths } from '../paths.ts'
import { type Publisher, releaseOf } from './ocds.ts'
import type { ReleasePackage } from './shape.ts'

export const RELEASES_PAGE = 100

/** Stands where the city has not registered a prefix of its own yet: it tells readers that the ids are not world-wide. */
const UNREGISTERED = 'ocds-unregistered'

export const ocidPrefixOf = async (scope: Scope): Promise<string> =>
  (await currentPlan(scope))?.ocidPrefix ?? UNREGISTERED

/** What a package says of itself, wherever it is found. */
export async function packageHead(
  scope: Scope,
  uri: string,
): Promise<Omit<ReleasePackage, 'releases'>> {
  const { place } = await readSite(scope.db)
  return {
    uri,
    version: '1.1',
    publishedDate: scope.now.toISOString(),
    publisher: { name: place.vi, uri: scope.origin },
    publicationPolicy: scope.origin + paths.openData,
  }
}

export async function publisherOf(
  scope: Scope,
  ocidPrefix: string,
  page: readonly PublicAward[],
): Promise<Publisher> {
  const { origin, today, now } = scope
  const agencies = await namesOfOrganisations(
    scope,
    page.map(({ programme }) => programme.agencyId),
  )
  return { ocidPrefix, origin, today, now, agencies }
}

/** A page of contracts in the order in which they were recorded: a harvester that comes back goes on where it stopped. */
export async function awardPackage(
  scope: Scope,
  { after }: { after?: string | undefined },
): Promise<ReleasePackage> {
  const found = await awardsAfter(scope, after, RELEASES_PAGE + 1)
  const page = found.slice(0, RELEASES_PAGE)
  const publisher = await publisherOf(scope, await ocidPrefixOf(scope), page)
  const here = scope.origin + paths.awards
  const last = page.at(-1)
  return {
    ...(await packageHead(scope, after ? `${here}?after=${after}` : here)),
    releases: page.map((award) => releaseOf(award, publisher)),
    ...(last && found.length > RELEASES_PAGE
      ? { links: { next: `${here}?after=${last.award.id}` } }
      : {}),
  }
}
