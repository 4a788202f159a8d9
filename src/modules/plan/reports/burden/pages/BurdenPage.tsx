import { withQuery } from '#platform/http/query-fields.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { words } from '../../words.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Repeat } from '../repeats.ts'
import { type SumRow, SumTable } from './SumTable.tsx'

type Props = {
  years: readonly number[]
  year: number
  forms: readonly SumRow[]
  agencies: readonly SumRow[]
  periods: readonly SumRow[]
  repeats: readonly Repeat[]
}

/** What reporting cost in a year, for those who design the forms. */
export function BurdenPage({ years, year, forms, agencies, periods, repeats }: Props) {
  const t = useMessages(messages)
  return (
    <Page wide title={t.title} lead={t.lead} crumbs={[{ href: '/ban-lam-viec', label: t.desk }]}>
      {years.length === 0 ? (
        <EmptyState title={t.none}>{t.noneLead}</EmptyState>
      ) : (
        <>
          <Tabs
            label={t.years}
            tabs={years.map((one) => ({
              href: withQuery(paths.burden, { nam: one }),
              label: String(one),
              current: one === year,
            }))}
          />
          <Section title={t.byForm} id="loai-ky">
            <p class="text-muted mb-4">{t.timeNote}</p>
            <SumTable caption={t.byForm} first={t.form} rows={forms} />
          </Section>
          <Section title={t.repeats} id="hoi-lai">
            <p class="text-muted mb-4">{t.repeatsLead}</p>
            <RepeatTable repeats={repeats} />
          </Section>
          <Section title={t.byAgency} id="co-quan">
            <SumTable caption={t.byAgency} first={t.agency} rows={agencies} />
          </Section>
          <Section title={t.byPeriod} id="ky">
            <SumTable caption={t.byPeriod} first={t.period} rows={periods} />
          </Section>
        </>
      )}
    </Page>
  )
}

function RepeatTable({ repeats }: Pick<Props, 'repeats'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { frequency: names } = useMessages(words)
  if (repeats.length === 0) return <p class="text-muted">{t.noRepeats}</p>
  return (
    <DataTable
      caption={t.repeats}
      captionHidden
      rows={repeats}
      rowKey={({ code }) => code}
      columns={[
        { title: t.figure, cell: ({ name }) => name[locale] },
        {
          title: t.askedAt,
          cell: ({ frequencies }) => frequencies.map((one) => names[one]).join(', '),
        },
        { title: t.again, figures: true, cell: ({ again }) => formatNumber(again, locale) },
        {
          title: t.againChanged,
          figures: true,
          cell: ({ changed }) => formatNumber(changed, locale),
        },
      ]}
    />
  )
}
