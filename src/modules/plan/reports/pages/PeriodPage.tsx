import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Seen } from '../agreeing/forms.ts'
import { AgreeingForm } from '../agreeing/pages/AgreeingForm.tsx'
import { paths as consolidatedPaths } from '../consolidated/paths.ts'
import type { Consolidated } from '../consolidation.ts'
import { messages as extensionMessages } from '../extensions/messages.ts'
import { paths as extensionPaths } from '../extensions/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { ShownPeriod, ShownReport } from '../shown.ts'
import { canWait } from '../standing.ts'
import { Explanations, Sayings } from './Gathered.tsx'
import { DueDayText, FigureLink, PeriodDays, StandingBadges, usePeriodName } from './pieces.tsx'
import { SumTable } from './SumTable.tsx'

type Props = {
  period: ShownPeriod & Pick<ShownReport, 'due'>
  reports: readonly (ShownReport & { reporter: string })[]
  consolidated: Consolidated
  /** The waiting reports that keep what was filled in for them. */
  agreeing: readonly Seen[]
  formKey: string
  /** What came of accepting them. */
  notice: { tone: 'success' | 'danger'; text: string } | undefined
  /** Names of reporters that the plan gives as a group only. */
  groups: readonly string[]
}

/** All reports on one window put together: who sent, what the sums are, and every word with its source. */
export function PeriodPage(props: Props) {
  const { period, reports, consolidated, agreeing, formKey, notice, groups } = props
  const t = useMessages(messages)
  const { forAll } = useMessages(extensionMessages)
  const name = usePeriodName()
  return (
    <Page
      wide
      title={t.periodTitle(name(period))}
      crumbs={[
        { href: '/ban-lam-viec', label: t.desk },
        { href: paths.desk, label: t.title },
      ]}
    >
      {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
      <DefinitionList
        items={[
          { term: t.window, value: <PeriodDays period={period} /> },
          { term: t.due, value: <DueDayText due={period.due} /> },
          { term: t.basis, value: <Clause text={period.clause} /> },
        ]}
      />
      <p class="mt-6 print:hidden">
        <ButtonLink href={link(consolidatedPaths.composing, { id: period.id })}>
          {t.compose}
        </ButtonLink>
      </p>
      <Section title={t.reporter} id="don-vi">
        <DataTable
          caption={t.reporter}
          captionHidden
          rows={reports}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t.reporter,
              cell: ({ id, reporter }) => (
                <FigureLink href={link(paths.report, { id })}>{reporter}</FigureLink>
              ),
            },
            { title: t.state, cell: (report) => <StandingBadges {...report} /> },
            {
              title: t.sentAt,
              cell: ({ submittedAt }) => (submittedAt ? <Moment at={submittedAt} /> : t.notSent),
            },
          ]}
        />
        {reports.some(({ standing }) => canWait(standing)) && (
          <p class="mt-4 print:hidden">
            <Link href={link(extensionPaths.period, { id: period.id })}>{forAll}</Link>
          </p>
        )}
        <AgreeingForm periodId={period.id} reports={agreeing} formKey={formKey} />
        {groups.length > 0 && (
          <div class="mt-6">
            <Notice title={t.groupsTitle}>{t.groups(groups.join('; '))}</Notice>
          </div>
        )}
      </Section>
      {consolidated.figures.length > 0 && (
        <Section title={t.consolidated} id="tong-hop">
          <p class="text-muted mb-4">{t.consolidatedLead}</p>
          <SumTable periodId={period.id} figures={consolidated.figures} />
          <Explanations explanations={consolidated.explanations} />
        </Section>
      )}
      <Sayings sayings={consolidated.sayings} />
    </Page>
  )
}
