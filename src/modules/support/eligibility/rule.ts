import { z } from 'zod'

const fact = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
const value = z.string().min(1).max(80)
const values = z.array(value).min(1)

/** Whom criteria speak of. Calls are for startups and supporters; recognition is also for mentors, investors and centres. */
export const audiences = ['startup', 'supporter', 'mentor', 'investor', 'centre'] as const
export type Audience = (typeof audiences)[number]

/** A rule that is judged by one fact alone. */
const leafSchema = z.discriminatedUnion('type', [
  /** At most so many years since the day that the fact names; with `onlyFor`, other kinds of applicant pass. */
  z.strictObject({
    type: z.literal('age-at-most'),
    fact,
    years: z.int().min(1).max(100),
    onlyFor: value.optional(),
  }),
  z.strictObject({ type: z.literal('any-of'), fact, values }),
  z.strictObject({ type: z.literal('one-of'), fact, values }),
  z.strictObject({ type: z.literal('at-least'), fact, value: z.number() }),
  z.strictObject({ type: z.literal('at-most'), fact, value: z.number() }),
  /** The fact is at least so many percent of the fact `of`, compared in whole numbers. */
  z.strictObject({
    type: z.literal('percent-at-least'),
    fact,
    of: fact,
    percent: z.int().min(1).max(100),
  }),
  z.strictObject({ type: z.literal('is-true'), fact }),
])

export type Leaf = z.infer<typeof leafSchema>

/** A criterion as data: what a plan file or a set of rules may say. Each kind is judged by one pure function (assess.ts). */
export type Rule =
  | Leaf
  | { type: 'all-of'; rules: Rule[] }
  /** At least so many of the rules, one unless told otherwise. */
  | { type: 'some-of'; rules: Rule[]; atLeast?: number | undefined }
  | { type: 'not'; rule: Rule }
  /** Another rule for each value of a fact, such as the size of the enterprise. */
  | { type: 'by-value'; fact: string; cases: Record<string, Rule> }

const rules = z.lazy(() => z.array(ruleSchema).min(1).max(20))

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    leafSchema,
    z.strictObject({ type: z.literal('all-of'), rules }),
    z.strictObject({
      type: z.literal('some-of'),
      rules,
      atLeast: z.int().min(1).max(20).optional(),
    }),
    z.strictObject({ type: z.literal('not'), rule: ruleSchema }),
    z.strictObject({ type: z.literal('by-value'), fact, cases: z.record(value, ruleSchema) }),
  ]),
)

/** What is known of a startup or supporter; a fact that nobody has given is absent. */
export type EligibilityFacts = Record<string, string | number | boolean | string[] | undefined>

/** The fact that says which kind of applicant it is; `onlyFor` speaks of it. */
export const KIND = 'kind'

/** The rules directly inside a rule; a leaf has none. */
export function rulesWithin(rule: Rule): readonly Rule[] {
  switch (rule.type) {
    case 'all-of':
    case 'some-of':
      return rule.rules
    case 'not':
      return [rule.rule]
    case 'by-value':
      return Object.values(rule.cases)
    default:
      return []
  }
}

/** Every fact that a rule speaks of, at any depth. */
export function factsIn(rule: Rule): string[] {
  const own = 'fact' in rule ? [rule.fact] : []
  const beside = rule.type === 'percent-at-least' ? [rule.of] : []
  const kind = rule.type === 'age-at-most' && rule.onlyFor ? [KIND] : []
  return [...new Set([...kind, ...own, ...beside, ...rulesWithin(rule).flatMap(factsIn)])]
}
