import { z } from 'zod'
import { day, fact, slug, text, words } from './words.ts'

/** The kinds of applicant the program knows how to look up. */
const beneficiaryCode = z.enum(['startup', 'supporter', 'school'])

export const beneficiary = z.strictObject({
  code: beneficiaryCode,
  clause: words,
  name: text,
  summary: text,
})

const values = z.array(words).min(1)

/** How a criterion is decided from one fact of the applicant's profile. */
export const rule = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('age-at-most'),
    fact,
    years: z.int().min(1).max(100),
    /** Only a profile of this kind has an age; for any other the criterion is met. */
    onlyFor: z.enum(['project', 'enterprise']).optional(),
  }),
  z.strictObject({ type: z.literal('any-of'), fact, values }),
  z.strictObject({ type: z.literal('one-of'), fact, values }),
  z.strictObject({ type: z.literal('at-least'), fact, value: z.number() }),
  z.strictObject({ type: z.literal('is-true'), fact }),
])

export const criterion = z.strictObject({
  code: slug,
  appliesTo: beneficiaryCode,
  clause: words,
  text,
  /** What to supply when the answer is unknown or not met. */
  whatIsMissing: text,
  rule,
  holdsFrom: day.optional(),
  holdsUntil: day.optional(),
})

export const supportLine = z.strictObject({
  code: slug,
  clause: words,
  group: text,
  name: text,
  beneficiaries: z.array(beneficiaryCode).min(1),
  /** `part` of the cost, a share the source leaves `unstated`, or `priority` without money. */
  share: z.enum(['part', 'unstated', 'priority']),
  paysFor: z.array(text).min(1),
  criteria: z.array(slug).default([]),
})

export type Beneficiary = z.infer<typeof beneficiary>
export type BeneficiaryCode = z.infer<typeof beneficiaryCode>
export type Rule = z.infer<typeof rule>
export type Criterion = z.infer<typeof criterion>
export type SupportLine = z.infer<typeof supportLine>
