import { eq } from 'drizzle-orm'
import type { JobHandler, Timetable } from '#platform/jobs.ts'
import type { Reader } from '#platform/ledger/ledger.ts'
import { findEntry } from '#platform/ledger/read.ts'
import type { Scope } from '#platform/scope.ts'
import { documentNumbers } from '#platform/text/document-number.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { searchableArticleIds, searchableArticles } from '../articles/queries.ts'
import { articles } from '../articles/schema.ts'
import { entries } from '../entries/schema.ts'
import { searchableEntries, searchableEntryIds } from '../entries/searchable.ts'
import { citeAnew, subjectsCiting } from './citations.ts'

const QUEUE = 'content.citations'

/** The kinds of thing that cite by naming a document in their words. */
export const ARTICLE = 'article'
export const ENTRY = 'entry'

/** The numbers of documents that a text names, as they stand in it, each once. */
export const numbersCited = (text: string): string[] => {
  const letters = text.normalize('NFC')
  return [...new Set(documentNumbers(letters).map(({ start, end }) => letters.slice(start, end)))]
}

type Thing = {
  source: string
  /** Everything of the kind that everybody may read. */
  ids(scope: Scope): Promise<string[]>
  /** The thing as everybody may read it, or none. */
  read(scope: Scope, id: string): Promise<Searchable | undefined>
  /** Who keeps it up to date. */
  owners(scope: Scope, id: string): Promise<(string | null)[]>
}

const things: Readonly<Record<string, Thing>> = {
  'content.article-': {
    source: ARTICLE,
    ids: searchableArticleIds,
    read: async (scope, id) => (await searchableArticles(scope, [id]))[0],
    async owners({ db }, id) {
      const rows = await db.select().from(articles).where(eq(articles.id, id))
      return rows.flatMap(({ authorId, secondOwnerId }) => [authorId, secondOwnerId])
    },
  },
  'content.entry-': {
    source: ENTRY,
    ids: searchableEntryIds,
    read: async (scope, id) => (await searchableEntries(scope, [id]))[0],
    async owners({ db }, id) {
      const rows = await db.select().from(entries).where(eq(entries.id, id))
      return rows.map(({ contactId }) => contactId)
    },
  },
}

const thingOf = (act: string): Thing | undefined =>
  Object.entries(things).find(([prefix]) => act.startsWith(prefix))?.[1]

export const thingReaders: readonly Reader[] = [
  { queue: QUEUE, wants: (act) => thingOf(act) !== undefined },
]

/** An article or an entry cites whatever documents it names, for as long as everybody may read it. */
export const thingJobs: readonly JobHandler<Scope>[] = [
  {
    queue: QUEUE,
    async handle(scope, { entryId }) {
      const entry = await findEntry(scope, String(entryId))
      const thing = entry && thingOf(entry.act)
      if (thing) await cite(scope, thing, entry.subjectId)
    },
  },
]

/** Before the day's lapses are told: entries leave the lists by their day, and what is loaded from elsewhere tells no ledger. */
export const thingTimetable: readonly Timetable<Scope>[] = [
  {
    queue: 'content.citations-daily',
    cron: '2 0 * * *',
    async handle(scope) {
      for (const thing of Object.values(things)) {
        const ids = [...(await thing.ids(scope)), ...(await subjectsCiting(scope, thing.source))]
        for (const id of new Set(ids)) await cite(scope, thing, id)
      }
    },
  },
]

const cite = (scope: Scope, { source, read, owners }: Thing, id: string): Promise<void> =>
  citeAnew(scope, { source, subjectId: id }, async (inside) => {
    const found = await read(inside, id)
    const title = found?.title.vi ?? ''
    const citing = {
      source,
      subjectId: id,
      title: { vi: title, en: found?.title.en ?? title },
      path: found?.path ?? '',
      owners: (await owners(inside, id)).filter((owner) => owner !== null),
    }
    return { citing, clauses: found ? numbersCited(wordsOf(found)) : [] }
  })

const wordsOf = ({ title, summary, body }: Searchable): string =>
  [title.vi, summary.vi, body?.vi ?? ''].join('\n')
