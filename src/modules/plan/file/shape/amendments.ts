import { z } from 'zod'
import { day, deadline, ordinal, planDay, slug, text, words } from './words.ts'
import { task, taskPeriod } from './work.ts'

const clause = words

/** What one clause of an amending text does to the plan. */
export const change = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('target'),
    indicator: slug,
    clause,
    target: z.number().positive(),
    upTo: z.number().positive().optional(),
  }),
  /** The plan runs to another day. */
  z.strictObject({ type: z.literal('period'), clause, until: planDay }),
  z.strictObject({ type: z.literal('deadline'), indicator: slug, clause, by: deadline }),
  z.strictObject({ type: z.literal('task-time'), task: ordinal, clause, period: taskPeriod }),
  z.strictObject({ type: z.literal('task-added'), clause, task }),
  z.strictObject({ type: z.literal('task-dropped'), task: ordinal, clause }),
  z.strictObject({
    type: z.literal('task-agencies'),
    task: ordinal,
    clause,
    leads: z.tuple([slug], slug),
    accountable: slug.optional(),
    coordinators: z.array(slug).default([]),
  }),
])

/** A text that changed the plan from a day on. */
export const amendment = z.strictObject({
  number: words,
  kind: text,
  issuer: slug,
  signedOn: day,
  effectiveFrom: day,
  title: text,
  changes: z.array(change).min(1),
})

export type Change = z.infer<typeof change>
export type Amendment = z.infer<typeof amendment>
