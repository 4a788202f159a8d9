import { sql } from 'drizzle-orm'
import type { ListItem, PublicList } from '#platform/lists.ts'
import type { Scope } from '#platform/scope.ts'
import type { Written } from '#platform/text/searchable.ts'
import { readQuestion } from '../../search/question.ts'
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
  { source, query, ...stretch }: Told,
): Promise<News[]> {
  const asAnybody = { ...scope, actor: null }
  const filters = new URLSearchParams(query)
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

/** What the search came to know in the stretch that fits the question. */
async function found({ db }: Scope, filters: URLSearchParams, { after, until }: Stretch) {
  const question = readQuestion(filters.get('q') ?? '')
  if (!question) return []
  const kind = filters.get('loai')
  const { rows } = await db.execute<Omit<News, 'changed'>>(sql`
    select path, title, summary from portal.search_documents
    where updated_at > ${after} and updated_at <= ${until} and vf @@ ${question.all}::tsquery
      and ${kind ? sql`kind = ${kind}` : sql`true`}
    order by updated_at desc, ref_id desc limit ${MOST_READ}`)
  return rows.map((row) => ({ ...row, changed: false }))
}
