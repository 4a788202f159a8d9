import { link } from '#platform/http/paths.ts'
import { withQuery } from '#platform/http/query-fields.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { cityParts } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as consolidatedPaths } from '../consolidated/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ShownPeriod, ShownReport } from '../shown.ts'
import { DueDayText, PeriodDays, StandingBadges, usePeriodName } from './pieces.tsx'

export type PublicPeriod = ShownPeriod &
  Pick<ShownReport, 'due'> & {
    reports: readonly (ShownReport & { reporter: string })[]
    /** The consolidated report, where it was made public. */
    consolidatedId: string | undefined
  }

type Props = {
  title: string
  periods: readonly PublicPeriod[]
  page: number
  pages: number
}

/** For everybody: which agency reported on which window, in time, late or with nothing to report. */
export function OverviewPage({ title, periods, page, pages }: Props) {
  const t = useMessages(messages)
  const name = usePeriodName()
  return (
    <Page
      wide
      title={t.publicTitle}
      lead={t.publicLead}
      crumbs={[{ href: '/ke-hoach', label: title }]}
    >
      {periods.length === 0 && <EmptyState title={t.none}>{t.noneLead}</EmptyState>}
      {periods.map((period) => (
        <Section key={period.id} title={name(period)}>
          <p class="text-muted mb-4">
            {t.window} <PeriodDays period={period} />. {t.due}: <DueDayText due={period.due} />.
          </p>
          {period.consolidatedId && (
            <p class="mb-4">
              <Link href={link(consolidatedPaths.open, { id: period.consolidatedId })}>
                {t.readConsolidated}
              </Link>
            </p>
          )}
          <DataTable
            caption={name(period)}
            captionHidden
            rows={period.reports}
            rowKey={({ id }) => id}
            columns={[
              { title: t.reporter, cell: ({ reporter }) => reporter },
              { title: t.state, cell: (report) => <StandingBadges {...report} /> },
              {
                title: t.sentAt,
                cell: ({ submittedAt }) =>
                  submittedAt ? <Day on={cityParts(submittedAt).day} /> : t.notSent,
              },
            ]}
          />
        </Section>
      ))}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => withQuery(paths.overview, { page: number })}
      />
    </Page>
  )
}
