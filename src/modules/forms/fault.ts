import { isDay } from '#platform/http/fields.ts'
import type { Problem } from '#platform/http/form.ts'
import type { Answer } from './answers.ts'
import type { FieldOption, FormField } from './definition.ts'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

export type Fault = Omit<Problem, 'field'>
/** A field or the column of a table. */
type Asked = { type: FormField['type']; min?: number; max?: number; options?: FieldOption[] }

/** What is the matter with an answer that is there. */
export function faultOf(field: Asked, answer: Answer): Fault | undefined {
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
    case 'table':
      return undefined
  }
}

const offers = ({ options = [] }: Asked, value: string) =>
  options.some((option) => option.value === value)

const ofLength = ({ min, max }: Asked, length: number): Fault | undefined => {
  if (max !== undefined && length > max) return { code: 'too-long', limit: String(max) }
  if (min !== undefined && length < min) return { code: 'too-short', limit: String(min) }
  return undefined
}

const ofSize = ({ min, max }: Asked, size: number): Fault | undefined => {
  if (max !== undefined && size > max) return { code: 'too-large', limit: String(max) }
  if (min !== undefined && size < min) return { code: 'too-small', limit: String(min) }
  return undefined
}
