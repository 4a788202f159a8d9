import { CheckboxGroup, RadioGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { MoneyField, NumberField } from '#ui/fields/NumberField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { factNames } from '../fact-names.ts'
import { messages } from '../messages.ts'
import { NONE, type Question } from '../questions.ts'

/** One question of the self-check; each may be left open. */
export function QuestionField({ question }: { question: Question }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { fact, kind, values, wording } = question
  const field = {
    name: fact,
    label: texts.facts[fact] ?? factNames[locale][fact] ?? wording[locale],
    hint: texts.hints[fact],
    optional: true,
  }
  const options = values.map((value) => ({ value, label: texts.values[value] ?? value }))
  const none = { value: NONE, label: texts.none }
  switch (kind) {
    case 'day':
      return <DateField {...field} />
    case 'number':
      return <NumberField {...field} />
    case 'money':
      return <MoneyField {...field} />
    case 'any-of':
      return <CheckboxGroup {...field} options={[...options, none]} />
    case 'one-of':
      return <RadioGroup {...field} options={fact === 'kind' ? options : [...options, none]} />
    case 'yes-no':
      return (
        <RadioGroup
          {...field}
          options={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
        />
      )
  }
}
