import { z } from 'zod'
import { readMoney } from './typed.ts'

export { readMoney }

// Each field speaks in fault codes; http/faults.ts has the sentences. A limit stands after a bar.

const one = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().optional(),
)

const trimmed = one.transform((value) => (value ?? '').trim())

/** A line or paragraph of text that must be given. */
export const text = (max: number) =>
  trimmed.pipe(z.string().min(1, 'required').max(max, `too-long|${max}`))

/** Text that may be left out; absent is the empty string. */
export const optionalText = (max: number) => trimmed.pipe(z.string().max(max, `too-long|${max}`))

export const email = () =>
  trimmed
    .transform((value) => value.toLowerCase())
    .pipe(z.string().min(1, 'required').max(254, 'too-long|254').pipe(z.email('not-an-email')))

/** A password as typed: never trimmed. */
export const password = (min: number) =>
  one
    .transform((value) => value ?? '')
    .pipe(z.string().min(1, 'required').min(min, `too-short|${min}`).max(128, 'too-long|128'))

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  trimmed.pipe(
    z.enum(values, { error: (issue) => (issue.input === '' ? 'required' : 'not-a-choice') }),
  )

export const choices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.enum(values, 'not-a-choice')),
  )

/** A calendar day, YYYY-MM-DD, between 1900 and 2200. */
export const day = () =>
  trimmed.pipe(z.string().min(1, 'required').refine(isDay, { error: 'not-a-day', abort: true }))

export const optionalDay = () =>
  trimmed
    .pipe(z.string().refine((value) => value === '' || isDay(value), 'not-a-day'))
    .transform((value) => (value === '' ? null : value))

/** Whole đồng; dots, commas and spaces between the thousands are taken as people type them. */
export const money = ({ max = 9_000_000_000_000_000 }: { max?: number } = {}) =>
  trimmed.pipe(
    z
      .string()
      .min(1, 'required')
      .transform((value, context) => {
        const amount = readMoney(value)
        if (amount === undefined) context.addIssue({ code: 'custom', message: 'not-an-amount' })
        else if (amount > max) context.addIssue({ code: 'custom', message: `too-large|${max}` })
        return amount ?? z.NEVER
      }),
  )

export const wholeNumber = ({ min, max }: { min: number; max: number }) =>
  trimmed.pipe(
    z
      .string()
      .min(1, 'required')
      .regex(/^-?\d{1,15}$/, 'not-a-number')
      .transform(Number)
      .pipe(z.number().min(min, `too-small|${min}`).max(max, `too-large|${max}`)),
  )

export const ticked = () =>
  one.transform((value) => value === 'on' || value === 'yes' || value === '1')

export const id = () =>
  trimmed.pipe(z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not-a-choice'))

export function isDay(value: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false
  }
}
