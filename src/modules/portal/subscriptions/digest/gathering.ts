import { and, desc, eq, gt, lte, sql } from 'drizzle-orm'
import type { ListItem, PublicList } from '#platform/lists.ts'
import type { Scope } from '#platform/scope.ts'
import type { Written } from '#platform/text/searchable.ts'
import { searchDocuments } from '../../schema.ts'
import { readQuestion } from '../../search/question.ts'
import { query } from '../../search/ranking.ts'
import { currentBook } from '../../search/synonyms/queries.ts'
import { SEARCH } from '../followable.ts'

/** From one moment, not included, to another, included. */
export type Stretch = { after: Date; until: Date }
export type Told = Stretch & { source: string; query: string }

export type News = { path: string; title: Written; summary: Written; changed: boolean }

const MOST_READ = 100

/** What came up in the stretch on a list or in a search, the newest first. A list that is gone tells nothing. */
export async function gather(
  scope: Scope,
  lists: readonly PublicList[],
  { source, query: filtered, ...stretch }: Told,
): Promise<News[]> {
  const asAnybody = { ...scope, actor: null }
  const filters = new URLSearchParams(filtered)
  if (source === SEARCH) return found(asAnybody, filters, stretch)
  const list = lists.find(({ code }) => code === source)
  if (!list) return []
  const items = await list.items(asAnybody, { limit: MOST_READ, since: stretch.after, filters })
  return items.flatMap((item) => newsOf(item, stretch))
}

function newsOf({ path, title, summary, publishedAt, changedAt }: ListItem, stretch: Stretch) {
  const within = (moment: Date) => moment > stretch.after && moment <= stretch.until
  if (within(publishedAt)) return [{ path, title, summary, changed: false }]
  // What is published after the stretch is told the next time, however old its last change is.
  if (publishedAt > stretch.until || !within(changedAt)) return []
  return [{ path, title, summary, changed: true }]
}

/** What the search came to know, or to know otherwise, in the stretch that fits the question. */
async function found(
  scope: Scope,
  filters: URLSearchParams,
  { after, until }: Stretch,
): Promise<News[]> {
  const question = readQuestion(filters.get('q') ?? '', await currentBook(scope))
  if (!question) return []
  const asked = filters.get('loai')
  const { kind, refId, path, title, summary, happenedAt, updatedAt, words } = searchDocuments
  const rows = await scope.db
    .select({ kind, path, title, summary, happenedAt })
    .from(searchDocuments)
    .where(
      and(
        gt(updatedAt, after),
        lte(updatedAt, until),
        sql`${words} @@ ${query(question.all)}`,
        asked ? eq(kind, asked) : undefined,
      ),
    )
    .orderBy(desc(updatedAt), desc(refId))
    .limit(MOST_READ)
  return rows.map(({ kind, happenedAt, ...news }) => ({
    ...news,
    // A document is issued before the portal has it: how old it is does not tell whether it was there.
    changed: kind !== 'document' && happenedAt !== null && happenedAt <= after,
  }))
}
