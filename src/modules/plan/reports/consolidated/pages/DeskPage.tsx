import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { cityParts, formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { PeriodDays, usePeriodName } from '../../pages/pieces.tsx'
import type { ShownPeriod } from '../../shown.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Listed = {
  id: string
  period: ShownPeriod
  issuedAt: Date | null
  officialNumber: string | null
  officialOn: string | null
  publishedAt: Date | null
}

/** The consolidated reports, the newest window first. */
export function DeskPage({ reports }: { reports: readonly Listed[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const name = usePeriodName()
  return (
    <Page
      wide
      title={t.title}
      lead={t.deskLead}
      crumbs={[{ href: '/ban-lam-viec', label: t.desk }]}
    >
      {reports.length === 0 ? (
        <EmptyState title={t.none}>{t.noneLead}</EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          captionHidden
          rows={reports}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t.period,
              cell: ({ id, period, issuedAt }) => (
                <Link
                  href={
                    issuedAt ? link(paths.issued, { id }) : link(paths.composing, { id: period.id })
                  }
                >
                  {name(period)}
                </Link>
              ),
            },
            { title: t.window, cell: ({ period }) => <PeriodDays period={period} /> },
            {
              title: t.state,
              cell: ({ issuedAt, publishedAt }) => (
                <span class="inline-flex flex-wrap gap-2">
                  <Badge tone={issuedAt ? 'success' : 'info'}>
                    {issuedAt ? t.issuedOn(formatDay(cityParts(issuedAt).day, locale)) : t.draft}
                  </Badge>
                  {publishedAt && <Badge>{t.public}</Badge>}
                </span>
              ),
            },
            {
              title: t.officialPaper,
              cell: ({ officialNumber, officialOn }) =>
                officialNumber && officialOn
                  ? t.numbered(officialNumber, formatDay(officialOn, locale))
                  : '–',
            },
          ]}
        />
      )}
    </Page>
  )
}
