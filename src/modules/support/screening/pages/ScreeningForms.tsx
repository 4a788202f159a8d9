import { type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages as afterMessages } from '../after-messages.ts'
import { correctionKinds, kindName, whatName } from '../forms.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type SentForm, startOf } from '../sent.ts'
import { Task } from './Task.tsx'

export type CaseFormProps = {
  id: string
  version: number
  formKey: string
  sent: SentForm | undefined
}

export function AcceptanceForm({ id, version, formKey, sent }: CaseFormProps) {
  const texts = useMessages(messages).acceptance
  return (
    <Task title={texts.title} lead={texts.lead}>
      <Form {...startOf(link(paths.acceptance, { id }), sent, formKey)} version={version}>
        <p>
          <Button>{texts.send}</Button>
        </p>
      </Form>
    </Task>
  )
}

type RejectionProps = CaseFormProps & {
  /** What the reasons begin with: the criteria that are not met. */
  reasons: string
}

export function RejectionForm({ id, version, formKey, sent, reasons }: RejectionProps) {
  const texts = useMessages(messages).rejection
  return (
    <Task title={texts.title} lead={texts.lead}>
      <Form {...startOf(link(paths.rejection, { id }), sent, formKey)} version={version}>
        <TextArea name="reasons" label={texts.reasons} value={reasons} />
        <p>
          <Button kind="danger">{texts.send}</Button>
        </p>
      </Form>
    </Task>
  )
}

type CorrectionProps = CaseFormProps & { definition: FormDefinition }

export function CorrectionForm({ id, version, formKey, sent, definition }: CorrectionProps) {
  const locale = useLocale()
  const all = useMessages(messages)
  const texts = all.correction
  const after = useMessages(afterMessages)
  const start = startOf(link(paths.correction, { id }), sent, formKey)
  const nothing = start.problems?.find(({ code }) => code === 'nothing-asked')
  const kinds = correctionKinds.map((value) => ({ value, label: all.kinds[value] }))
  return (
    <Task title={texts.title} lead={texts.lead}>
      <Form
        {...start}
        version={version}
        faults={nothing ? { [nothing.field]: after.nothingAsked } : undefined}
      >
        {fieldsOf(definition).map(({ code, label }) => (
          <div key={code} class="grid gap-x-4 sm:grid-cols-2">
            <Select
              name={kindName(code)}
              label={texts.kind(label[locale])}
              optional
              placeholder={texts.fine}
              options={kinds}
            />
            <TextField name={whatName(code)} label={texts.what(label[locale])} optional />
          </div>
        ))}
        <TextArea name="note" label={texts.note} rows={3} optional />
        <p>
          <Button kind="secondary">{texts.send}</Button>
        </p>
      </Form>
    </Task>
  )
}
