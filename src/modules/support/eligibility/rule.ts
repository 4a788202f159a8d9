import { z } from 'zod'

const fact = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
const values = z.array(z.string().min(1).max(80)).min(1)

/** A criterion as data: what a plan file may say. Each kind is judged by one pure function (assess.ts). */
export const ruleSchema = z.discriminatedUnion('type', [
  /** At most so many years since the day that the fact names; with `onlyFor`, other kinds of applicant pass. */
  z.strictObject({
    type: z.literal('age-at-most'),
    fact,
    years: z.int().min(1).max(100),
    onlyFor: z.string().min(1).max(80).optional(),
  }),
  z.strictObject({ type: z.literal('any-of'), fact, values }),
  z.strictObject({ type: z.literal('one-of'), fact, values }),
  z.strictObject({ type: z.literal('at-least'), fact, value: z.number() }),
  z.strictObject({ type: z.literal('is-true'), fact }),
])

export type Rule = z.infer<typeof ruleSchema>

/** What is known of a startup or supporter; a fact that nobody has given is absent. */
export type EligibilityFacts = Record<string, string | number | boolean | string[] | undefined>

/** The fact that says which kind of applicant it is; `onlyFor` speaks of it. */
export const KIND = 'kind'
