import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { costKinds, termWords, units } from '../vocabulary.ts'

export type TermChoices = {
  lines: readonly { code: string; name: Text }[]
  sources: readonly { code: string; name: Text }[]
}

type Props = TermChoices & {
  action: string
  formKey: string
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
}

/** One kind of cost that a programme pays. */
export function TermForm({ action, formKey, raw, problems = [], lines, sources }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const words = useMessages(termWords)
  const { field, hint } = texts
  const coded = ({ code, name }: { code: string; name: Text }) => ({
    value: code,
    label: name[locale],
  })
  const own = problems.flatMap((each) => {
    const sentence = texts.fault[each.code]
    return sentence ? [[each.field, sentence] as const] : []
  })
  return (
    <Form
      action={action}
      formKey={formKey}
      raw={raw}
      problems={problems}
      faults={Object.fromEntries(own)}
      prefix="term"
    >
      <Select name="lineCode" label={field.lineCode} options={lines.map(coded)} />
      <Select
        name="costKind"
        label={field.costKind}
        options={costKinds.map((value) => ({ value, label: words.costKind[value] }))}
      />
      <TextField name="whatVi" label={field.whatVi} />
      <TextField name="whatEn" label={field.whatEn} />
      <NumberField name="sharePercent" label={field.sharePercent} unit="%" />
      <Select
        name="unit"
        label={field.unit}
        options={units.map((value) => ({ value, label: words.unit[value] }))}
      />
      <MoneyField name="ceilingPerUnit" label={field.ceilingPerUnit} hint={hint.ceiling} optional />
      <NumberField name="maxUnits" label={field.maxUnits} hint={hint.ceiling} optional />
      <MoneyField name="ceilingPerYear" label={field.ceilingPerYear} hint={hint.ceiling} optional />
      <Select name="sourceCode" label={field.sourceCode} options={sources.map(coded)} />
      <TextField name="clause" label={field.clause} />
      <DateField name="holdsFrom" label={field.holdsFrom} />
      <DateField name="holdsUntil" label={field.holdsUntil} hint={hint.holdsUntil} optional />
      <Button>{texts.add}</Button>
    </Form>
  )
}
