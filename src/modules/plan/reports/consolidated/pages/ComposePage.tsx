import { link } from '#platform/http/paths.ts'
import type { SentForm } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { PeriodDays, usePeriodName } from '../../pages/pieces.tsx'
import { paths as reportPaths } from '../../paths.ts'
import { paths as proposalPaths } from '../../proposals/paths.ts'
import type { ShownPeriod } from '../../shown.ts'
import { aboutOf } from '../about.ts'
import type { Consolidation } from '../content.ts'
import { type IssueRefusal, unhandled } from '../handling.ts'
import { type Done, messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { AgenciesPart } from './AgenciesPart.tsx'
import { DraftForm } from './DraftForm.tsx'
import { EarlierPart } from './EarlierPart.tsx'
import { FiguresPart } from './FiguresPart.tsx'
import { ProposalsPart } from './ProposalsPart.tsx'
import { StoredDraft } from './StoredDraft.tsx'

type Props = {
  period: ShownPeriod
  content: Consolidation
  version: number
  formKey: string
  sent: SentForm | undefined
  problem: IssueRefusal | undefined
  done: Done | undefined
}

const ofAgency = (code: string, report: string) =>
  link(reportPaths.ownEvidence, { id: report, code })

/** Where the receiving office writes its report on a window, and issues it. */
export function ComposePage({ period, content, version, formKey, sent, problem, done }: Props) {
  const t = useMessages(messages)
  const { problem: sentences } = useMessages(words)
  const name = usePeriodName()
  const { id } = period
  return (
    <Page
      wide
      title={t.titleOf(name(period))}
      lead={t.composingLead}
      crumbs={[
        { href: '/ban-lam-viec', label: t.desk },
        { href: reportPaths.desk, label: t.reports },
        { href: link(reportPaths.period, { id }), label: name(period) },
      ]}
      notice={problem ? { tone: 'warning', text: sentences[problem] } : done && t.done[done]}
    >
      {problem === 'unhandled' && <UnhandledList content={content} />}
      {problem === 'stale' && <StoredDraft content={content} />}
      <DefinitionList
        items={[
          { term: t.window, value: <PeriodDays period={period} /> },
          { term: t.basis, value: <Clause text={period.clause} /> },
        ]}
      />
      <AgenciesPart
        agencies={content.agencies}
        reportHref={(report) => link(reportPaths.report, { id: report })}
      />
      <FiguresPart
        figures={content.figures}
        hrefs={{ whole: (code) => link(reportPaths.periodEvidence, { id, code }), ofAgency }}
      />
      <EarlierPart late={content.late} adjustments={content.adjustments} ofAgency={ofAgency} />
      <ProposalsPart
        proposals={content.proposals}
        href={(proposal) => link(proposalPaths.proposal, { id: proposal })}
      />
      <Section title={t.composing} id="soan">
        <DraftForm
          content={content}
          action={link(paths.composing, { id })}
          version={version}
          formKey={formKey}
          sent={sent}
        />
      </Section>
      <Section title={t.issueTitle} id="ban-hanh">
        <p class="mb-4">
          <Link href={link(paths.draftPaper, { id })}>{t.draftPaper}</Link>
        </p>
        <Form action={link(paths.issue, { id })} formKey={formKey} version={version}>
          <p>{t.issueLead}</p>
          <Button kind="call">{t.issue}</Button>
        </Form>
      </Section>
    </Page>
  )
}

/** Names what is not handled yet: a refusal that says what to do next. */
function UnhandledList({ content }: Pick<Props, 'content'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const open = unhandled(content)
  return (
    <Notice tone="warning" title={t.unhandledTitle(open.length)}>
      <ul class="list-disc pl-5">
        {open.map((one) => (
          <li key={`${one.reportId} ${one.part}`}>
            {t.of(one.reporter[locale], aboutOf(one, locale))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
