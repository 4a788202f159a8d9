import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Activity } from '../../activity/columns.ts'
import type { EstimateRow } from '../../activity/estimate.ts'
import { messages as activityMessages } from '../../activity/messages.ts'
import type { Names } from '../../activity/names.ts'
import { ActivityFields } from '../../activity/pages/ActivityFields.tsx'
import { ActivityView } from '../../activity/pages/ActivityView.tsx'
import { EstimateTable } from '../../activity/pages/EstimateTable.tsx'
import { useActivityLabels } from '../../activity/pages/Rows.tsx'
import { messages as shared } from '../../messages.ts'
import { ActForm, type FormStart } from '../../pages/ActForm.tsx'
import { ProposalBadge } from '../../pages/badges.tsx'
import { paths } from '../../paths.ts'
import { messages, type ProposalNews, type ProposalRefusal } from '../messages.ts'
import type { Fate, ProposalState } from '../rules.ts'
import { FateSection, type LineOfProposal } from './FateSection.tsx'
import { ProposalActs, type ProposalRights } from './ProposalActs.tsx'

export type ProposalProps = FormStart & {
  id: string
  cycle: { id: string; year: number }
  agency: string
  department: string
  state: ProposalState
  fate: Fate
  lastDay: string
  submittedAt: Date | null
  sentBackReason: string | null
  cutReason: string | null
  version: number
  activity: Activity
  rows: readonly EstimateRow[]
  names: Names
  rights: ProposalRights
  line: LineOfProposal | undefined
  news: ProposalNews | undefined
  refusal: ProposalRefusal | undefined
}

/** A proposal: written and sent by its agency, settled by the office that composes. */
export function ProposalPage(props: ProposalProps) {
  const { activity, rows, names, cycle, refusal, news, rights, sentBackReason } = props
  const texts = useMessages(messages)
  const words = useMessages(shared)
  // What was sent once is no draft: the office reads it as it stands.
  const seen = news === 'saved' && props.state === 'sent-back'
  return (
    <Page
      title={activity.name || texts.newTitle}
      over={<ProposalBadge state={props.state} fate={props.fate} />}
      crumbs={[
        { href: '/ban-lam-viec', label: words.desk },
        { href: paths.desk, label: words.title },
        { href: link(paths.cycle, { id: cycle.id }), label: words.ofYear(cycle.year) },
      ]}
      notice={
        refusal
          ? { tone: 'warning', text: texts.refusal(refusal, props.department) }
          : news && (seen ? texts.savedAgain : texts.news[news])
      }
    >
      {sentBackReason && (
        <Notice tone="warning" title={texts.sentBackTitle}>
          <p class="whitespace-pre-line">{sentBackReason}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: texts.for, value: props.agency },
          { term: texts.lastDay, value: <Day on={props.lastDay} /> },
          ...(props.submittedAt
            ? [{ term: texts.submittedAt, value: <Moment at={props.submittedAt} /> }]
            : []),
        ]}
      />
      <p class="mt-4">
        <Link href={link(paths.proposalPaper, { id: props.id })} download>
          {texts.paper}
        </Link>
      </p>
      <FateSection {...props} />
      <Section title={texts.edit}>
        {rights.write ? (
          <EditForm {...props} />
        ) : (
          <ActivityView activity={activity} names={names} />
        )}
      </Section>
      {!rights.write && (
        <Section title={texts.estimate}>
          <EstimateTable rows={rows} names={names} />
        </Section>
      )}
      <ProposalActs {...props} />
    </Page>
  )
}

function EditForm(props: ProposalProps) {
  const { id, version, activity, rows, names, cycle, formKey, back, state } = props
  const texts = useMessages(messages)
  const { fault } = useMessages(activityMessages)
  const locale = useLocale()
  const sending = link(paths.sending, { id })
  return (
    <ActForm
      action={link(paths.proposal, { id })}
      also={[sending]}
      prefix="noi-dung"
      version={version}
      formKey={formKey}
      back={back}
      labels={useActivityLabels(back?.raw)}
      faults={fault}
    >
      <ActivityFields activity={activity} rows={rows} names={names} year={cycle.year} />
      <p class="flex flex-wrap gap-3">
        <Button formAction={localised(locale, sending)}>
          {state === 'sent-back' ? texts.sendAgain : texts.send}
        </Button>
        <Button kind="secondary">{texts.save}</Button>
      </p>
    </ActForm>
  )
}
