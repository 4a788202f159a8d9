import { and, asc, eq, gte, inArray, lte, ne } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { balancesOfLines } from '../books/queries.ts'
import { nothing } from '../books/rules.ts'
import { lines, sources } from '../schema.ts'
import { type Figures, figuresOf } from './figures.ts'

/** A line of a year's budget as everybody may know it: no words that officers typed, and no people. */
export type OpenLine = {
  id: string
  year: number
  sourceCode: string
  programmeId: string | null
  agencyId: string
  figures: Figures
}

export type Span = { sourceCodes: readonly string[]; from: number; until: number }

/** What sources gave and are asked to give in some years, line by line; rejected estimates are left out. */
export async function openLines(
  scope: Pick<Scope, 'db'>,
  { sourceCodes, from, until }: Span,
): Promise<OpenLine[]> {
  if (sourceCodes.length === 0) return []
  const rows = await scope.db
    .select({ line: lines, sourceCode: sources.code })
    .from(lines)
    .innerJoin(sources, eq(sources.id, lines.sourceId))
    .where(
      and(
        inArray(sources.code, [...sourceCodes]),
        gte(lines.year, from),
        lte(lines.year, until),
        ne(lines.state, 'rejected'),
      ),
    )
    .orderBy(asc(lines.year), asc(lines.createdAt), asc(lines.id))
  const balances = await balancesOfLines(
    scope,
    rows.map(({ line }) => line.id),
  )
  return rows.map(({ line, sourceCode }) => ({
    id: line.id,
    year: line.year,
    sourceCode,
    programmeId: line.programmeId,
    agencyId: line.agencyId,
    figures: figuresOf(line, balances.get(line.id) ?? nothing),
  }))
}
