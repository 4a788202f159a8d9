import { and, asc, count, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { mayMove } from './reach.ts'
import {
  type Import,
  type ImportFile,
  type ImportRow,
  importFiles,
  importRedirects,
  importRows,
  imports,
} from './schema.ts'
import { includedRows } from './selection.ts'
import type { Judgement, Result } from './states.ts'

export const PAGE_SIZE = 50

/** All moves for whoever may move things in, the newest first. */
export async function listImports(scope: Scope): Promise<Import[]> {
  if (!mayMove(scope)) return []
  return scope.db
    .select()
    .from(imports)
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(200)
}

export async function findImport(scope: Scope, id: string): Promise<Import | undefined> {
  if (!mayMove(scope)) return undefined
  const [one] = await scope.db.select().from(imports).where(eq(imports.id, id))
  return one
}

export const filesOf = ({ db }: Scope, importId: string): Promise<ImportFile[]> =>
  db
    .select()
    .from(importFiles)
    .where(eq(importFiles.importId, importId))
    .orderBy(asc(importFiles.addedAt), asc(importFiles.id))

export type Tally = {
  judgements: Record<Judgement, number>
  results: Record<Result, number>
  unjudged: number
  included: number
  waiting: number
}

/** How many rows of a move stand where. */
export async function tallyOf({ db }: Scope, importId: string): Promise<Tally> {
  const rows = await db
    .select({
      judgement: importRows.judgement,
      result: importRows.result,
      included: sql<boolean>`coalesce(${includedRows(importId)}, false)`,
      total: count(),
    })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .groupBy(importRows.judgement, importRows.result, sql`3`)
  const tally: Tally = {
    judgements: { ready: 0, attention: 0, duplicate: 0, refused: 0 },
    results: { imported: 0, failed: 0, removed: 0, kept: 0 },
    unjudged: 0,
    included: 0,
    waiting: 0,
  }
  for (const { judgement, result, included, total } of rows) {
    if (judgement) tally.judgements[judgement] += total
    else tally.unjudged += total
    if (result) tally.results[result] += total
    if (included) tally.included += total
    if (included && !result) tally.waiting += total
  }
  return tally
}

export type ListedRow = ImportRow & { comesIn: boolean }
type Which = { judgement?: Judgement | undefined; result?: Result | undefined; page?: number }

const listed = (importId: string, { judgement, result }: Which): SQL | undefined =>
  and(
    eq(importRows.importId, importId),
    judgement && eq(importRows.judgement, judgement),
    result && eq(importRows.result, result),
  )

/** A page of the rows of a move, in the order of their files. */
export const listRows = async (
  { db }: Scope,
  importId: string,
  which: Which,
): Promise<ListedRow[]> => {
  const rows = await db
    .select({ row: importRows, comesIn: sql<boolean>`coalesce(${includedRows(importId)}, false)` })
    .from(importRows)
    .where(listed(importId, which))
    .orderBy(asc(importRows.position))
    .limit(PAGE_SIZE)
    .offset(((which.page ?? 1) - 1) * PAGE_SIZE)
  return rows.map(({ row, comesIn }) => ({ ...row, comesIn }))
}

/** The rows after a place, for files that hold them all. */
export const rowsAfter = ({ db }: Scope, importId: string, after: number): Promise<ImportRow[]> =>
  db
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), gt(importRows.position, after)))
    .orderBy(asc(importRows.position))
    .limit(500)

export async function findRow(
  { db }: Scope,
  importId: string,
  rowId: string,
): Promise<ListedRow | undefined> {
  const [found] = await db
    .select({ row: importRows, comesIn: sql<boolean>`coalesce(${includedRows(importId)}, false)` })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.id, rowId)))
  return found && { ...found.row, comesIn: found.comesIn }
}

export type CategoryCount = { name: string; total: number }

/** The categories of the old portal by how often they stand on a row; tables have theirs in a column. */
export async function categoriesOf(
  { db }: Scope,
  { id, choices }: Import,
): Promise<CategoryCount[]> {
  const column = choices.columns?.category ?? ''
  const { rows } = await db.execute<{ name: string; total: number }>(sql`
    select name, count(*)::int as total from (
      select jsonb_array_elements(source->'categories')->>'name' as name
        from ${importRows} where import_id = ${id} and judgement <> 'refused'
      union all
      select source->'cells'->>${column} from ${importRows} where import_id = ${id} and judgement <> 'refused'
    ) as named
    where name <> '' group by name order by total desc, name limit 100`)
  return rows
}

export const redirectsOf = ({ db }: Scope, importId: string): Promise<number> =>
  db.$count(importRedirects, eq(importRedirects.importId, importId))
