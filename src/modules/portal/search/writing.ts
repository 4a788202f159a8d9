import { getTableColumns, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Scope } from '#platform/scope.ts'
import { fold, foldLetters } from '#platform/text/fold.ts'
import { normalise } from '#platform/text/normalise.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'
import { timeOf } from './filters.ts'
import { LONGEST_BODY, vectorsOf } from './vectors.ts'

/** Rises with each change of how things are indexed: what was written by an older form is read again. */
export const FORM = 2

/** Letter for letter the text without marks; what is no letter or digit is a space, also before and after. */
export const plainOf = (text: string): string =>
  ` ${foldLetters(text).replace(/[^\p{L}\p{N}]/gu, ' ')} `

function rowOf(thing: Searchable, now: Date) {
  const { kind, id, path, title, summary, topics = [], happenedAt } = thing
  const text = (written: string | null | undefined) =>
    normalise(written ?? '').slice(0, LONGEST_BODY)
  const body = { vi: text(thing.body?.vi), en: thing.body?.en ? text(thing.body.en) : null }
  const vectors = vectorsOf(thing)
  return {
    kind,
    refId: id,
    form: FORM,
    year: timeOf(happenedAt)?.year ?? null,
    happenedAt,
    updatedAt: now,
    inEnglish: Boolean(title.en),
    topics,
    path,
    title,
    titleWords: sql`${vectors.title}::tsvector`,
    plainTitle: fold(title.vi).slice(0, 500),
    summary,
    words: sql`${vectors.all}::tsvector`,
    body,
    plainVi: plainOf(body.vi),
    plainEn: plainOf(body.en ?? ''),
  }
}

const table = getTableColumns(searchDocuments)
const { kind, refId, updatedAt, path, title, summary, body, topics, happenedAt } = table
const { updatedAt: _, ...content } = table

const namesOf = (columns: readonly PgColumn[], row: 'excluded' | 'search_documents') =>
  sql.join(
    columns.map(({ name }) => sql`${sql.identifier(row)}.${sql.identifier(name)}`),
    sql`, `,
  )
const differ = (columns: readonly PgColumn[]) =>
  sql`(${namesOf(columns, 'search_documents')}) is distinct from (${namesOf(columns, 'excluded')})`
const fresh = (column: PgColumn) => namesOf([column], 'excluded')

/** What readers see of a thing: the words of the index may be written otherwise while it says the same. */
const said = [path, title, summary, body, topics, happenedAt]
const changes = {
  ...Object.fromEntries(Object.entries(content).map(([key, column]) => [key, fresh(column)])),
  updatedAt: sql`case when ${differ(said)} then ${fresh(updatedAt)}
    else ${namesOf([updatedAt], 'search_documents')} end`,
}

/** Writes things into the index, over what was known of them. */
export async function keep({ db, now }: Scope, things: readonly Searchable[]): Promise<void> {
  if (things.length === 0) return
  await db
    .insert(searchDocuments)
    .values(things.map((thing) => rowOf(thing, now)))
    .onConflictDoUpdate({
      target: [kind, refId],
      set: changes,
      setWhere: differ(Object.values(content)),
    })
}
