import { and, asc, count, desc, eq, gte, inArray, isNull, like, or, type SQL } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { paths } from '../paths.ts'
import { nameOf } from '../queries.ts'
import { visibleTo } from '../reach.ts'
import {
  type Certificate,
  certificates,
  type Organisation,
  organisations,
  type StartupFacts,
  type Supporter,
  startups,
  supporters,
} from '../schema.ts'
import type { OrganisationKind } from '../vocabulary.ts'
import type { DirectoryFilter } from './filter.ts'

export const PAGE_SIZE = 24

const named = (q: string): SQL =>
  like(organisations.foldedName, `%${fold(q).replace(/[\\%_]/g, '\\$&')}%`)

/** The published organisations, by name; pages count from 1. */
export async function listDirectory(
  { db }: Scope,
  { q, kind, sector, page = 1 }: DirectoryFilter & { page?: number },
) {
  const where = and(
    eq(organisations.published, true),
    q ? named(q) : undefined,
    kind ? eq(organisations.kind, kind) : undefined,
    sector ? eq(startups.sector, sector) : undefined,
  )
  const { total } = only(
    await db
      .select({ total: count() })
      .from(organisations)
      .leftJoin(startups, eq(startups.organisationId, organisations.id))
      .where(where),
  )
  const rows = await db
    .select({
      id: organisations.id,
      slug: organisations.slug,
      kind: organisations.kind,
      name: organisations.name,
      englishName: organisations.englishName,
      summary: organisations.summary,
      sample: organisations.sample,
      sector: startups.sector,
      startupKind: startups.kind,
      verifiedAt: startups.verifiedAt,
    })
    .from(organisations)
    .leftJoin(startups, eq(startups.organisationId, organisations.id))
    .where(where)
    .orderBy(asc(organisations.foldedName), asc(organisations.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, pages: Math.ceil(total / PAGE_SIZE), rows }
}

export type DirectoryRow = Awaited<ReturnType<typeof listDirectory>>['rows'][number]

/** How many organisations of each kind are published. */
export async function countByKind({ db }: Scope): Promise<Map<OrganisationKind, number>> {
  const rows = await db
    .select({ kind: organisations.kind, total: count() })
    .from(organisations)
    .where(eq(organisations.published, true))
    .groupBy(organisations.kind)
  return new Map(rows.map(({ kind, total }) => [kind, total]))
}

// What founders write for the officers alone is not among them.
const statedFacts = {
  kind: startups.kind,
  enterpriseCode: startups.enterpriseCode,
  registeredOn: startups.registeredOn,
  growthBasis: startups.growthBasis,
  sector: startups.sector,
  stage: startups.stage,
  statedAt: startups.statedAt,
  verifiedAt: startups.verifiedAt,
}

export type PublicOrganisation = {
  organisation: Organisation
  startup: Pick<StartupFacts, keyof typeof statedFacts> | null
  supporter: Supporter | null
  certificate: Certificate | null
}

/** An organisation by its address: the published for everybody, the others for those whom they concern. */
export async function publicOrganisation(
  scope: Scope,
  slug: string,
): Promise<PublicOrganisation | undefined> {
  const [found] = await scope.db
    .select({
      organisation: organisations,
      startup: statedFacts,
      supporter: supporters,
      certificate: certificates,
    })
    .from(organisations)
    .leftJoin(startups, eq(startups.organisationId, organisations.id))
    .leftJoin(supporters, eq(supporters.organisationId, organisations.id))
    .leftJoin(
      certificates,
      and(eq(certificates.startupId, organisations.id), isNull(certificates.withdrawnAt)),
    )
    .where(and(eq(organisations.slug, slug), visibleTo(scope)))
  return found
}

/** Ids of all that the search may show. */
export const searchableIds = async ({ db }: Scope): Promise<string[]> => {
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.published, true))
  return rows.map(({ id }) => id)
}

/** Public facts for the search: of the ids given, or of all that changed since. An id that does not come back is to be forgotten. */
export async function listSearchable(
  { db }: Scope,
  sinceOrIds: Date | readonly string[],
): Promise<Searchable[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(
      and(
        eq(organisations.published, true),
        sinceOrIds instanceof Date
          ? gte(organisations.changedAt, sinceOrIds)
          : inArray(organisations.id, [...sinceOrIds]),
      ),
    )
    .orderBy(desc(organisations.changedAt))
  return rows.map((row) => ({
    kind: 'organisation',
    id: row.id,
    path: link(paths.organisation, { slug: row.slug }),
    title: { vi: row.name, en: row.englishName || null },
    summary: { vi: row.summary.vi, en: row.summary.en || null },
    happenedAt: null,
  }))
}

/** Published organisations of some kinds by name, for a list to choose from. */
export async function listChoices(
  { db }: Scope,
  kinds: readonly OrganisationKind[],
): Promise<{ id: string; name: Text }[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(and(eq(organisations.published, true), inArray(organisations.kind, [...kinds])))
    .orderBy(asc(organisations.foldedName))
    .limit(1000)
  return rows.map((row) => ({ id: row.id, name: nameOf(row) }))
}

/** Published organisations that bear one of these names whole, in either language, whatever marks and capitals: ids by folded name. */
export async function listNamed(
  { db }: Scope,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  const wanted = [...new Set(names.map(fold))].filter(Boolean)
  const ids = new Map<string, string[]>()
  if (wanted.length === 0) return ids
  const bears = wanted.flatMap((name) => {
    const pattern = name.replace(/[\\%_]/g, '\\$&')
    return [
      like(organisations.foldedName, `${pattern}%`),
      like(organisations.foldedName, `%${pattern}`),
    ]
  })
  const rows = await db
    .select()
    .from(organisations)
    .where(and(eq(organisations.published, true), or(...bears)))
  for (const { id, name, englishName } of rows)
    for (const each of new Set([fold(name), fold(englishName)]))
      if (wanted.includes(each)) ids.set(each, [...(ids.get(each) ?? []), id])
  return ids
}
