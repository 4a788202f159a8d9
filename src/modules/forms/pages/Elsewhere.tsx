import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { Answer } from '../answers.ts'
import type { FormField } from '../definition.ts'
import { messages } from '../messages.ts'
import { AnswerText } from './AnswerText.tsx'

type Props = { field: FormField; theirs: Answer | undefined }

/** What was saved elsewhere while this was typed, above the box that still holds it. */
export function Elsewhere({ field, theirs }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages).conflict
  return (
    <Notice tone="warning" title={`${field.label[locale]}: ${texts.title}`}>
      <p>
        {texts.theirs}: <AnswerText field={field} answer={theirs} />
      </p>
      <p>{texts.advice}</p>
    </Notice>
  )
}
