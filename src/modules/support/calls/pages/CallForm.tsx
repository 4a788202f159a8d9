import type { ComponentChildren } from 'preact'
import { formPaths } from '#modules/forms/index.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { CheckboxGroup, RadioGroup } from '#ui/fields/Choices.tsx'
import { MomentField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { Audience } from '../../eligibility/rule.ts'
import { messages } from '../desk-messages.ts'
import { callFaults } from '../faults.ts'
import { DAYS } from '../wording.ts'

/** What an officer may choose from. */
export type CallChoices = {
  programmes: readonly { id: string; name: Text }[]
  criteria: readonly {
    code: string
    wording: Text
    clause: string
    appliesTo: Audience
    setName: Text | null
  }[]
  /** Lines of the budget, with what is left on each in đồng. */
  budgetLines: readonly { id: string; year: number; title: string; left: number }[]
  forms: readonly { id: string; code: string; number: number }[]
}

type Props = CallChoices & {
  action: string
  formKey: string
  version?: number
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  /** Sentences that the form's own faults lack. */
  faults?: Record<string, string>
  submit?: string
  /** What a change asks besides. */
  children?: ComponentChildren
}

export function CallForm(props: Props) {
  const { action, formKey, version, raw, problems = [], faults, submit, children } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const { programmes, criteria, forms, budgetLines } = props
  return (
    <Form
      action={action}
      formKey={formKey}
      {...(version === undefined ? {} : { version })}
      raw={raw}
      problems={problems}
      faults={{ ...callFaults(problems, texts), ...faults }}
    >
      <Select
        name="programmeId"
        label={texts.programme}
        options={programmes.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      />
      <RadioGroup
        name="appliesTo"
        label={texts.appliesTo}
        value="startup"
        options={[
          { value: 'startup', label: texts.audience.startup },
          { value: 'supporter', label: texts.audience.supporter },
        ]}
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
      {budgetLines.length > 0 && (
        <Select
          name="budgetLineId"
          label={texts.budgetLine}
          hint={texts.budgetLineHint}
          optional
          options={budgetLines.map(({ id, year, title, left }) => ({
            value: id,
            label: texts.budgetLineName(year, title, formatMoney(left, locale)),
          }))}
        />
      )}
      <NumberField name="screeningDays" label={texts.screeningDays} unit={texts.unit} />
      <NumberField name="decisionDays" label={texts.decisionDays} unit={texts.unit} />
      <NumberField
        name="correctionDays"
        label={texts.correctionDays}
        value={DAYS}
        unit={texts.unit}
      />
      <NumberField name="reviewDays" label={texts.reviewDays} value={DAYS} unit={texts.unit} />
      <NumberField name="contractDays" label={texts.contractDays} value={DAYS} unit={texts.unit} />
      <CheckboxGroup
        name="criteriaCodes"
        label={texts.criteria}
        options={criteria.map(({ code, wording, clause, appliesTo, setName }) => ({
          value: code,
          label: wording[locale],
          hint: [clause, setName?.[locale], appliesTo === 'supporter' && texts.audience.supporter]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <Select
        name="formVersionId"
        label={texts.form}
        hint={<Link href={formPaths.forms}>{texts.toForms}</Link>}
        options={forms.map(({ id, code, number }) => ({
          value: id,
          label: texts.formName(code, number),
        }))}
      />
      <TextArea name="rubric" label={texts.rubric} hint={texts.rubricHint} rows={6} />
      <NumberField name="reviewersWanted" label={texts.reviewersWanted} unit={texts.people} />
      <Checkbox
        name="blindReview"
        label={texts.blindReview}
        hint={texts.blindReviewHint}
        optional
      />
      {children}
      <Button>{submit ?? texts.save}</Button>
    </Form>
  )
}
