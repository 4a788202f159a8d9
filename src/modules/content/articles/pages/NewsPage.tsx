import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Card, CardGrid } from '#ui/Card.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { cityParts } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { ShownImage } from '../../body/resolver.ts'
import { Cover } from '../../media/Cover.tsx'
import { paths } from '../../paths.ts'
import { TOPIC_FILTER } from '../list.ts'
import { messages } from '../messages.ts'

type Item = {
  id: string
  slug: string
  title: Written
  summary: Written
  topic: Text | null
  publishedAt: Date | null
  cover?: ShownImage | undefined
}

type Props = {
  articles: readonly Item[]
  topics: readonly { code: string; name: Text }[]
  topic: string | undefined
  page: number
  pages: number
}

export function NewsPage({ articles, topics, topic, page, pages }: Props) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const all = { href: paths.news, label: texts.allTopics, current: !topic }
  const tabs = topics.map(({ code, name }) => ({
    href: withQuery(paths.news, { [TOPIC_FILTER]: code }),
    label: name[locale],
    current: code === topic,
  }))
  return (
    <Page title={texts.news} lead={texts.newsLead} wide>
      {tabs.length > 0 && <Tabs label={texts.topics} tabs={[all, ...tabs]} />}
      {articles.length > 0 ? (
        <NewsCards articles={articles} level={2} />
      ) : (
        <EmptyState
          title={texts.noNews}
          action={<ButtonLink href={paths.news}>{texts.seeAll}</ButtonLink>}
        >
          {texts.noNewsAdvice}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(each) => withQuery(paths.news, { [TOPIC_FILTER]: topic, page: each })}
      />
    </Page>
  )
}

export function NewsCards({ articles, level }: { articles: readonly Item[]; level?: 2 | 3 }) {
  const locale = useLocale()
  return (
    <CardGrid>
      {articles.map((article) => {
        const title = inLanguage(article.title, locale)
        const summary = inLanguage(article.summary, locale)
        return (
          <Card
            key={article.id}
            level={level ?? 3}
            href={link(paths.article, { slug: article.slug })}
            title={<span lang={title.lang}>{title.text}</span>}
            picture={article.cover && <Cover image={article.cover} />}
            over={article.topic?.[locale]}
            foot={article.publishedAt && <Day on={cityParts(article.publishedAt).day} />}
          >
            <p lang={summary.lang}>{summary.text}</p>
          </Card>
        )
      })}
    </CardGrid>
  )
}
