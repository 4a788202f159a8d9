import { z } from 'zod'
import { day, deadline, ordinal, slug, text, words, year } from './words.ts'

export const agency = z.strictObject({
  code: slug,
  name: text,
  kind: z.enum([
    'committee',
    'office',
    'department',
    'union',
    'association',
    'press',
    'unit',
    'school',
    'supporter',
    'council',
    'board',
    'fund',
    'enterprise',
    'any',
  ]),
  /** Stands for every body of its kind ("the universities and colleges"), not for one of them. */
  isGroup: z.boolean().default(false),
  /** Other spellings of the same body in the source. */
  alsoWritten: z.array(words).default([]),
})

/** From a day on, another body carries what an agency of the plan had to do. */
export const succession = z.strictObject({
  from: slug,
  to: slug,
  on: day,
  kind: z.enum(['merged', 'renamed', 'dissolved']),
  /** What decided it, as the source has it. */
  note: text,
})

/** A place of the plan: tasks may be for some of them only. */
export const place = z.strictObject({
  code: slug,
  name: text,
  kind: z.enum([
    'province',
    'city',
    'district',
    'commune',
    'ward',
    'township',
    'special-zone',
    'other',
  ]),
})

export const contentGroup = z.strictObject({
  code: ordinal,
  clause: words,
  name: text,
  items: z
    .array(z.strictObject({ code: ordinal, clause: words, name: text, summary: text }))
    .default([]),
})

const asWritten = words.optional()
/** The last day within its last year, where the source is more exact than the year. */
const by = deadline.optional()
const fromUntil = { from: year, until: year, asWritten }

/** The four ways in which plans word the time of a task. */
export const taskPeriod = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('year'), year, by, asWritten }),
  z.strictObject({ shape: z.literal('every-year'), ...fromUntil }),
  z.strictObject({ shape: z.literal('span'), ...fromUntil, by }),
  z.strictObject({ shape: z.literal('every-year-of-span'), ...fromUntil }),
])

export const task = z.strictObject({
  code: ordinal,
  clause: words,
  group: ordinal,
  items: z.array(ordinal).default([]),
  name: text,
  leads: z.tuple([slug], slug),
  /** The one lead that answers for the task; must be said where there are several. */
  accountable: slug.optional(),
  coordinators: z.array(slug).default([]),
  period: taskPeriod,
  /** Where it is done, if not everywhere. */
  places: z.array(slug).default([]),
  indicators: z.array(slug).default([]),
  supportLines: z.array(slug).default([]),
})

export type Agency = z.infer<typeof agency>
export type Succession = z.infer<typeof succession>
export type Place = z.infer<typeof place>
export type ContentGroup = z.infer<typeof contentGroup>
export type TaskPeriod = z.infer<typeof taskPeriod>
export type PlanTask = z.infer<typeof task>
