import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { type Heading, narrativeOf } from '../narrative.ts'
import type { Saying } from './content.ts'
import type { DraftedHandling } from './drafting.ts'
import { keyOf, ways } from './handling.ts'

const LONGEST = 20_000

export const textField = (heading: Heading): string => `text-${heading}`
export const wayField = (saying: Pick<Saying, 'reportId' | 'part'>): string =>
  `way-${keyOf(saying)}`
export const reasonField = (saying: Pick<Saying, 'reportId' | 'part'>): string =>
  `reason-${keyOf(saying)}`

const way = field.choice(['', ...ways])

/** The draft as typed. Words that are left out need a reason; the button `rest` takes in all that nobody has looked at. */
export const draftForm = (sayings: readonly Pick<Saying, 'reportId' | 'part'>[]) =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const read = <Value>(name: string, schema: z.ZodType<Value>, otherwise: Value): Value => {
      const answer = schema.safeParse(raw[name])
      if (answer.success) return answer.data
      const message = answer.error.issues[0]?.message ?? 'invalid'
      context.addIssue({ code: 'custom', message, path: [name] })
      return otherwise
    }
    const texts = narrativeOf((heading) =>
      read(textField(heading), field.optionalText(LONGEST), ''),
    )
    const takesRest = raw.rest === 'inserted'
    // A saying that came after the page was opened is not in the form: it stays as it is.
    const shown = sayings.filter((one) => raw[wayField(one)] !== undefined)
    const handlings = shown.map((one): DraftedHandling => {
      const chosen = read(wayField(one), way, '')
      const reason = read(reasonField(one), field.optionalText(2_000), '')
      if (chosen === 'left-out' && reason === '')
        context.addIssue({ code: 'custom', message: 'unreasoned', path: [reasonField(one)] })
      const { reportId, part } = one
      return { reportId, part, way: chosen || (takesRest ? 'inserted' : null), reason }
    })
    return { texts, handlings }
  })

export const pressed = z.object({})
export const numberForm = z.object({ officialNumber: field.text(60), officialOn: field.day() })

/** A correction names a number with how much it is off, or words alone. */
export const adjustmentForm = (codes: readonly string[]) =>
  z
    .object({
      code: field.choice(['', ...codes]),
      amount: field.optionalText(16),
      text: field.text(2_000),
    })
    .transform(({ code, amount, text }, context) => {
      const figure = /^[-−]?\d{1,15}$/.test(amount) ? Number(amount.replace('−', '-')) : undefined
      const complain = (message: string) =>
        context.addIssue({ code: 'custom', message, path: ['amount'] })
      if (amount !== '' && !figure) complain('not-a-number')
      if (code !== '' && amount === '') complain('required')
      if (code === '' && amount !== '') complain('no-figure')
      return { code: code || null, amount: code ? (figure ?? null) : null, text }
    })
