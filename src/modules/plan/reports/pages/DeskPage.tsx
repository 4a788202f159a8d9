import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as burdenPaths } from '../burden/paths.ts'
import { paths as consolidatedPaths } from '../consolidated/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { paths as proposalPaths } from '../proposals/paths.ts'
import type { ShownPeriod, ShownReport, Tally } from '../shown.ts'
import { DueDayText, PeriodDays, StandingBadges, usePeriodName } from './pieces.tsx'

export type OwnReport = ShownReport & { reporter: string }
export type ReceivedPeriod = ShownPeriod &
  Pick<ShownReport, 'due'> & { tally: Tally; running: boolean }

type Props = {
  /** Undefined for those who report for no agency. */
  own: readonly OwnReport[] | undefined
  /** Undefined for those who receive none. */
  received: readonly ReceivedPeriod[] | undefined
}

/** What an agency owes and what the receiving office has got. */
export function DeskPage({ own, received }: Props) {
  const t = useMessages(messages)
  return (
    <Page
      wide
      title={t.title}
      lead={t.deskLead}
      crumbs={[{ href: '/ban-lam-viec', label: t.desk }]}
    >
      {own && (
        <Section title={t.ownTitle}>
          {own.length === 0 ? <NoPeriod /> : <OwnTable reports={own} />}
        </Section>
      )}
      {received && (
        <Section title={t.receivedTitle}>
          <p class="mb-4 flex flex-wrap gap-4">
            <Link href={consolidatedPaths.desk}>{t.consolidatedReports}</Link>
            <Link href={proposalPaths.desk}>{t.proposals}</Link>
            <Link href={burdenPaths.burden}>{t.burden}</Link>
          </p>
          {received.length === 0 ? <NoPeriod /> : <ReceivedTable periods={received} />}
        </Section>
      )}
    </Page>
  )
}

function OwnTable({ reports }: { reports: readonly OwnReport[] }) {
  const t = useMessages(messages)
  const name = usePeriodName()
  return (
    <DataTable
      caption={t.ownTitle}
      captionHidden
      rows={reports}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t.period,
          cell: ({ id, period }) => <Link href={link(paths.report, { id })}>{name(period)}</Link>,
        },
        { title: t.window, cell: ({ period }) => <PeriodDays period={period} /> },
        { title: t.due, cell: ({ due }) => <DueDayText due={due} /> },
        { title: t.state, cell: (report) => <StandingBadges {...report} /> },
        { title: t.reporter, cell: ({ reporter }) => reporter },
      ]}
    />
  )
}

function ReceivedTable({ periods }: { periods: readonly ReceivedPeriod[] }) {
  const t = useMessages(messages)
  const name = usePeriodName()
  return (
    <DataTable
      caption={t.receivedTitle}
      captionHidden
      rows={periods}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t.period,
          cell: (period) => (
            <Link href={link(paths.period, { id: period.id })}>{name(period)}</Link>
          ),
        },
        { title: t.window, cell: (period) => <PeriodDays period={period} /> },
        { title: t.due, cell: ({ due }) => <DueDayText due={due} /> },
        {
          title: t.tally,
          cell: ({ tally }) => t.tallyOf(tally.accepted + tally.awaiting, tally.all),
        },
        { title: t.state, cell: (period) => <TallyBadges {...period} /> },
      ]}
    />
  )
}

function TallyBadges({ tally, running }: Pick<ReceivedPeriod, 'tally' | 'running'>) {
  const t = useMessages(messages)
  const { all, accepted, awaiting, overdue } = tally
  return (
    <span class="inline-flex flex-wrap gap-2">
      {running && <Badge>{t.stillRunning}</Badge>}
      {overdue > 0 && <Badge tone="danger">{t.tallyOverdue(overdue)}</Badge>}
      {awaiting > 0 && <Badge tone="info">{t.tallyAwaiting(awaiting)}</Badge>}
      {all > 0 && accepted === all && <Badge tone="success">{t.complete}</Badge>}
    </span>
  )
}

function NoPeriod() {
  const t = useMessages(messages)
  return <EmptyState title={t.none}>{t.noneLead}</EmptyState>
}
