import { z } from 'zod'
import { frequencies, windowRules } from '../../reports/windows.ts'
import { day, slug, text, words } from './words.ts'

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
})

export type PortalTopic = z.infer<typeof portalTopic>
export type MoneySource = z.infer<typeof moneySource>
export type Duty = z.infer<typeof duty>
export type Reporting = z.infer<typeof reporting>
