import { withQuery } from '#platform/http/query-fields.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { StatGrid } from '#ui/Stat.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as programmePaths } from '../../programmes/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { PublicAward, ResultFilter } from '../queries.ts'
import { ResultsTable } from './ResultsTable.tsx'

type Props = {
  rows: readonly PublicAward[]
  tally: { listed: number; standing: number; amount: number }
  filter: ResultFilter
  years: readonly number[]
  programmes: readonly { slug: string; name: Text }[]
  page: number
  pages: number
}

/** What the support came to: each number is the sum of the contracts listed under it. */
export function ResultsPage({ rows, tally, filter, years, programmes, page, pages }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/', label: texts.home },
        { href: programmePaths.programmes, label: texts.programmes },
      ]}
      wide
    >
      <Form
        action={paths.results}
        method="get"
        label={texts.filter}
        class="mb-6 grid items-end gap-4 sm:grid-cols-[1fr_2fr_auto]"
      >
        <Select
          name="nam"
          label={texts.year}
          optional
          placeholder={texts.allYears}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          value={filter.year ? String(filter.year) : undefined}
        />
        <Select
          name="chuong-trinh"
          label={texts.programme}
          optional
          placeholder={texts.allProgrammes}
          options={programmes.map(({ slug, name }) => ({ value: slug, label: name[locale] }))}
          value={filter.programme}
        />
        <Button kind="secondary">{texts.apply}</Button>
      </Form>
      <StatGrid
        stats={[
          { label: texts.supported, value: tally.standing, unit: texts.contracts },
          {
            label: texts.money,
            value: tally.amount,
            format: (amount) => formatMoney(amount, locale),
            note: texts.from,
          },
        ]}
      />
      <Section title={texts.list} id="hop-dong">
        {rows.length > 0 ? (
          <ResultsTable rows={rows} />
        ) : (
          <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
        )}
        <Pagination
          page={page}
          pages={pages}
          href={(at) =>
            withQuery(paths.results, {
              nam: filter.year,
              'chuong-trinh': filter.programme,
              trang: at,
            })
          }
        />
        <p class="mt-6">
          <Link href="/du-lieu-mo">{texts.openData}</Link>
        </p>
      </Section>
    </Page>
  )
}
