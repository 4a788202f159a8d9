import { and, asc, eq, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Text } from '#platform/locale.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { documentNumbers } from '#platform/text/document-number.ts'
import { type Citation, citations, type LawDocument } from './schema.ts'

export type NewCitation = {
  /** Who cites: a criterion, a task, a programme. */
  label: Text
  /** The words in which it cites, such as "80/2021/NĐ-CP, Điều 5"; the numbers in them are found. */
  clause: string
  path: string
}

/** One thing that cites: an article, a programme. */
export type Citing = {
  /** The kind of thing, such as `article`; with the id it names the thing. */
  source: string
  subjectId: string
  title: Text
  path: string
  /** The agency whose officers answer for it, where it is not the whole city's. */
  agencyId?: string | null
  /** People who keep it up to date; they are written to when its basis lapses. */
  owners?: readonly string[]
}

/** Makes these the citations of one source, such as `plan`; what it cited before is forgotten. */
export const publishCitations = (
  scope: Scope,
  source: string,
  list: readonly NewCitation[],
): Promise<void> =>
  inTransaction(scope, async ({ db }) => {
    await db.delete(citations).where(eq(citations.source, source))
    const rows = list.flatMap((citation, position) => rowsOf({ ...citation, source, position }))
    if (rows.length > 0) await db.insert(citations).values(rows)
  })

/** Makes these the words in which one thing that everybody may read cites documents; none at all when it cites nothing, or is not public any more. */
export const citeFrom = (scope: Scope, citing: Citing, clauses: readonly string[]): Promise<void> =>
  citeAnew(scope, citing, async () => ({ citing, clauses }))

/** The same of a thing that is read while no other job writes its citations: the older reading must not win. */
export const citeAnew = (
  scope: Scope,
  { source, subjectId }: Pick<Citing, 'source' | 'subjectId'>,
  read: (inside: Scope) => Promise<{ citing: Citing; clauses: readonly string[] }>,
): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const { db } = inside
    const lock = `content.citations:${source}:${subjectId}`
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`)
    const { citing, clauses } = await read(inside)
    await db
      .delete(citations)
      .where(and(eq(citations.source, source), eq(citations.subjectId, subjectId)))
    const { title: label, path, agencyId = null, owners = [] } = citing
    const common = { source, subjectId, label, path, agencyId, owners: [...owners], position: 0 }
    const rows = clauses.flatMap((clause) => rowsOf({ ...common, clause }))
    const once = new Map(rows.map((row) => [`${row.numberKey} ${row.clause}`, row]))
    if (once.size > 0) await db.insert(citations).values([...once.values()])
  })

/** One row for each number in the words. */
const rowsOf = <Given extends { clause: string }>(given: Given) =>
  documentNumbers(given.clause).flatMap(({ keys }) => {
    const numberKey = keys.at(-1)
    return numberKey ? [{ ...given, id: newId(), numberKey }] : []
  })

/** Where a document is cited. */
export async function citationsOf(
  { db }: Scope,
  { numberKey }: Pick<LawDocument, 'numberKey'>,
): Promise<Citation[]> {
  if (!numberKey) return []
  return db
    .select()
    .from(citations)
    .where(eq(citations.numberKey, numberKey))
    .orderBy(asc(citations.source), asc(citations.position), asc(citations.id))
}

/** The words in which one thing cites documents. */
export async function clausesOf(
  { db }: Scope,
  { source, subjectId }: Pick<Citing, 'source' | 'subjectId'>,
): Promise<string[]> {
  const rows = await db
    .select({ clause: citations.clause })
    .from(citations)
    .where(and(eq(citations.source, source), eq(citations.subjectId, subjectId)))
    .orderBy(asc(citations.id))
  return [...new Set(rows.map(({ clause }) => clause))]
}

/** The things of a kind that cite anything. */
export async function subjectsCiting({ db }: Scope, source: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: citations.subjectId })
    .from(citations)
    .where(eq(citations.source, source))
  return rows.flatMap(({ id }) => id ?? [])
}
