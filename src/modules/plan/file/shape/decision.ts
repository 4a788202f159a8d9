import { z } from 'zod'
import { day, slug, text, words } from './words.ts'

/** The act that puts the plan in force. The signer is an office, never a person's name. */
export const decision = z.strictObject({
  number: words,
  kind: text,
  issuer: slug,
  signedOn: day,
  signer: text,
  title: text,
  effectiveFrom: day,
  summary: text,
  recipients: text.optional(),
  articles: z.array(z.strictObject({ clause: words, summary: text })).default([]),
})

export const basis = z.strictObject({
  number: words.optional(),
  kind: text,
  issuer: text,
  on: day,
  title: text,
  clause: words,
  /** The number of the document through which the source names this one. */
  citedThrough: words.optional(),
})

/** What the source leaves contradictory, damaged or unsaid, and what this file makes of it. */
export const note = z.strictObject({
  code: slug,
  kind: z.enum(['contradiction', 'damage', 'silence', 'assumption']),
  clause: words,
  asWritten: words.optional(),
  found: text,
  done: text,
})

export type Decision = z.infer<typeof decision>
export type Basis = z.infer<typeof basis>
export type Note = z.infer<typeof note>
