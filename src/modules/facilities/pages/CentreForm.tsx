import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { centreForms } from '../rules.ts'
import type { SentForm } from './RecordPage.tsx'

type Props = {
  operators: readonly { value: string; label: string }[]
  today: string
  formKey: string
  sent: SentForm | undefined
}

export function CentreForm({ operators, today, formKey, sent }: Props) {
  const texts = useMessages(messages)
  const { label } = texts
  const back = sent?.action === paths.record ? sent : undefined
  const own = (back?.problems ?? []).flatMap(({ field, code }) => {
    const sentence = texts.fault[code]
    return sentence ? [[field, sentence] as const] : []
  })
  return (
    <Form
      action={paths.record}
      formKey={back?.formKey ?? formKey}
      raw={back?.raw}
      problems={back?.problems}
      faults={Object.fromEntries(own)}
    >
      <TextField name="name" label={label.name} maxLength={200} />
      <TextField name="englishName" label={label.englishName} maxLength={200} optional />
      <RadioGroup
        name="form"
        label={label.form}
        options={centreForms.map((value) => ({ value, label: texts.form[value] }))}
      />
      <DateField name="establishedOn" label={label.establishedOn} max={today} />
      <TextField name="document" label={label.document} maxLength={80} />
      <TextField name="address" label={label.address} maxLength={300} />
      <Select
        name="operatorId"
        label={label.operatorId}
        options={operators}
        placeholder={texts.noOperator}
        optional
      />
      <Button>{texts.submit}</Button>
    </Form>
  )
}
