import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const openingForm = z.object({
  year: field.wholeNumber({ min: 2000, max: 2099 }),
  proposalsUntil: field.day(),
  note: field.optionalText(1_000),
})

export const extensionForm = z.object({
  agencyId: field.id(),
  until: field.day(),
  reason: field.text(500),
})

export const agencyForm = z.object({ agencyId: field.id() })

export const takingForm = z.object({
  proposals: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(field.id()).min(1, 'required').max(200, 'too-many-rows|200'),
  ),
  name: field.optionalText(200),
})

export const pressed = z.object({})
export const reasonForm = z.object({ reason: field.text(1_000) })
export const approvalForm = z.object({
  basis: field
    .optionalText(60)
    .refine((number) => /^[\p{L}\p{N}/.-]*$/u.test(number), 'not-a-number-of-paper'),
})
