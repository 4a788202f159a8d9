import {
  contentPaths,
  type Entry,
  EntryCards,
  type EntryNames,
  NewsCards,
  type NewsItem,
} from '#modules/content/index.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { Card, CardGrid } from '#ui/Card.tsx'
import { Clause } from '#ui/Clause.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { besidePaths, type Shelf } from '../beside.ts'
import { messages } from '../messages.ts'
import type { TopicOverview } from '../queries.ts'
import { KindLinks } from './KindLinks.tsx'

type Props = {
  topic: TopicOverview
  entries: readonly Entry[]
  names: EntryNames
  articles: readonly NewsItem[]
  shelves: readonly Shelf[]
  today: string
}

/** One topic: its lists, what is new on them, what other parts of the portal have for it, and what was written. */
export function TopicPage({ topic, entries, names, articles, shelves, today }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const empty = entries.length + articles.length + shelves.length === 0
  return (
    <Page
      title={topic.name[locale]}
      crumbs={[{ href: paths.topics, label: texts.title }]}
      over={<Clause text={topic.clause} />}
      wide
    >
      {topic.kinds.length > 0 && (
        <Section title={texts.kinds}>
          <KindLinks kinds={topic.kinds} />
        </Section>
      )}
      {entries.length > 0 && (
        <Section title={texts.newest}>
          <EntryCards entries={entries} names={names} today={today} />
        </Section>
      )}
      {shelves.map((shelf) => (
        <ShelfSection key={shelf.of} {...shelf} />
      ))}
      {articles.length > 0 && (
        <Section
          title={texts.articles}
          more={{
            href: withQuery(contentPaths.news, { 'chuyen-muc': topic.code }),
            label: texts.allArticles,
          }}
        >
          <NewsCards articles={articles} />
        </Section>
      )}
      {empty && <EmptyState title={texts.nothing}>{texts.nothingAdvice}</EmptyState>}
    </Page>
  )
}

function ShelfSection({ of, things }: Shelf) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const words = texts.beside[of]
  return (
    <Section title={words.title} more={{ href: besidePaths[of], label: words.more }}>
      {of === 'documents' && <p>{texts.documentsText}</p>}
      {things.length > 0 && (
        <CardGrid>
          {things.map(({ path, title, text }) => (
            <Card key={`${path} ${title.vi}`} href={path} title={title[locale]}>
              <p class="line-clamp-3">{text[locale]}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </Section>
  )
}
