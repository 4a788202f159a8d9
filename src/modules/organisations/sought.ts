import { and, asc, eq, like, type SQL } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { holds, organisationsOf, type Scope, type SignedScope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { paths } from './paths.ts'
import { nameOf } from './queries.ts'
import { foundedBy } from './reach.ts'
import { organisations, startups } from './schema.ts'

const MOST = 50
const SHOWN = 5

const named = (typed: string): SQL =>
  like(organisations.foldedName, `%${fold(typed).replace(/[\\%_]/g, '\\$&')}%`)

/** Ids of organisations by a part of their name. It tells nothing by itself: whoever asks looks only among records they reach. */
export const organisationIdsNamed = async ({ db }: Scope, typed: string): Promise<string[]> =>
  (
    await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(named(typed))
      .orderBy(asc(organisations.foldedName))
      .limit(MOST)
  ).map(({ id }) => id)

/** Startups by a part of their name, published or not: the person's own, and for officers of the city every one. */
export async function soughtOrganisations(
  scope: SignedScope,
  typed: string,
): Promise<{ kind: 'organisation'; path: string; title: Text; note: Text }[]> {
  if (fold(typed).length < 2) return []
  const own = new Set(organisationsOf(scope.actor, 'founder'))
  const reach = holds(scope.actor, 'officer') ? undefined : foundedBy(scope)
  const rows = await scope.db
    .select({ organisation: organisations })
    .from(organisations)
    .innerJoin(startups, eq(startups.organisationId, organisations.id))
    .where(and(reach, named(typed)))
    .orderBy(asc(organisations.foldedName))
    .limit(SHOWN)
  return rows.map(({ organisation }) => {
    const { id, summary } = organisation
    return {
      kind: 'organisation',
      path: link(own.has(id) ? paths.startup : paths.enterprise, { id }),
      title: nameOf(organisation),
      note: summary,
    }
  })
}
