import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { campaignMessages } from '../../../campaigns/messages.ts'
import { paths as campaignPaths } from '../../../campaigns/paths.ts'
import { linkMessages } from '../../../links/messages.ts'
import { paths } from '../../../paths.ts'
import { deskMessages } from '../../desk-messages.ts'
import { type DeskFilter, deskFilters } from '../../desk-queries.ts'
import type { LanguageStanding } from '../../standing.ts'
import type { DeskArticle } from '../../standings.ts'
import { Standing } from './Standing.tsx'

type Props = {
  articles: readonly DeskArticle[]
  filter: DeskFilter | undefined
  page: number
  pages: number
}

export function ArticleDeskPage({ articles, filter, page, pages }: Props) {
  const texts = useMessages(deskMessages)
  const campaigns = useMessages(campaignMessages)
  const links = useMessages(linkMessages)
  const tab = (label: string, each?: DeskFilter) => ({
    href: withQuery(paths.articleDesk, { 'trang-thai': each }),
    label,
    current: filter === each,
  })
  const standing = (lang: 'vi' | 'en') => ({
    title: texts.columns[lang],
    cell: ({ standings }: { standings: readonly LanguageStanding[] }) =>
      standings.map((each) => each.lang === lang && <Standing key={lang} {...each} />),
  })
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      actions={
        <>
          <ButtonLink href={paths.newArticle}>{texts.newArticle}</ButtonLink>
          <ButtonLink href={campaignPaths.campaigns} kind="secondary">
            {campaigns.title}
          </ButtonLink>
          <ButtonLink href={paths.deadLinks} kind="secondary">
            {links.title}
          </ButtonLink>
        </>
      }
      wide
    >
      <Tabs
        label={texts.filter}
        tabs={[tab(texts.all), ...deskFilters.map((each) => tab(texts.filters[each], each))]}
      />
      {articles.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyAdvice}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={articles}
          rowKey={({ article }) => article.id}
          columns={[
            {
              title: texts.columns.title,
              cell: ({ article, newest }) => (
                <Link href={link(paths.articleDraft, { id: article.id })} lang="vi">
                  {newest.title.vi}
                </Link>
              ),
            },
            standing('vi'),
            standing('en'),
            {
              title: texts.columns.touched,
              cell: ({ article }) => <Moment at={article.changedAt} />,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.articleDesk, { 'trang-thai': filter, page: each })}
      />
    </Page>
  )
}
