import type { Text } from '#platform/locale.ts'
import { archiveAddress } from '#ui/following/lists.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages, monthName } from '../messages.ts'
import type { Month } from '../queries.ts'

export type ArchivedList = { path: string; title: Text }

/** The months of a list, year by year, with how much each holds. */
export function ArchivePage({ list, months }: { list: ArchivedList; months: readonly Month[] }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4))
  return (
    <Page
      title={texts.title(list.title[locale])}
      lead={texts.lead}
      crumbs={[{ href: list.path, label: list.title[locale] }]}
    >
      {months.length === 0 && <p>{texts.none}</p>}
      {[...years].map(([year, within]) => (
        <Section key={year} title={year}>
          <ul class="grid gap-2 sm:grid-cols-2">
            {within.map(({ month, count }) => (
              <li key={month}>
                <Link href={`${archiveAddress(list)}/${month}`}>{monthName(month, locale)}</Link>{' '}
                <span class="text-muted">({texts.count(count)})</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  )
}
