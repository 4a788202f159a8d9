import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Text } from '#platform/locale.ts'
import { organisationsOf, type Scope } from '#platform/scope.ts'
import { foundedBy, visibleTo } from './reach.ts'
import { type Organisation, organisations, type Startup, startups, supporters } from './schema.ts'
import type { Sector } from './vocabulary.ts'

export async function findOrganisation(
  scope: Scope,
  id: string,
): Promise<Organisation | undefined> {
  const [found] = await scope.db
    .select()
    .from(organisations)
    .where(and(eq(organisations.id, id), visibleTo(scope)))
  return found
}

/** A startup that the person asking founded. */
export async function findOwnStartup(scope: Scope, id: string): Promise<Startup | undefined> {
  const [row] = await scope.db
    .select({ organisation: organisations, startup: startups })
    .from(organisations)
    .innerJoin(startups, eq(startups.organisationId, organisations.id))
    .where(and(eq(organisations.id, id), foundedBy(scope)))
  return row && { ...row.organisation, startup: row.startup }
}

export async function listOwnStartups(scope: Scope): Promise<Startup[]> {
  const rows = await scope.db
    .select({ organisation: organisations, startup: startups })
    .from(organisations)
    .innerJoin(startups, eq(startups.organisationId, organisations.id))
    .where(foundedBy(scope))
    .orderBy(asc(organisations.createdAt))
  return rows.map((row) => ({ ...row.organisation, startup: row.startup }))
}

/** The organisations for which the person holds a role, the oldest first. */
export async function listOwnOrganisations(
  { db, actor }: Scope,
  role: string,
): Promise<{ id: string; name: Text }[]> {
  const own = actor ? organisationsOf(actor, role) : []
  if (own.length === 0) return []
  const rows = await db
    .select()
    .from(organisations)
    .where(inArray(organisations.id, own))
    .orderBy(asc(organisations.createdAt))
  return rows.map((row) => ({ id: row.id, name: nameOf(row) }))
}

/** A startup whoever founded it, for officers and leaders; for others only when it is published or their own. */
export async function findStartup(scope: Scope, id: string): Promise<Startup | undefined> {
  const [row] = await scope.db
    .select({ organisation: organisations, startup: startups })
    .from(organisations)
    .innerJoin(startups, eq(startups.organisationId, organisations.id))
    .where(and(eq(organisations.id, id), visibleTo(scope)))
  return row && { ...row.organisation, startup: row.startup }
}

/** Names for ids that the asker has already reached by a record of their own; it opens nothing else. */
export async function namesOfOrganisations(
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, Text>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      englishName: organisations.englishName,
    })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, nameOf(row)]))
}

/** Enterprise codes (mã số doanh nghiệp, which is the tax code) for ids that the asker has already reached; a project has none. */
export async function enterpriseCodesOf(
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: startups.organisationId, code: startups.enterpriseCode })
    .from(startups)
    .where(inArray(startups.organisationId, [...new Set(ids)]))
  return new Map(rows.flatMap(({ id, code }) => (code ? [[id, code]] : [])))
}

/** The fields of startups that the asker has already reached by a record of their own. */
export async function sectorsOf(
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, Sector>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: startups.organisationId, sector: startups.sector })
    .from(startups)
    .where(inArray(startups.organisationId, [...new Set(ids)]))
  return new Map(rows.map(({ id, sector }) => [id, sector]))
}

/** The organisations behind the plan's codes of agencies; a code that none has is left out. */
export async function organisationsByCode(
  { db }: Scope,
  codes: readonly string[],
): Promise<Map<string, { id: string; name: Text }>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .select()
    .from(organisations)
    .where(inArray(organisations.code, [...codes]))
  return new Map(
    rows.flatMap((row) => (row.code ? [[row.code, { id: row.id, name: nameOf(row) }]] : [])),
  )
}

/** Names and public pages of those among the ids that are published; the others have no name in public. */
export async function publicNamesOf(
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, { name: Text; slug: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(organisations)
    .where(and(inArray(organisations.id, [...new Set(ids)]), eq(organisations.published, true)))
  return new Map(rows.map((row) => [row.id, { name: nameOf(row), slug: row.slug }]))
}

export const nameOf = ({
  name,
  englishName,
}: Pick<Organisation, 'name' | 'englishName'>): Text => ({ vi: name, en: englishName || name })

type Facts = Record<string, string | number | boolean | string[] | undefined>

/** What eligibility rules may ask of a startup; a fact that nobody has given is absent. */
export async function startupFacts(scope: Scope, id: string): Promise<Facts | undefined> {
  const found = await findStartup(scope, id)
  if (!found) return undefined
  return factsIn(found.startup)
}

/** The same of many startups in one reading; those that do not exist for whoever asks are left out. */
export async function factsOfStartups(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, Facts>> {
  if (ids.length === 0) return new Map()
  const rows = await scope.db
    .select({ startup: startups })
    .from(startups)
    .innerJoin(organisations, eq(organisations.id, startups.organisationId))
    .where(and(inArray(startups.organisationId, [...ids]), visibleTo(scope)))
  return new Map(rows.map(({ startup }) => [startup.organisationId, factsIn(startup)]))
}

function factsIn({ kind, registeredOn, growthBasis, sector, stage }: Startup['startup']): Facts {
  return {
    kind,
    ...(registeredOn ? { registeredOn } : {}),
    ...(growthBasis.length > 0 ? { growthBasis } : {}),
    sector,
    stage,
  }
}

/** What eligibility rules may ask of a support organisation; a fact that nobody has given is absent. */
export async function supporterFacts(scope: Scope, id: string): Promise<Facts | undefined> {
  const [row] = await scope.db
    .select({ supporter: supporters })
    .from(organisations)
    .innerJoin(supporters, eq(supporters.organisationId, organisations.id))
    .where(and(eq(organisations.id, id), visibleTo(scope)))
  if (!row) return undefined
  const { headExperienceYears, hasSupportProcess, hasCooperationAgreements, services } =
    row.supporter
  return {
    headExperienceYears: headExperienceYears ?? undefined,
    hasSupportProcess: hasSupportProcess ?? undefined,
    hasCooperationAgreements: hasCooperationAgreements ?? undefined,
    services,
  }
}
