import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatMoney } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Decision } from '../../schema.ts'
import { TypedText } from '../../screening/pages/TypedText.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { type AppealProblem, messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Part } from '../rules.ts'
import type { Appeal } from '../schema.ts'
import { AppealStateBadge } from './AppealStateBadge.tsx'

export type AppealProps = {
  appeal: Appeal
  call: Text
  decision: Pick<Decision, 'approved' | 'amount' | 'reasons' | 'decidedAt' | 'replacedAt'>
  handler: string | undefined
  /** What whoever looks had to do with the case; then somebody else handles it. */
  part: Part | null
  yours: boolean
  /** Finished reviews by who wrote them. */
  reviews: readonly { value: string; label: string }[]
  formKey: () => string
  sent: SentForm | undefined
  problem: AppealProblem | undefined
  done: string | undefined
}

/** An appeal with the decision it attacks, and its handling. */
export function AppealPage(props: AppealProps) {
  const { appeal, call, decision, part, yours, problem, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const open = appeal.state === 'filed' || appeal.state === 'handled'
  return (
    <Page
      title={texts.oneTitle(appeal.number)}
      lead={call[locale]}
      over={<AppealStateBadge state={appeal.state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
    >
      {problem === 'stale' && <TypedText sent={props.sent} />}
      <Section title={texts.grounds}>
        <p class="whitespace-pre-line">{appeal.grounds}</p>
        <DefinitionList
          items={[
            { term: texts.columns.filed, value: <Moment at={appeal.filedAt} /> },
            {
              term: texts.columns.due,
              value: appeal.dueOn ? <Day on={appeal.dueOn} /> : texts.unknownDay,
            },
            { term: texts.handler, value: props.handler ?? texts.nobody },
          ]}
        />
      </Section>
      <Section title={texts.decision}>
        <p class="font-semibold">
          {decision.approved ? texts.approved(formatMoney(decision.amount, locale)) : texts.refused}
          {', '}
          <Moment at={decision.decidedAt} />
        </p>
        <p class="whitespace-pre-line">{decision.reasons}</p>
        {decision.replacedAt && <p>{texts.overturned}</p>}
      </Section>
      {appeal.reasons && (
        <Section title={texts.answer}>
          {appeal.reopens && <p class="font-semibold">{texts.reopens[appeal.reopens]}</p>}
          <p class="whitespace-pre-line">{appeal.reasons}</p>
        </Section>
      )}
      {open && part && <p>{texts.problem[part]}</p>}
      {appeal.state === 'filed' && !part && <TakingForm {...props} />}
      {open && yours && !part && <AnswerForm {...props} />}
    </Page>
  )
}

function TakingForm({ appeal, formKey }: AppealProps) {
  const texts = useMessages(messages).take
  return (
    <Section title={texts.title}>
      <Form
        action={link(paths.handling, { id: appeal.id })}
        formKey={formKey()}
        version={appeal.version}
      >
        <p>
          <Button>{texts.send}</Button>
        </p>
      </Form>
    </Section>
  )
}

function AnswerForm({ appeal, reviews, formKey, sent }: AppealProps) {
  const texts = useMessages(messages).respond
  const action = link(paths.answer, { id: appeal.id })
  return (
    <Section title={texts.title}>
      <Form {...startOf(action, sent, formKey())} version={appeal.version}>
        <RadioGroup
          name="verdict"
          label={texts.verdict}
          options={[
            { value: 'dismiss', label: texts.dismiss },
            { value: 'decision', label: texts.decision },
            ...(reviews.length > 0 ? [{ value: 'scores', label: texts.scores }] : []),
          ]}
        />
        {reviews.length > 0 && (
          <Select
            name="review"
            label={texts.review}
            hint={texts.reviewHint}
            options={reviews}
            optional
          />
        )}
        <TextArea name="reasons" label={texts.reasons} hint={texts.reasonsHint} />
        <p>
          <Button>{texts.send}</Button>
        </p>
      </Form>
    </Section>
  )
}
