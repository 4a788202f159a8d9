import { isDay } from '#platform/http/fields.ts'
import type { Problem } from '#platform/http/form.ts'
import { type Answer, type Answers, isEmpty } from './answers.ts'
import { type FormDefinition, type FormField, fieldsOf } from './definition.ts'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What still keeps the form from being sent, in the order of its fields. `files` names the fields for which a document was handed in. */
export function problemsOf(
  definition: FormDefinition,
  answers: Answers,
  { files }: { files: readonly string[] },
): Problem[] {
  return fieldsOf(definition).flatMap((field) => {
    if (field.type === 'file')
      return field.required && !files.includes(field.code)
        ? [{ field: field.code, code: 'required' }]
        : []
    const answer = answers[field.code]
    if (answer === undefined || isEmpty(answer))
      return field.required ? [{ field: field.code, code: 'required' }] : []
    const fault = faultOf(field, answer)
    return fault ? [{ field: field.code, ...fault }] : []
  })
}

type Fault = Omit<Problem, 'field'>

function faultOf(field: FormField, answer: Answer): Fault | undefined {
  switch (field.type) {
    case 'text':
    case 'paragraph':
      return typeof answer === 'string' ? ofLength(field, answer.length) : { code: 'invalid' }
    case 'number':
      return typeof answer === 'number' ? ofSize(field, answer) : { code: 'not-a-number' }
    case 'money':
      return typeof answer === 'number' ? ofSize(field, answer) : { code: 'not-an-amount' }
    case 'date':
      return typeof answer === 'string' && isDay(answer) ? undefined : { code: 'not-a-day' }
    case 'email':
      return typeof answer === 'string' && answer.length <= 254 && EMAIL.test(answer)
        ? undefined
        : { code: 'not-an-email' }
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : { code: 'not-a-choice' }
    case 'choice':
      return typeof answer === 'string' && offers(field, answer)
        ? undefined
        : { code: 'not-a-choice' }
    case 'choices':
      return Array.isArray(answer) && answer.every((value) => offers(field, value))
        ? ofSize(field, answer.length)
        : { code: 'not-a-choice' }
    case 'file':
      return undefined
  }
}

const offers = ({ options = [] }: FormField, value: string) =>
  options.some((option) => option.value === value)

const ofLength = ({ min, max }: FormField, length: number): Fault | undefined => {
  if (max !== undefined && length > max) return { code: 'too-long', limit: String(max) }
  if (min !== undefined && length < min) return { code: 'too-short', limit: String(min) }
  return undefined
}

const ofSize = ({ min, max }: FormField, size: number): Fault | undefined => {
  if (max !== undefined && size > max) return { code: 'too-large', limit: String(max) }
  if (min !== undefined && size < min) return { code: 'too-small', limit: String(min) }
  return undefined
}
