import { link } from '#platform/http/paths.ts'
import { Clause } from '#ui/Clause.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { KindCount, TopicOverview } from '../queries.ts'
import { KindLinks } from './KindLinks.tsx'

type Props = { topics: readonly TopicOverview[]; others: readonly KindCount[] }

export function TopicsPage({ topics, others }: Props) {
  const texts = useMessages(messages)
  return (
    <Page title={texts.title} lead={texts.lead} wide>
      <TopicGrid topics={topics} />
      {others.length > 0 && (
        <section class="section">
          <h2 class="mb-4">{texts.others}</h2>
          <KindLinks kinds={others} />
        </section>
      )}
    </Page>
  )
}

/** The topics side by side, each with its lists. */
export function TopicGrid({
  topics,
  level = 2,
}: {
  topics: readonly TopicOverview[]
  level?: 2 | 3
}) {
  const locale = useLocale()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {topics.map(({ code, name, clause, kinds, besides }) => (
        <article key={code} class="card-quay">
          <Heading class="card-heading">
            <Link href={link(paths.topic, { slug: code })}>{name[locale]}</Link>
          </Heading>
          <KindLinks kinds={kinds} besides={besides} />
          {level === 2 && (
            <div class="card-foot">
              <Clause text={clause} />
            </div>
          )}
        </article>
      ))}
    </div>
  )
}
