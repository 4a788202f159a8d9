import { z } from 'zod'
import { sectors } from '#modules/organisations/index.ts'
import * as field from '#platform/http/fields.ts'

export const MOST_AT_ONCE = 50

const optionalId = z.preprocess((value) => value || undefined, field.id().optional())

/** What a reviewer tells of themselves. */
export const profileForm = z.object({
  fields: field.choices(sectors),
  employer: field.optionalText(200),
  employerId: optionalId,
  capacity: field.wholeNumber({ min: 0, max: MOST_AT_ONCE }),
})

export type NewProfile = z.infer<typeof profileForm>

export const ownTieKinds = [
  'shareholder',
  'mentor',
  'employee',
  'adviser',
  'relative',
  'rival',
] as const
export type OwnTieKind = (typeof ownTieKinds)[number]

export const ownTieForm = z.object({
  organisationId: field.id(),
  kind: field.choice(ownTieKinds),
  note: field.optionalText(500),
})

export type NewOwnTie = z.infer<typeof ownTieForm>

export const endingForm = z.object({})
