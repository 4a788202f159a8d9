import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import { ownFaults } from '../sent.ts'
import type { FormStart } from './WorkPage.tsx'

/** Sets one more milestone in the year's work. */
export function MilestoneForm({
  id,
  formKey,
  sent,
  year,
  dueOn,
}: FormStart & { year: number; dueOn: string }) {
  const texts = useMessages(messages)
  const action = link(paths.milestones, { id })
  const back = sent?.action === action ? sent : undefined
  return (
    <>
      <h3 class="card-heading mt-6 mb-4">{texts.addTitle}</h3>
      <Form
        action={action}
        formKey={back?.formKey ?? `${formKey}-cot-moc`}
        raw={back?.raw}
        problems={back?.problems}
        faults={ownFaults(back?.problems, texts.fault)}
        prefix="cot-moc"
      >
        <TextField name="title" label={texts.milestoneTitle} maxLength={300} />
        <DateField name="dueOn" label={texts.milestoneDue} min={`${year}-01-01`} max={dueOn} />
        <Button kind="secondary">{texts.add}</Button>
      </Form>
    </>
  )
}
