import { isDay } from '#platform/http/fields.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type Answer, typedOf } from '../answers.ts'
import type { FormField } from '../definition.ts'
import { messages } from '../messages.ts'

const MANY_OPTIONS = 6

type Props = {
  field: FormField
  answer: Answer | undefined
  /** Stands in a row of a table, where room is short. */
  inRow?: boolean
}

/** One field of a form with its answer so far. */
export function AnswerField({ field, answer, inRow }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { type, code, label, help, required, options = [] } = field
  const frame = {
    name: code,
    label: label[locale],
    optional: !required,
    ...(help ? { hint: help[locale] } : {}),
  }
  const [typed = ''] = typedOf(answer)
  const choices = options.map((option) => ({ value: option.value, label: option.label[locale] }))
  switch (type) {
    case 'paragraph':
      return <TextArea {...frame} value={typed} rows={6} />
    case 'number':
    case 'money': {
      // A draft may hold what is no number yet: it must come back as it was typed.
      if (typeof answer === 'string' && answer !== '')
        return <TextField {...frame} value={answer} />
      const amount = typeof answer === 'number' ? answer : undefined
      return type === 'money' ? (
        <MoneyField {...frame} {...(inRow ? { hint: '' } : {})} value={amount} />
      ) : (
        <NumberField {...frame} value={amount} />
      )
    }
    case 'date':
      return typed === '' || isDay(typed) ? (
        <DateField {...frame} value={typed} />
      ) : (
        <TextField {...frame} value={typed} />
      )
    case 'choice':
      return inRow || choices.length > MANY_OPTIONS ? (
        <Select {...frame} options={choices} value={typed} />
      ) : (
        <RadioGroup {...frame} options={choices} value={typed} />
      )
    case 'choices':
      return (
        <>
          {/* Says that the field was shown even when nothing in it is ticked. */}
          <input type="hidden" name={code} value="" />
          <CheckboxGroup {...frame} options={choices} values={typedOf(answer)} />
        </>
      )
    case 'yes-no': {
      const answers = [
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]
      return <RadioGroup {...frame} options={answers} value={typed} />
    }
    case 'email':
      return <TextField {...frame} type="email" value={typed} />
    default:
      return <TextField {...frame} value={typed} />
  }
}
