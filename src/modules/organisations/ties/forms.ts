import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const tieKinds = [
  'founder',
  'legal-representative',
  'shareholder',
  'mentor',
  'employee',
] as const
export type TieKind = (typeof tieKinds)[number]

const optionalEmail = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
  field.email().optional(),
)

/** A person behind the organisation, as its people state it. */
export const tieForm = (today: string) =>
  z.object({
    kind: field.choice(tieKinds),
    name: field.text(160),
    email: optionalEmail,
    employer: field.optionalText(200),
    since: field.optionalDay().refine((day) => day === null || day <= today, 'in-the-future'),
  })

export type NewTie = z.infer<ReturnType<typeof tieForm>>

export const endingForm = z.object({})
