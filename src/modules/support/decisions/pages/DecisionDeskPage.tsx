import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Money } from '#ui/Money.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

export type DecisionRow = {
  id: string
  number: string
  startup: string
  call: Text
  requested: number | undefined
  mean: number | undefined
  spread: number | undefined
  count: number
}

export function DecisionDeskPage({ rows }: { rows: readonly DecisionRow[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { columns } = texts
  const points = (value: number | undefined) =>
    value === undefined ? '–' : formatNumber(Math.round(value * 10) / 10, locale)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: '/ban-lam-viec', label: texts.desk }]}
      wide
    >
      {rows.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyHint}</EmptyState>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              title: columns.number,
              cell: ({ id, number }) => <Link href={link(paths.case, { id })}>{number}</Link>,
            },
            { title: columns.startup, cell: ({ startup }) => startup },
            { title: columns.call, cell: ({ call }) => call[locale] },
            {
              title: columns.requested,
              figures: true,
              cell: ({ requested }) =>
                requested === undefined ? '–' : <Money amount={requested} />,
            },
            { title: columns.mean, figures: true, cell: ({ mean }) => points(mean) },
            { title: columns.spread, figures: true, cell: ({ spread }) => points(spread) },
            { title: columns.reviews, figures: true, cell: ({ count }) => count },
          ]}
        />
      )}
    </Page>
  )
}
