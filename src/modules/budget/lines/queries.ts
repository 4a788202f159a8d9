import { and, asc, desc, eq } from 'drizzle-orm'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { balancesOfLines } from '../books/queries.ts'
import { type Balances, nothing } from '../books/rules.ts'
import { linesReached } from '../reach.ts'
import { type Line, lines, type Source, sources } from '../schema.ts'

export type LineInBooks = Line & { source: Source; balances: Balances }

/** The lines within reach, by year and title, with what stands on their accounts. */
export async function linesFor(
  scope: Scope,
  { programmeId, year }: { programmeId?: string; year?: number } = {},
): Promise<LineInBooks[]> {
  const rows = await scope.db
    .select({ line: lines, source: sources })
    .from(lines)
    .innerJoin(sources, eq(sources.id, lines.sourceId))
    .where(
      and(
        linesReached(scope),
        programmeId ? eq(lines.programmeId, programmeId) : undefined,
        year ? eq(lines.year, year) : undefined,
      ),
    )
    .orderBy(desc(lines.year), asc(lines.title), asc(lines.id))
  const balances = await balancesOfLines(
    scope,
    rows.map(({ line }) => line.id),
  )
  return rows.map(({ line, source }) => ({
    ...line,
    source,
    balances: balances.get(line.id) ?? nothing,
  }))
}

export async function findLine(
  scope: Scope,
  id: string,
): Promise<(Line & { source: Source }) | undefined> {
  const [found] = await scope.db
    .select({ line: lines, source: sources })
    .from(lines)
    .innerJoin(sources, eq(sources.id, lines.sourceId))
    .where(and(eq(lines.id, id), linesReached(scope)))
  return found && { ...found.line, source: found.source }
}

/** The years that have lines within reach, the latest first. */
export async function yearsOfLines(scope: Scope): Promise<number[]> {
  const rows = await scope.db
    .selectDistinct({ year: lines.year })
    .from(lines)
    .where(linesReached(scope))
    .orderBy(desc(lines.year))
  return rows.map(({ year }) => year)
}

/** The sources of money in the order in which the plan names them. */
export const listSources = ({ db }: Scope): Promise<Source[]> =>
  db.select().from(sources).orderBy(asc(sources.clause), asc(sources.id))

/** Whether somebody is an officer of the agency, or of the whole city. */
export const maySpendFor = ({ actor }: SignedScope, agencyId: string): boolean =>
  actor.grants.some(
    ({ role, organisationId }) =>
      role === 'officer' && (organisationId === null || organisationId === agencyId),
  )
