import { type SentForm, startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useMessages } from '#ui/locale.tsx'
import { deskPaths } from '../../desk-paths.ts'
import { messages } from '../messages.ts'

export type HandoverFormProps = {
  kinds: readonly string[]
  partners: readonly { id: string; name: string }[]
  formKey: string
  sent: SentForm | undefined
}

export function HandoverForm({ kinds, partners, formKey, sent }: HandoverFormProps) {
  const texts = useMessages(messages)
  if (partners.length === 0) return <p>{texts.noPartner}</p>
  return (
    <Form {...startOf(deskPaths.handover, sent, formKey)}>
      <Select
        name="partnerId"
        label={texts.partner}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="kind"
        label={texts.kind}
        options={kinds.map((value) => ({ value, label: texts.kindName[value] ?? value }))}
      />
      <RadioGroup
        name="from"
        label={texts.from}
        value="last"
        options={[
          { value: 'last', label: texts.fromLast },
          { value: 'beginning', label: texts.fromBeginning },
        ]}
      />
      <Button>{texts.hand}</Button>
    </Form>
  )
}
