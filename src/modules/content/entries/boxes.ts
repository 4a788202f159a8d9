import { faultText } from '#platform/http/faults.ts'
import type { Problem } from '#platform/http/form.ts'
import type { Locale, Text } from '#platform/locale.ts'
import { messages } from './desk/messages.ts'
import { englishName } from './forms.ts'
import { type Field, isWrittenField } from './kinds/field.ts'
import type { Kind } from './kinds/kind.ts'

/** A box of a kind's form; `field` is absent for the words that every kind has. */
export type Box = {
  name: string
  label: Text
  hint?: Text | undefined
  field?: Field
  required: boolean
  english: boolean
}

const { vi, en } = messages

const ownWords = (name: 'title' | 'summary' | 'organisation', required: boolean): Box => ({
  name,
  label: { vi: vi.field[name], en: en.field[name] },
  required,
  english: false,
})

const ownEnglish = (name: 'title_en' | 'summary_en' | 'body_en'): Box => ({
  name,
  label: { vi: vi.field[name], en: en.field[name] },
  required: false,
  english: true,
})

/** Every box of a kind's form, in its order. */
export const boxesOf = ({ fields, narrative }: Kind): Box[] => [
  ownWords('title', true),
  ownWords('summary', true),
  ownWords('organisation', false),
  ...fields.map((field) => ({
    name: field.code,
    label: field.label,
    hint: field.hint,
    field,
    required: !field.optional && field.type !== 'yesNo',
    english: false,
  })),
  { name: 'body', label: narrative, required: false, english: false },
  ownEnglish('title_en'),
  ownEnglish('summary_en'),
  ...fields.filter(isWrittenField).map((field) => ({
    name: englishName(field.code),
    label: { vi: vi.english(field.label.vi), en: en.english(field.label.en) },
    field,
    required: false,
    english: true,
  })),
  ownEnglish('body_en'),
]

/** The sentence for a fault of a kind's form. */
export const entryFaultText = (locale: Locale, problem: Problem): string =>
  messages[locale].fault[problem.code] ?? faultText(locale, problem)
