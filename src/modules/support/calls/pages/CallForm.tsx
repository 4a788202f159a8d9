import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { MomentField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../desk-messages.ts'
import { callFaults } from '../faults.ts'

/** What an officer may choose from. */
export type CallChoices = {
  programmes: readonly { id: string; name: Text }[]
  criteria: readonly { code: string; wording: Text; clause: string }[]
  forms: readonly { id: string; code: string; number: number }[]
}

type Props = CallChoices & {
  action: string
  formKey: string
  version?: number
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

export function CallForm({ action, formKey, version, raw, problems = [], ...choices }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { programmes, criteria, forms } = choices
  return (
    <Form
      action={action}
      formKey={formKey}
      {...(version === undefined ? {} : { version })}
      raw={raw}
      problems={problems}
      faults={callFaults(problems, texts)}
    >
      <Select
        name="programmeId"
        label={texts.programme}
        options={programmes.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      />
      <TextField name="code" label={texts.code} hint={texts.codeHint} />
      <TextField name="titleVi" label={texts.titleVi} />
      <TextField name="titleEn" label={texts.titleEn} />
      <TextArea name="summaryVi" label={texts.summaryVi} rows={3} />
      <TextArea name="summaryEn" label={texts.summaryEn} rows={3} />
      <MomentField name="opensAt" label={texts.opensAt} />
      <MomentField name="closesAt" label={texts.closesAt} hint={texts.closesHint} />
      <MoneyField name="maxAmount" label={texts.maxAmount} />
      <MoneyField name="budget" label={texts.budget} />
      <NumberField name="screeningDays" label={texts.screeningDays} unit={texts.unit} />
      <NumberField name="decisionDays" label={texts.decisionDays} unit={texts.unit} />
      <CheckboxGroup
        name="criteriaCodes"
        label={texts.criteria}
        options={criteria.map(({ code, wording, clause }) => ({
          value: code,
          label: wording[locale],
          hint: clause,
        }))}
      />
      <Select
        name="formVersionId"
        label={texts.form}
        options={forms.map(({ id, code, number }) => ({
          value: id,
          label: texts.formName(code, number),
        }))}
      />
      <TextArea name="rubric" label={texts.rubric} hint={texts.rubricHint} rows={6} />
      <NumberField name="reviewersWanted" label={texts.reviewersWanted} unit={texts.people} />
      <Button>{texts.save}</Button>
    </Form>
  )
}
