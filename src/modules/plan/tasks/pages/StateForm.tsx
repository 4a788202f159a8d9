import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import { nextStates, type WorkState } from '../rules.ts'
import { ownFaults } from '../sent.ts'
import type { FormStart } from './WorkPage.tsx'

/** The next states of a year's work, with the words that go along. */
export function StateForm({
  id,
  formKey,
  sent,
  state,
  version,
}: FormStart & { state: WorkState; version: number }) {
  const texts = useMessages(messages)
  const action = link(paths.state, { id })
  const back = sent?.action === action ? sent : undefined
  const label = (to: WorkState) => {
    if (to !== 'in-progress') return texts.step[to]
    if (state === 'in-progress') return texts.stay
    return state === 'done' ? texts.takeUp : texts.step[to]
  }
  return (
    <Form
      action={action}
      formKey={back?.formKey ?? `${formKey}-tinh-trang`}
      version={version}
      raw={back?.raw}
      problems={back?.problems}
      faults={ownFaults(back?.problems, texts.fault)}
      prefix="tinh-trang"
    >
      <RadioGroup
        name="to"
        label={texts.newState}
        options={nextStates(state).map((value) => ({ value, label: label(value) }))}
      />
      <TextArea
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        rows={4}
        maxLength={2000}
        optional
      />
      <Button>{texts.saveState}</Button>
    </Form>
  )
}
