import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Field, TableField } from './kinds/field.ts'

type Single = Exclude<Field, TableField>

/** A day and an hour of the city, kept as they are typed. */
const moment = () =>
  field.text(16).pipe(
    z.string().refine((typed) => {
      const [day = '', time = ''] = typed.split('T')
      return field.isDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
    }, 'not-a-moment'),
  )

const webAddress = () =>
  field.text(500).pipe(
    z.string().refine((typed) => {
      if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(typed)) return false
      const address = URL.parse(typed)
      return address !== null && address.username === '' && address.hostname.includes('.')
    }, 'not-a-link'),
  )

/** An empty tuple is no enumeration: a kind whose choice offers nothing is a bug. */
function valuesOf(options: readonly { value: string }[]): [string, ...string[]] {
  const [first, ...rest] = options.map(({ value }) => value)
  if (first === undefined) throw new Error('a choice offers nothing')
  return [first, ...rest]
}

/** The schema of one box that must be filled in. */
export function requiredValue(one: Single): z.ZodType<string | number | boolean | string[]> {
  switch (one.type) {
    case 'text':
      return field.text(one.max ?? 300)
    case 'longText':
      return field.text(one.max ?? 2000)
    case 'choice':
      return field.choice(valuesOf(one.options))
    case 'choices':
      return field
        .choices(valuesOf(one.options))
        .pipe(z.array(z.string()).min(1, 'required'))
        .transform((chosen) => [...new Set(chosen)])
    case 'yesNo':
      return field.ticked()
    case 'number':
      return field.wholeNumber(one)
    case 'money':
      return field.money()
    case 'day':
      return field.day()
    case 'moment':
      return moment()
    case 'link':
      return webAddress()
    case 'organisation':
      return field.id()
    case 'entry':
      return field.text(500)
  }
}

/** The same box where it may be left empty; what is left empty is absent. */
export const optionalValue = (one: Single) =>
  z.preprocess((value) => {
    const given = [value ?? []].flat().filter((each) => String(each).trim() !== '')
    return given.length === 0 ? undefined : value
  }, requiredValue(one).optional())
