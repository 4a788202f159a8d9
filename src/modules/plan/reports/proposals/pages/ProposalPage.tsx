import { link } from '#platform/http/paths.ts'
import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { FigureLink, usePeriodName } from '../../pages/pieces.tsx'
import { paths as reportPaths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type Answer, type AnswerRefusal, answers, isOpen } from '../rules.ts'
import type { ShownProposal } from '../shown.ts'
import { ProposalAnswerText } from './pieces.tsx'

export type ShownAnswer = {
  id: string
  answer: Answer
  text: string
  passedTo: string
  dueOn: string | null
  answeredOn: string
}

type Props = {
  proposal: ShownProposal
  history: readonly ShownAnswer[]
  /** Whether the reader's office owes the answer. */
  answersIt: boolean
  today: string
  formKey: string
  sent: SentForm | undefined
  problem: AnswerRefusal | undefined
  done: boolean
}

/** One proposal of an agency: what it asks, what was answered, and the form to answer it. */
export function ProposalPage(props: Props) {
  const { proposal, history, answersIt, problem, done } = props
  const locale = useLocale()
  const t = useMessages(messages)
  const periodName = usePeriodName()
  return (
    <Page
      title={t.titleOf}
      lead={proposal.reporter[locale]}
      crumbs={[
        { href: '/ban-lam-viec', label: t.desk },
        ...(answersIt ? [{ href: paths.desk, label: t.title }] : []),
      ]}
      notice={problem ? { tone: 'warning', text: t.problem[problem] } : done ? t.done : undefined}
    >
      <p class="mb-6 text-lg whitespace-pre-line">{proposal.text}</p>
      <DefinitionList
        items={[
          {
            term: t.period,
            value: (
              <FigureLink href={link(reportPaths.report, { id: proposal.reportId })}>
                {periodName(proposal.period)}
              </FigureLink>
            ),
          },
          { term: t.received, value: <Day on={proposal.receivedOn} /> },
          { term: t.age, value: t.days(proposal.age) },
        ]}
      />
      <Section title={t.history} id="tra-loi">
        {history.length === 0 && <p class="text-muted">{t.noAnswer}</p>}
        <ul class="space-y-4">
          {history.map(({ id, answer, text, ...rest }) => (
            <li key={id}>
              <ProposalAnswerText state={answer} answer={text} {...rest} />
            </li>
          ))}
        </ul>
      </Section>
      {answersIt && isOpen(proposal.state) && <AnswerForm {...props} />}
    </Page>
  )
}

function AnswerForm({ proposal: { id, version }, today, formKey, sent }: Props) {
  const t = useMessages(messages)
  return (
    <Section title={t.answerTitle} id="bieu-mau">
      <Form {...startOf(link(paths.answer, { id }), sent, formKey)} version={version}>
        <Select
          name="answer"
          label={t.answer}
          options={answers.map((value) => ({ value, label: t.answers[value] }))}
        />
        <TextArea name="text" label={t.text} hint={t.textHint} maxLength={5000} />
        <TextField
          name="passedTo"
          label={t.passedTo}
          hint={t.passedToHint}
          maxLength={200}
          optional
        />
        <DateField name="dueOn" label={t.dueOn} hint={t.dueOnHint} min={today} optional />
        <Button kind="call">{t.send}</Button>
      </Form>
    </Section>
  )
}
