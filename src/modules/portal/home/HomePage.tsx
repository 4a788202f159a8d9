import {
  contentPaths,
  type Entry,
  EntryCards,
  type EntryNames,
  entryKindOf,
  entryListPath,
  NewsCards,
  type NewsItem,
} from '#modules/content/index.ts'
import { Figures, type PlanNumber, planPaths } from '#modules/plan/index.ts'
import { CallCards, type CallFacts, programmePaths } from '#modules/support/index.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Hero } from '#ui/Hero.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { useSite } from '#ui/site.ts'
import { useAddress, usePublisher } from '#ui/structured/StructuredData.tsx'
import type { Thing } from '#ui/structured/things.ts'
import { paths } from '../paths.ts'
import { TopicGrid } from '../topics/pages/TopicsPage.tsx'
import type { TopicOverview } from '../topics/queries.ts'
import { messages } from './messages.ts'
import { type Offer, Offers } from './Offers.tsx'

type Props = {
  numbers: readonly PlanNumber[]
  calls: readonly CallFacts[]
  news: readonly NewsItem[]
  offers: readonly Offer[]
  topics: readonly TopicOverview[]
  /** The next events. */
  coming: { entries: readonly Entry[]; names: EntryNames; today: string }
}

export function HomePage({ numbers, calls, news, offers, topics, coming }: Props) {
  const texts = useMessages(messages)
  const { name, city } = useSite()
  const hero = (
    <Hero
      over={city[useLocale()]}
      title={texts.title}
      lead={texts.lead}
      actions={
        <>
          <ButtonLink href={programmePaths.programmes} kind="call">
            {texts.seeCalls}
          </ButtonLink>
          <ButtonLink href={planPaths.plan} kind="secondary">
            {texts.seePlan}
          </ButtonLink>
        </>
      }
    />
  )
  return (
    <Page title={name} description={texts.lead} hero={hero} about={useWhole(texts.lead)}>
      {numbers.length > 0 && (
        <Section title={texts.numbers} more={{ href: planPaths.plan, label: texts.wholePlan }}>
          <p class="mb-6 text-muted">{texts.numbersLead}</p>
          <Figures numbers={numbers} />
        </Section>
      )}
      <Section
        title={texts.open}
        more={{ href: programmePaths.programmes, label: texts.allProgrammes }}
      >
        {calls.length > 0 ? (
          <CallCards calls={calls} />
        ) : (
          <EmptyState title={texts.noneOpen} drawing="quay">
            {texts.noneOpenAdvice}
          </EmptyState>
        )}
      </Section>
      {topics.length > 0 && (
        <Section title={texts.topics} more={{ href: paths.topics, label: texts.allTopics }}>
          <TopicGrid topics={topics} level={3} />
        </Section>
      )}
      {coming.entries.length > 0 && (
        <Section
          title={texts.coming}
          more={{ href: entryListPath(entryKindOf('event')), label: texts.allEvents }}
        >
          <EntryCards {...coming} mixed={false} />
        </Section>
      )}
      {offers.length > 0 && <Offers offers={offers} />}
      <HowItWorks />
      {news.length > 0 && (
        <Section title={texts.news} more={{ href: contentPaths.news, label: texts.allNews }}>
          <NewsCards articles={news} />
        </Section>
      )}
    </Page>
  )
}

/** The portal itself and who runs it, and how to search it. */
function useWhole(description: string): Thing[] {
  const { name } = useSite()
  const locale = useLocale()
  const address = useAddress()
  const publisher = usePublisher()
  return [
    {
      '@type': 'WebSite',
      name,
      description,
      url: address(paths.home),
      inLanguage: locale,
      publisher,
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${address(paths.search)}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    publisher,
  ]
}

function HowItWorks() {
  const texts = useMessages(messages)
  return (
    <Section title={texts.how}>
      <ol class="grid list-none gap-6 sm:grid-cols-2 lg:grid-cols-5">
        {texts.steps.map(({ title, text }, index) => (
          <li key={title} class="border-t-4 border-primary pt-4">
            <h3 class="text-lg">
              <span class="text-muted">{index + 1}.</span> {title}
            </h3>
            <p class="mt-2 text-muted">{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
