import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { ownFaults } from '../../faults.ts'
import { growthBases, sectors, stages, startupKinds } from '../../vocabulary.ts'
import { optionsOf, words } from '../../words.ts'
import { messages } from '../messages.ts'

type Props = {
  action: string
  submit: string
  today: string
  formKey: string
  version?: number
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

export function StartupForm({ action, submit, today, formKey, version, raw, problems }: Props) {
  const { label, hint } = useMessages(messages)
  const word = useMessages(words)
  const kinds = optionsOf(startupKinds, word.startupKind).map((option) => ({
    ...option,
    hint: hint[option.value],
  }))
  return (
    <Form
      action={action}
      formKey={formKey}
      {...(version === undefined ? {} : { version })}
      raw={raw}
      problems={problems}
      faults={ownFaults(useLocale(), problems ?? [])}
    >
      <TextField name="name" label={label.name} maxLength={160} />
      <TextField name="englishName" label={label.englishName} maxLength={160} optional />
      <RadioGroup name="kind" label={label.kind} options={kinds} />
      <TextField
        name="enterpriseCode"
        label={label.enterpriseCode}
        hint={hint.enterpriseCode}
        inputmode="numeric"
        maxLength={20}
        optional
      />
      <DateField
        name="registeredOn"
        label={label.registeredOn}
        hint={hint.registeredOn}
        max={today}
        optional
      />
      <CheckboxGroup
        name="growthBasis"
        label={label.growthBasis}
        hint={hint.growthBasis}
        options={optionsOf(growthBases, word.growthBasis)}
        optional
      />
      <Select name="sector" label={label.sector} options={optionsOf(sectors, word.sector)} />
      <Select name="stage" label={label.stage} options={optionsOf(stages, word.stage)} />
      <TextArea name="summaryVi" label={label.summaryVi} hint={hint.summary} maxLength={1000} />
      <TextArea name="summaryEn" label={label.summaryEn} maxLength={1000} optional />
      <TextField name="website" label={label.website} inputmode="url" maxLength={300} optional />
      <TextArea
        name="foundersNote"
        label={label.foundersNote}
        hint={hint.foundersNote}
        maxLength={2000}
        optional
      />
      <Checkbox name="published" label={label.published} hint={hint.published} optional />
      <Button>{submit}</Button>
    </Form>
  )
}
