import { z } from 'zod'
import { act, day, slug, text, where, words } from './words.ts'

/** Counts different startups, subjects or organisations over the entries of one act. */
export const count = z.strictObject({
  kind: z.literal('count'),
  act,
  distinct: z.enum(['startup', 'subject', 'organisation']),
  where: where.optional(),
  /** The code of an indicator: only what that one counts is counted here. */
  within: slug.optional(),
})

/** Adds up the amounts, in đồng, of the entries of one act. */
const sum = z.strictObject({
  kind: z.literal('sum'),
  act,
  of: z.literal('amount'),
  where: where.optional(),
})

/** A share in percent; with `within`, the numerator keeps only what the denominator counts. */
const ratio = z.strictObject({
  kind: z.literal('ratio'),
  of: z.union([slug, count]),
  over: slug,
  within: z.boolean(),
})

/** 1 once an entry of the act stands, 0 before. */
const milestone = z.strictObject({ kind: z.literal('milestone'), act, where: where.optional() })

export const measure = z.discriminatedUnion('kind', [count, sum, ratio, milestone])

export const indicator = z.strictObject({
  code: slug,
  goal: slug,
  name: text,
  unit: text,
  target: z.number().positive(),
  comparison: z.enum(['at-least', 'at-most']),
  /** The upper end where the source gives the target as a range. */
  upTo: z.number().positive().optional(),
  by: day,
  clause: words,
  /** The definition of what counts, as shown beside the evidence. */
  whatCounts: text,
  measure,
})

export const goal = z.strictObject({ code: slug, clause: words, name: text, summary: text })

export type Count = z.infer<typeof count>
export type Measure = z.infer<typeof measure>
export type PlanIndicator = z.infer<typeof indicator>
export type Goal = z.infer<typeof goal>
