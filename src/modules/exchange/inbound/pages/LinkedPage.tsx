import { withQuery } from '#platform/http/query-fields.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Shown } from '../incoming.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  rows: readonly (Shown & { id: string; partner: string })[]
  page: number
  pages: number
}

/** What other portals have, each under the name of its origin. */
export function LinkedPage({ rows, page, pages }: Props) {
  const { linked } = useMessages(messages)
  const locale = useLocale()
  return (
    <Page title={linked.title} lead={linked.lead}>
      {rows.length === 0 && <EmptyState title={linked.empty}>{linked.emptyHint}</EmptyState>}
      {rows.map(({ id, link, partner, publishedAt, ...item }) => {
        const title = inLanguage(item.title, locale)
        const summary = inLanguage(item.summary, locale)
        return (
          <article key={id} class="my-6" lang={title.lang}>
            <h2 class="text-lg">
              <a class="link" href={link ?? ''} rel="noreferrer">
                {title.text}
              </a>
            </h2>
            <p class="text-muted" lang={locale}>
              {linked.from(partner)}
              {publishedAt && (
                <>
                  {' · '}
                  <Moment at={publishedAt} />
                </>
              )}
            </p>
            <p lang={summary.lang}>{summary.text}</p>
          </article>
        )
      })}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.linked, { page: each })}
      />
    </Page>
  )
}
