import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { FoldedTask } from '../../screening/pages/Task.tsx'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { MilestoneView } from '../view.ts'
import { MilestoneRows, useRowLabels } from './TermRows.tsx'

type Props = {
  caseId: string
  milestone: MilestoneView
  /** Whether the contract draws on a budget line of the city. */
  committed: boolean
  formKey: () => string
  sent: SentForm | undefined
}

/** What the officer does about a milestone: accept or return what was handed in, then ask for its money. */
export function OfficerForms({ caseId, milestone, committed, formKey, sent }: Props) {
  const texts = useMessages(messages)
  const at = { id: caseId, milestone: milestone.id }
  const payable =
    committed &&
    milestone.state === 'accepted' &&
    (milestone.payment === undefined || milestone.payment.state === 'declined')
  const returning = link(paths.returning, at)
  return (
    <>
      {milestone.state === 'handed-in' && (
        <>
          <Form action={link(paths.acceptance, at)} formKey={formKey()} version={milestone.version}>
            <p>
              <Button>{texts.accept.send}</Button>
            </p>
          </Form>
          <FoldedTask title={texts.return.title} open={sent?.action === returning}>
            <Form
              {...startOf(returning, sent, formKey())}
              version={milestone.version}
              prefix={`r${milestone.ordinal}`}
            >
              <TextArea name="reason" label={texts.return.reason} rows={3} />
              <p>
                <Button kind="secondary">{texts.return.send}</Button>
              </p>
            </Form>
          </FoldedTask>
        </>
      )}
      {payable && (
        <Form action={link(paths.payment, at)} formKey={formKey()}>
          <p>
            <Button>{texts.payment.ask}</Button>
          </p>
        </Form>
      )}
    </>
  )
}

type PlanProps = {
  caseId: string
  milestones: readonly MilestoneView[]
  formKey: () => string
  sent: SentForm | undefined
}

/** Sets the milestones of a contract, as long as nobody has begun one. */
export function PlanForm({ caseId, milestones, formKey, sent }: PlanProps) {
  const texts = useMessages(messages).plan
  const action = link(paths.plan, { id: caseId })
  const start = startOf(action, sent, formKey())
  const labels = useRowLabels(start.raw)
  if (milestones.some(({ state }) => state !== 'planned')) return null
  return (
    <Section title={texts.title}>
      <Form {...start} labels={labels}>
        <MilestoneRows standing={milestones} />
        <p>
          <Button kind="secondary">{texts.send}</Button>
        </p>
      </Form>
    </Section>
  )
}
