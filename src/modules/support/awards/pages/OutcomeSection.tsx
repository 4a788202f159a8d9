import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { type Definition, DefinitionList } from '#ui/DefinitionList.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Money } from '#ui/Money.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { ItemRows, MilestoneRows, useRowLabels } from '../../milestones/pages/TermRows.tsx'
import { casePaperPaths } from '../../papers/paths.ts'
import type { Award, Decision } from '../../schema.ts'
import type { CaseFormProps } from '../../screening/pages/ScreeningForms.tsx'
import { FoldedTask, Task } from '../../screening/pages/Task.tsx'
import { startOf } from '../../screening/sent.ts'
import type { CaseState } from '../../states.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type DecisionView = Pick<Decision, 'approved' | 'amount' | 'reasons' | 'decidedAt'>
type AwardView = Pick<
  Award,
  'contractNumber' | 'signedOn' | 'amount' | 'annulledAt' | 'annulmentReason'
>

type Props = CaseFormProps & {
  state: CaseState
  today: string
  decision: DecisionView
  award: AwardView | undefined
  /** Money comes from a budget line, so that milestones and content items are asked for. */
  drawsOnLine: boolean
}

/** What was decided, the contract that followed, and what is left to record. */
export function OutcomeSection({ state, today, decision, award, drawsOnLine, ...form }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.decision} id="outcome">
      <p class="font-semibold">
        {decision.approved
          ? texts.approved(formatMoney(decision.amount, locale))
          : texts.notApproved}
        {', '}
        <Moment at={decision.decidedAt} />
      </p>
      <p class="whitespace-pre-line">{decision.reasons}</p>
      {state === 'approved' && (
        <div class="mt-6">
          <AwardForm {...form} today={today} ceiling={decision.amount} drawsOnLine={drawsOnLine} />
        </div>
      )}
      {award && <Contract award={award} />}
      <p class="mt-3">
        <Link href={link(casePaperPaths.papers, { id: form.id })}>{texts.papers}</Link>
      </p>
      {award && (
        <p class="mt-3">
          <Link href={link(paths.award, { id: form.id })}>{texts.award.open}</Link>
        </p>
      )}
      {award && !award.annulledAt && <AnnulmentForm {...form} />}
    </Section>
  )
}

function Contract({ award }: { award: AwardView }) {
  const texts = useMessages(messages).award
  const { contractNumber, signedOn, amount, annulledAt, annulmentReason } = award
  const items: Definition[] = [
    { term: texts.number, value: contractNumber },
    { term: texts.signedOn, value: <Day on={signedOn} /> },
    { term: texts.amount, value: <Money amount={amount} /> },
  ]
  return (
    <div class="mt-6 grid gap-3">
      <h3>{texts.title}</h3>
      {annulledAt && (
        <Notice tone="warning" title={texts.annulled(contractNumber)}>
          {annulmentReason}
        </Notice>
      )}
      <DefinitionList items={items} />
    </div>
  )
}

type AwardFormProps = CaseFormProps & { today: string; ceiling: number; drawsOnLine: boolean }

function AwardForm(props: AwardFormProps) {
  const { id, version, formKey, sent, today, ceiling, drawsOnLine } = props
  const locale = useLocale()
  const texts = useMessages(messages).award
  const start = startOf(link(paths.award, { id }), sent, formKey)
  const labels = useRowLabels(start.raw)
  // Without a budget line the terms may be left out: one row is enough to begin with.
  const spare = drawsOnLine ? undefined : 1
  return (
    <Task title={texts.title} lead={texts.lead(formatMoney(ceiling, locale))}>
      <Form {...start} version={version} labels={labels}>
        <TextField name="contractNumber" label={texts.number} />
        <DateField name="signedOn" label={texts.signedOn} max={today} />
        <MoneyField name="amount" label={texts.amount} value={ceiling} />
        <MilestoneRows spare={spare} />
        <ItemRows spare={spare} />
        <p>
          <Button>{texts.send}</Button>
        </p>
      </Form>
    </Task>
  )
}

function AnnulmentForm({ id, formKey, sent }: CaseFormProps) {
  const texts = useMessages(messages).award
  const action = link(paths.annulment, { id })
  return (
    <FoldedTask title={texts.annulTitle} open={sent?.action === action}>
      <p>{texts.annulLead}</p>
      <Form {...startOf(action, sent, formKey)}>
        <TextArea name="reason" label={texts.reason} rows={3} />
        <p>
          <Button kind="danger">{texts.annul}</Button>
        </p>
      </Form>
    </FoldedTask>
  )
}
