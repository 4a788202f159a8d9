import { z } from 'zod'
import { slug, text, words } from './words.ts'

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
  frequencies: z.array(z.enum(['month', 'quarter', 'half-year', 'year'])).min(1),
  reporters: z.array(slug).min(1),
  /** The agency that receives and consolidates. */
  to: slug,
  /** Whom the consolidated report is for. */
  consolidatedFor: slug,
})

export type PortalTopic = z.infer<typeof portalTopic>
export type MoneySource = z.infer<typeof moneySource>
export type Duty = z.infer<typeof duty>
export type Reporting = z.infer<typeof reporting>
