import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import type { Written } from '#platform/text/searchable.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'

type State = 'draft' | 'published'
type Item = { id: string; title: Written; topic: Text | null; state: State; changedAt: Date }
type Props = {
  articles: readonly Item[]
  state: State | undefined
  page: number
  pages: number
}

export function ArticleDeskPage({ articles, state, page, pages }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const tab = (label: string, each?: State) => ({
    href: withQuery(paths.articleDesk, { 'trang-thai': each }),
    label,
    current: state === each,
  })
  return (
    <Page
      title={texts.deskTitle}
      lead={texts.deskLead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={<ButtonLink href={paths.newArticle}>{texts.newArticle}</ButtonLink>}
      wide
    >
      <Tabs
        label={texts.filter}
        tabs={[tab(texts.all), tab(texts.drafts, 'draft'), tab(texts.publishedOnes, 'published')]}
      />
      {articles.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyAdvice}</EmptyState>
      ) : (
        <DataTable
          caption={texts.deskTitle}
          captionHidden
          rows={articles}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.titleColumn,
              cell: ({ id, title }) => (
                <Link href={link(paths.articleDraft, { id })} lang="vi">
                  {title.vi}
                </Link>
              ),
            },
            { title: texts.topic, cell: ({ topic }) => topic?.[locale] ?? '–' },
            {
              title: texts.stateColumn,
              cell: ({ state: each }) => (
                <Badge tone={each === 'published' ? 'success' : 'neutral'}>
                  {texts.state[each]}
                </Badge>
              ),
            },
            { title: texts.touchedColumn, cell: ({ changedAt }) => <Moment at={changedAt} /> },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.articleDesk, { 'trang-thai': state, page: each })}
      />
    </Page>
  )
}
