import { z } from 'zod'
import { headings } from '../../reports/narrative.ts'
import { frequencies, windowRules } from '../../reports/windows.ts'
import { act, day, slug, text, where, words } from './words.ts'

export const portalTopic = z.strictObject({
  code: slug,
  clause: words,
  name: text,
  covers: z.array(text).default([]),
})

export const moneySource = z.strictObject({
  code: slug,
  clause: words,
  name: text,
  kind: z.enum(['state', 'other']),
})

/** What the agencies named together owe. */
export const duty = z.strictObject({
  agencies: z.array(slug).min(1),
  clause: words,
  duties: z.array(text).min(1),
})

const eachFrequency = z.array(z.enum(frequencies)).min(1)

/** How the windows of a regime are cut: by a rule, on days that its document gives, or anew for each entry of a ledger act. */
const cut = z.discriminatedUnion('cut', [
  z.strictObject({ cut: z.literal('nd09'), frequencies: eachFrequency }),
  z.strictObject({ cut: z.literal('calendar'), frequencies: eachFrequency }),
  z.strictObject({
    cut: z.literal('dates'),
    windows: z.array(z.strictObject({ name: text, from: day, until: day })).min(1),
  }),
  z.strictObject({ cut: z.literal('event'), act, where: where.optional() }),
])

/** The last day for a report, counted from the end of its window; a day off moves it to the next working day. */
const dueRule = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('working-days'), after: z.int().min(1).max(60) }),
  z.strictObject({ by: z.literal('days'), after: z.int().min(1).max(366) }),
  /** The 25th of the month in which the window ends, or of one so many months later. */
  z.strictObject({
    by: z.literal('day-of-month'),
    day: z.int().min(1).max(31),
    monthsLater: z.int().min(0).max(12).default(0),
  }),
  /** The first 20/12 or 31/3 after the window. */
  z.strictObject({
    by: z.literal('day-of-year'),
    on: z.string().regex(/^(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])$/),
  }),
])

/** A heading that the regime asks to be written under, in its own words where it has some. */
const outlineHeading = z.strictObject({
  heading: z.enum(headings),
  name: text.optional(),
  isOptional: z.boolean().default(false),
})

/** One duty to report beside the first: who tells whom what, how often, by when, and by which document. */
export const regime = z.strictObject({
  code: slug,
  name: text,
  basis: z.strictObject({ document: words, clause: words }),
  window: cut,
  reporters: z.array(slug).min(1),
  to: slug,
  consolidatedFor: slug.optional(),
  due: dueRule,
  /** Working days after the last day on which a report is still taken; without it, a late one always is. */
  closesAfter: z.int().min(0).max(60).optional(),
  outline: z.array(outlineHeading).optional(),
  /** The indicators that the form asks about: all of the plan where nothing is said; none for an event. */
  indicators: z.array(slug).optional(),
  effective: z.strictObject({ from: day, until: day.optional() }),
})

export const reporting = z.strictObject({
  clause: words,
  /** None where the source asks for no periodic report. */
  frequencies: z.array(z.enum(frequencies)),
  reporters: z.array(slug),
  /** The agency that receives and consolidates. */
  to: slug,
  /** Whom the consolidated report is for. */
  consolidatedFor: slug,
  /** How windows are cut: 15th to 14th as Decree 09/2019/NĐ-CP has it (the default), or by the calendar. */
  window: z.enum(windowRules).optional(),
  /** Working days from the end of a window to the last day for its report; 2 unless told otherwise. */
  dueWorkingDays: z.int().min(1).max(60).optional(),
  /** The first day reported through this program; without it, the day the plan was first loaded. */
  since: day.optional(),
  /** Further regimes, each with a basis of its own. */
  regimes: z.array(regime).default([]),
})

export type PortalTopic = z.infer<typeof portalTopic>
export type MoneySource = z.infer<typeof moneySource>
export type Duty = z.infer<typeof duty>
export type Reporting = z.infer<typeof reporting>
export type FurtherRegime = z.infer<typeof regime>
export type DueRule = z.infer<typeof dueRule>
export type OutlineHeading = z.infer<typeof outlineHeading>
