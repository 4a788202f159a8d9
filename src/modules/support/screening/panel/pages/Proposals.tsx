import { conflictWords, type Proposal } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { CaseFormProps } from '../../pages/ScreeningForms.tsx'
import { FoldedTask } from '../../pages/Task.tsx'
import { paths } from '../../paths.ts'
import { startOf } from '../../sent.ts'
import { messages } from '../messages.ts'

type Props = CaseFormProps & { proposals: readonly Proposal[] }

/** Those free of any conflict, in the order proposed, with the reasons for it. */
export function AssignmentForm({ id, formKey, sent, proposals }: Props) {
  const texts = useMessages(messages)
  const free = proposals.filter(({ bar }) => bar === null)
  if (free.length === 0) return <p class="mt-4">{texts.nobody}</p>
  const reasons = ({ fits, full, open, capacity }: Proposal) =>
    [fits && texts.fits, texts.load(open, capacity), full && texts.full].filter(Boolean).join(', ')
  return (
    <Form {...startOf(link(paths.assignment, { id }), sent, formKey)} class="form mt-6">
      <CheckboxGroup
        name="reviewers"
        label={texts.reviewers}
        hint={texts.reviewersHint}
        options={free.map((person) => ({
          value: person.id,
          label: person.name,
          hint: reasons(person),
        }))}
      />
      <DateField name="dueOn" label={texts.dueOn} optional />
      <p>
        <Button>{texts.send}</Button>
      </p>
    </Form>
  )
}

/** What hints at a tie and proves none: looked at one by one, each with the finding of whoever looked. */
export function Doubts({ id, formKey, sent, proposals }: Props) {
  const texts = useMessages(messages)
  const { kinds } = useMessages(conflictWords)
  const action = link(paths.dismissal, { id })
  const doubts = proposals
    .filter(({ bar }) => bar === 'doubt')
    .flatMap((person) => person.conflicts.map((conflict) => ({ person, conflict })))
  if (doubts.length === 0) return null
  return (
    <div class="mt-6">
      <h3>{texts.doubts}</h3>
      <p>{texts.doubtsLead}</p>
      {doubts.map(({ person, conflict: { kind, detail } }) => {
        const mine =
          sent?.action === action &&
          sent.raw.personId?.[0] === person.id &&
          sent.raw.kind?.[0] === kind
        const prefix = `${person.id}-${kind}`
        return (
          <FoldedTask key={prefix} title={`${person.name}: ${kinds[kind]}`} open={mine}>
            <p>{detail}</p>
            <Form
              {...startOf(
                action,
                mine ? sent : undefined,
                `${formKey}-${kind}-${person.id.slice(-8)}`,
              )}
              prefix={prefix}
            >
              <input type="hidden" name="personId" value={person.id} />
              <input type="hidden" name="kind" value={kind} />
              <TextField name="reason" label={texts.dismissalReason} />
              <p>
                <Button kind="secondary" small>
                  {texts.dismiss}
                </Button>
              </p>
            </Form>
          </FoldedTask>
        )
      })}
    </div>
  )
}

/** Those whom a certain conflict rules out, so that nobody wonders where they are. */
export function Barred({ proposals }: Pick<Props, 'proposals'>) {
  const texts = useMessages(messages)
  const { kinds } = useMessages(conflictWords)
  const barred = proposals.filter(({ bar }) => bar === 'conflict')
  if (barred.length === 0) return null
  return (
    <FoldedTask title={texts.barred} open={false}>
      <ul>
        {barred.map(({ id, name, conflicts }) => (
          <li key={id}>
            {name}:{' '}
            {conflicts
              .filter(({ certain }) => certain)
              .map(({ kind, detail }) => (detail ? `${kinds[kind]} (${detail})` : kinds[kind]))
              .join('; ')}
          </li>
        ))}
      </ul>
    </FoldedTask>
  )
}
