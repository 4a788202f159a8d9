import type { Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { AdjustmentPart } from '../adjustments/pages/AdjustmentPart.tsx'
import type { Adjustment } from '../adjustments/schema.ts'
import { paths as consolidatedPaths } from '../consolidated/paths.ts'
import { ExtensionPart } from '../extensions/pages/ExtensionPart.tsx'
import type { Extension } from '../extensions/schema.ts'
import { type Figure, proposed } from '../figures.ts'
import { messages } from '../messages.ts'
import { type AskedHeading, type Narrative, narrativeOf } from '../narrative.ts'
import { paths } from '../paths.ts'
import { OwnProposals } from '../proposals/pages/OwnProposals.tsx'
import type { ShownProposal } from '../proposals/shown.ts'
import type { OpenedBy } from '../regimes/opened-by.ts'
import type { ShownReport } from '../shown.ts'
import { canWait } from '../standing.ts'
import { type Upload, UploadOutcome } from '../upload/pages/UploadOutcome.tsx'
import { FigureTable } from './FigureTable.tsx'
import { JudgementForms } from './JudgementForms.tsx'
import { NarrativeText } from './NarrativeText.tsx'
import { NilForm } from './NilForm.tsx'
import { StandingBadges, usePeriodName } from './pieces.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import { ReportForm, type SentForm } from './ReportForm.tsx'
import { Whose } from './Whose.tsx'

export type ReportProps = {
  report: ShownReport & { version: number; sentBackReason: string | null }
  reporter: string
  receiver: string
  /** What was sent; undefined before the first time. */
  stored: { figures: readonly Figure[]; narrative: Narrative | null } | undefined
  /** The figures as the ledger has them now, where they may still be confirmed. */
  fresh: readonly Figure[]
  /** What the agency wrote on shorter windows, to go on from. */
  offered: Narrative | null
  /** What an accepted report proposed, with the answers. */
  proposals: readonly ShownProposal[]
  outline: readonly AskedHeading[] | null
  /** What opened it, where that was an event. */
  event: OpenedBy | undefined
  extensions: readonly Extension[]
  adjustments: readonly Adjustment[]
  mine: boolean
  /** For a closed report its agency answers, or the heir. */
  answers: boolean
  judges: boolean
  formKey: string
  sent?: SentForm | undefined
  refusal?: Text | undefined
  /** What came of a file of figures. */
  upload?: Upload | undefined
  done?: string | undefined
}

/** One agency's report on one window: to write, to judge, or to read. */
export function ReportPage(props: ReportProps) {
  const { report, reporter, receiver, stored, fresh, outline, event } = props
  const { extensions, adjustments, mine, answers, judges, formKey, sent, refusal, upload, done } =
    props
  const locale = useLocale()
  const t = useMessages(messages)
  const name = usePeriodName()
  const { id, period, standing, version, sentBackReason } = report
  const over = standing !== 'not-due'
  const writes = mine && over && standing !== 'accepted'
  const nothing = fresh.length > 0 && fresh.every((figure) => (proposed(figure) ?? 0) === 0)
  const closed = standing === 'accepted' && stored
  return (
    <Page
      wide
      title={t.reportTitle(name(period))}
      lead={reporter}
      over={<StandingBadges {...report} />}
      crumbs={[
        { href: '/ban-lam-viec', label: t.desk },
        { href: paths.desk, label: t.title },
      ]}
      notice={refusal ? { tone: 'warning', text: refusal[locale] } : done}
    >
      {upload && <UploadOutcome {...upload} />}
      <Whose report={report} reporter={reporter} receiver={receiver} mine={mine} judges={judges} />
      {sentBackReason && (
        <Notice tone="warning" title={t.sentBackTitle}>
          <p class="whitespace-pre-line">{sentBackReason}</p>
        </Notice>
      )}
      {!over && <Notice>{t.running}</Notice>}
      <ReportFacts report={report} receiver={receiver} event={event} />
      {stored && (
        <>
          <p class="mt-4 print:hidden">
            <Link href={link(consolidatedPaths.agencyPaper, { id })}>{t.paper}</Link>
          </p>
          <StoredReport id={id} outline={outline} {...stored} />
        </>
      )}
      <OwnProposals proposals={props.proposals} />
      {(writes || !stored) && fresh.length > 0 && (
        <Section title={t.figures} id="so-lieu">
          <p class="text-muted mb-4">
            {t.figuresLead} {t.share}
          </p>
          <FigureTable reportId={id} figures={fresh} caption={t.figures} confirmed={false} />
        </Section>
      )}
      <div class="mt-12 print:hidden">
        {writes && !stored && nothing && (
          <NilForm reportId={id} version={version} formKey={formKey} />
        )}
        {writes && (
          <Section title={stored ? t.sendAgain : t.confirmTitle} id="bieu-mau">
            <ReportForm
              reportId={id}
              fresh={fresh}
              before={stored}
              offered={props.offered}
              outline={outline}
              version={version}
              formKey={formKey}
              sent={sent}
            />
          </Section>
        )}
      </div>
      {mine && !writes && sent?.action === link(paths.report, { id }) && <Typed raw={sent.raw} />}
      {judges && standing === 'submitted' && (
        <div class="mt-12 print:hidden">
          <JudgementForms reportId={id} version={version} formKey={formKey} sent={sent} />
        </div>
      )}
      <ExtensionPart
        reportId={id}
        periodId={period.id}
        extensions={extensions}
        owed={canWait(standing)}
        mine={mine}
        judges={judges}
        formKey={formKey}
        sent={sent}
      />
      {closed && (
        <AdjustmentPart
          reportId={id}
          figures={closed.figures}
          adjustments={adjustments}
          mine={answers}
          judges={judges && !answers}
          formKey={formKey}
          sent={sent}
        />
      )}
    </Page>
  )
}

function StoredReport({
  id,
  figures,
  narrative,
  outline,
}: { id: string } & NonNullable<ReportProps['stored']> & Pick<ReportProps, 'outline'>) {
  const t = useMessages(messages)
  return (
    <Section title={t.stored} id="ban-luu">
      {figures.length > 0 && (
        <FigureTable reportId={id} figures={figures} caption={t.stored} confirmed />
      )}
      {narrative && (
        <div class="mt-6">
          <NarrativeText narrative={narrative} outline={outline} />
        </div>
      )}
    </Section>
  )
}

/** Words that can no longer be saved are still the person's: shown, so that they can be copied. */
function Typed({ raw }: { raw: Raw }) {
  const t = useMessages(messages)
  return (
    <Section title={t.typed} id="da-go">
      <NarrativeText narrative={narrativeOf((heading) => [raw[heading] ?? ''].flat().join(' '))} />
    </Section>
  )
}
