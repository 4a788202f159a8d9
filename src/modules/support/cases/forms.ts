import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const openingForm = z.object({
  call: field.text(80),
  startupId: field.id(),
  from: z.preprocess((value) => value || undefined, field.id().optional()),
})
export const withdrawalForm = z.object({ reason: field.text(1000) })
export const attachmentForm = z.object({ _field: field.text(63) })
export const plainForm = z.object({})
export const sendingForm = z.object({
  _base: z.preprocess(
    (value) => [value].flat()[0],
    z
      .string()
      .regex(/^\d{1,9}$/, 'invalid')
      .transform(Number)
      .optional()
      .catch(undefined),
  ),
})

/** The call that is applied to, by its address. */
export const newCaseQuery = z.object({ dot: z.string().max(200).default('') })
