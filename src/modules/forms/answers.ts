import { readMoney } from '#platform/http/fields.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { hasControlCharacters } from '#platform/text/normalise.ts'
import { type FormDefinition, type FormField, fieldsOf } from './definition.ts'

/** What is known of a field. A number that could not be read stays the text that was typed, so a draft loses nothing. */
export type Answer = string | number | boolean | string[]
export type Answers = Record<string, Answer>

/** More letters than this are not kept even in a draft. */
export const LONGEST_ANSWER = 20_000

/**
 * The answers in a posted form. A field that was not posted is absent: a partial post touches nothing else.
 * `problems` are the texts that cannot be stored at all; what the form itself demands is `problemsOf`.
 */
export function readAnswers(
  definition: FormDefinition,
  raw: Raw,
): { answers: Answers; problems: Problem[] } {
  const answers: Answers = {}
  const problems: Problem[] = []
  for (const field of fieldsOf(definition)) {
    const given = raw[field.code]
    if (given === undefined || field.type === 'file') continue
    const texts = [given].flat()
    if (texts.some(hasControlCharacters)) problems.push({ field: field.code, code: 'unreadable' })
    else if (texts.some((text) => text.length > LONGEST_ANSWER) || texts.length > 200)
      problems.push({ field: field.code, code: 'too-long', limit: String(LONGEST_ANSWER) })
    else answers[field.code] = readAnswer(field, texts)
  }
  return { answers, problems }
}

function readAnswer({ type, options = [] }: FormField, texts: readonly string[]): Answer {
  if (type === 'choices')
    // In the order of the form, so that the same ticks are the same answer.
    return [
      ...options.map((option) => option.value).filter((value) => texts.includes(value)),
      ...new Set(texts.filter((text) => text !== '' && !options.some((o) => o.value === text))),
    ]
  const typed = (texts[0] ?? '').trim()
  if (type === 'money') return readMoney(typed) ?? typed
  if (type === 'number') return /^-?\d{1,15}$/.test(typed) ? Number(typed) : typed
  if (type === 'yes-no') return typed === 'yes' ? true : typed === 'no' ? false : typed
  return typed
}

export const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)

/** Whether two answers say the same; an empty one and none at all do. */
export const sameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)

/** An answer as the texts that a form field would post. */
export const typedOf = (answer: Answer | undefined): string[] => {
  if (answer === undefined) return []
  if (Array.isArray(answer)) return answer
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no']
  return [String(answer)]
}
