import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import {
  type AskedHeading,
  askedHeadings,
  type Heading,
  headings,
  LONGEST_TEXT,
  type Narrative,
} from './narrative.ts'

/** What a reporter says of one figure, beside what the page showed. */
export type StatedFigure = { code: string; stated: number; seen: number; explanation: string }
export type Statement = { figures: StatedFigure[]; narrative: Narrative }

const LARGEST = 9_000_000_000_000_000

/** A whole number as people type it, with or without marks between the thousands, below zero for what was taken back. */
export const figure = field.text(24).transform((typed, context) => {
  const [, minus = '', digits = ''] = typed.match(/^([-−]?)\s*(.+)$/) ?? []
  const amount = field.readMoney(digits)
  if (amount === undefined) context.addIssue({ code: 'custom', message: 'not-a-number' })
  else if (amount > LARGEST) context.addIssue({ code: 'custom', message: `too-large|${LARGEST}` })
  return amount === undefined ? z.NEVER : minus ? 0 - amount : amount
})

const oneFigure = z
  .object({ stated: figure, seen: figure, explanation: field.optionalText(2_000) })
  .superRefine(({ stated, seen, explanation }, context) => {
    if (stated !== seen && explanation === '')
      context.addIssue({ code: 'custom', message: 'unexplained', path: ['explanation'] })
  })

/** What must be written under the headings asked for; under the others nothing is read. */
function wordsUnder(outline: readonly AskedHeading[] | null) {
  const asked = askedHeadings(outline)
  const under = (heading: Heading) => {
    const found = asked.find((one) => one.heading === heading)
    if (!found) return z.unknown().transform(() => '')
    return found.isOptional ? field.optionalText(LONGEST_TEXT) : field.text(LONGEST_TEXT)
  }
  return z.object({
    results: under('results'),
    difficulties: under('difficulties'),
    causes: under('causes'),
    proposals: under('proposals'),
  }) satisfies z.ZodType<Narrative>
}

export const fieldOf = (part: keyof z.input<typeof oneFigure>, code: string) => `${part}-${code}`

/** The form of a report on the figures with these codes. A figure that differs from the ledger says why. */
export const reportForm = (codes: readonly string[], outline: readonly AskedHeading[] | null) =>
  z.record(z.string(), z.unknown()).transform((raw, context): Statement => {
    const complain = (error: z.ZodError, name: (part: string) => string) => {
      for (const { message, path } of error.issues)
        context.addIssue({ code: 'custom', message, path: [name(String(path[0]))] })
    }
    const figures = codes.flatMap((code) => {
      const read = oneFigure.safeParse({
        stated: raw[fieldOf('stated', code)],
        seen: raw[fieldOf('seen', code)],
        explanation: raw[fieldOf('explanation', code)],
      })
      if (read.success) return [{ code, ...read.data }]
      complain(read.error, (part) => `${part}-${code}`)
      return []
    })
    const narrative = wordsUnder(outline).safeParse(
      Object.fromEntries(headings.map((heading) => [heading, raw[heading]])),
    )
    if (!narrative.success) complain(narrative.error, (part) => part)
    return narrative.success ? { figures, narrative: narrative.data } : z.NEVER
  })

export const reasonForm = z.object({ reason: field.text(2_000) })
export const pressed = z.object({})
