import { z } from 'zod'
import { act, day, deadline, slug, text, where, words } from './words.ts'

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

/** `cumulative` grows over the plan, `flow` begins anew each year, `stock` is a level that may also fall. */
export const natures = ['cumulative', 'flow', 'stock'] as const

/** Where an indicator stood before the plan began to work on it, and who says so. */
const baseline = z.strictObject({
  value: z.number(),
  on: day,
  source: words,
  /** The ledger does not know what was there by then: it is added to what the ledger counted after that day. */
  carried: z.boolean().default(false),
})

/** What each year is to reach on the way to the target. */
const yearlyPath = z.record(z.string().regex(/^(19|2[01])\d\d$/), z.number())

/** From which time the pace of a projection is taken; `none` where the source makes a straight line senseless. */
export const paces = ['since-start', 'last-12-months', 'none'] as const

const noUnit = { vi: '', en: '' }

export const indicator = z.strictObject({
  code: slug,
  goal: slug,
  name: text,
  /** May be left out where the target is words. */
  unit: text.default(noUnit),
  nature: z.enum(natures).optional(),
  /** Left out only where the source sets its target in words. Of a flow, what each year is to bring. */
  target: z.number().positive().optional(),
  /** The target as the source words it, where it gives no number. */
  targetText: text.optional(),
  comparison: z.enum(['at-least', 'at-most']),
  /** The upper end where the source gives the target as a range. */
  upTo: z.number().positive().optional(),
  by: deadline,
  baseline: baseline.optional(),
  path: yearlyPath.optional(),
  projection: z.enum(paces).optional(),
  clause: words,
  /** The definition of what counts, as shown beside the evidence. */
  whatCounts: text,
  /** Left out where the ledger does not record it yet: then officers enter values from documents. */
  measure: measure.optional(),
})

export const goal = z.strictObject({ code: slug, clause: words, name: text, summary: text })

export type Count = z.infer<typeof count>
export type Measure = z.infer<typeof measure>
export type PlanIndicator = z.infer<typeof indicator>
export type Nature = (typeof natures)[number]
export type Pace = (typeof paces)[number]

/** What an indicator is unless its plan says: a share is a level, everything counted adds up. */
export const natureOf = ({ nature, measure }: Pick<PlanIndicator, 'nature' | 'measure'>): Nature =>
  nature ?? (measure?.kind === 'ratio' ? 'stock' : 'cumulative')
export type Goal = z.infer<typeof goal>
