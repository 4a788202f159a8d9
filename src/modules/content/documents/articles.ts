import type { JobHandler } from '#platform/jobs.ts'
import type { Reader } from '#platform/ledger/ledger.ts'
import { findEntry } from '#platform/ledger/read.ts'
import type { Scope } from '#platform/scope.ts'
import { documentNumbers } from '#platform/text/document-number.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { searchableArticles } from '../articles/queries.ts'
import { citeFrom } from './citations.ts'

const QUEUE = 'content.article-citations'

/** The kind under which an article cites. */
export const ARTICLE = 'article'

/** The numbers of documents that a text names, as they stand in it, each once. */
export const numbersCited = (text: string): string[] => {
  const letters = text.normalize('NFC')
  return [...new Set(documentNumbers(letters).map(({ start, end }) => letters.slice(start, end)))]
}

export const articleReaders: readonly Reader[] = [
  { queue: QUEUE, wants: (act) => act.startsWith('content.article-') },
]

/** An article cites whatever documents it names, for as long as everybody may read it. */
export const articleJobs: readonly JobHandler<Scope>[] = [
  {
    queue: QUEUE,
    async handle(scope, { entryId }) {
      const entry = await findEntry(scope, String(entryId))
      if (entry) await citeArticle(scope, entry.subjectId)
    },
  },
]

async function citeArticle(scope: Scope, id: string): Promise<void> {
  const [article] = await searchableArticles(scope, [id])
  const title = article?.title.vi ?? ''
  const citing = {
    source: ARTICLE,
    subjectId: id,
    title: { vi: title, en: article?.title.en ?? title },
    path: article?.path ?? '',
  }
  await citeFrom(scope, citing, article ? numbersCited(wordsOf(article)) : [])
}

const wordsOf = ({ title, summary, body }: Searchable): string =>
  [title.vi, summary.vi, body?.vi ?? ''].join('\n')
