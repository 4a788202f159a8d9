import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

/** A figure as people write it, with a comma or a dot before at most two decimals; thousands are not grouped. */
const figure = () =>
  field.text(20).pipe(
    z
      .string()
      .regex(/^-?\d{1,13}([.,]\d{1,2})?$/, 'not-a-figure')
      .transform((typed) => Number(typed.replace(',', '.'))),
  )

export const valueForm = (today: string) =>
  z.object({
    on: field.day().refine((day) => day <= today, 'in-the-future'),
    value: figure(),
    source: field.text(300),
  })

export type EnteredValue = z.infer<ReturnType<typeof valueForm>>

export const withdrawalForm = z.object({ reason: field.text(500) })
