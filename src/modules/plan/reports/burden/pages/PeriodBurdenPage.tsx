import { DataTable } from '#ui/DataTable.tsx'
import { formatNumber, formatShare } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { PeriodDays, usePeriodName } from '../../pages/pieces.tsx'
import type { ShownPeriod } from '../../shown.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type Burden, sumOf } from '../rules.ts'

type Row = Burden & { reporterId: string; reporter: string }

/** What the reports on one window asked and took, an agency a row. */
export function PeriodBurdenPage({ period, rows }: { period: ShownPeriod; rows: readonly Row[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const name = usePeriodName()
  const number = (title: string, of: (row: Row) => number | null, otherwise = t.unknown) => ({
    title,
    figures: true,
    cell: (row: Row) => {
      const value = of(row)
      return value === null ? otherwise : formatNumber(value, locale)
    },
  })
  return (
    <Page
      wide
      title={t.ofPeriod(name(period))}
      over={<PeriodDays period={period} />}
      lead={t.timeNote}
      crumbs={[
        { href: '/ban-lam-viec', label: t.desk },
        { href: paths.burden, label: t.title },
      ]}
    >
      <DataTable
        caption={t.byAgency}
        captionHidden
        rows={rows}
        rowKey={({ reporterId }) => reporterId}
        columns={[
          { title: t.agency, cell: ({ reporter }) => reporter },
          number(t.figures, (one) => (one.sent ? one.figures : null), t.notSent),
          number(t.texts, (one) => (one.sent ? one.texts : null), '–'),
          number(t.unchanged, (one) => (one.sent ? one.unchanged : null), '–'),
          number(t.changed, (one) => (one.sent ? one.changed : null), '–'),
          number(t.written, (one) => (one.sent ? one.written : null), '–'),
          {
            title: t.share,
            figures: true,
            cell: (row) => {
              const { share } = sumOf([row])
              return share === null ? '–' : formatShare(share, locale)
            },
          },
          number(t.sentBack, (one) => one.sentBack),
          number(t.ownMinutes, (one) => one.minutes),
          number(t.days, (one) => one.daysLate),
        ]}
      />
    </Page>
  )
}
