import { isDay } from '#platform/http/fields.ts'
import { formatDay, formatMoney, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type Answer, isEmpty } from '../answers.ts'
import type { FormField } from '../definition.ts'
import { messages } from '../messages.ts'

/** An answer as it is read. */
export function AnswerText({ field, answer }: { field: FormField; answer: Answer | undefined }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (answer === undefined || isEmpty(answer))
    return <span class="text-muted">{texts.unanswered}</span>
  const named = (value: string) =>
    field.options?.find((option) => option.value === value)?.label[locale] ?? value
  if (Array.isArray(answer))
    return (
      <ul>
        {answer.map((value) => (
          <li key={value}>{named(value)}</li>
        ))}
      </ul>
    )
  if (typeof answer === 'boolean') return <span>{answer ? texts.yes : texts.no}</span>
  if (typeof answer === 'number')
    return (
      <span>
        {field.type === 'money' ? formatMoney(answer, locale) : formatNumber(answer, locale)}
      </span>
    )
  if (field.type === 'date' && isDay(answer)) return <span>{formatDay(answer, locale)}</span>
  if (field.type === 'choice') return <span>{named(answer)}</span>
  return <span class="whitespace-pre-line break-words">{answer}</span>
}
