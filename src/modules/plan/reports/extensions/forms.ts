import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

const LONGEST = 2_000

export const askingForm = z.object({ until: field.day(), reason: field.text(LONGEST) })

/** `position` is the office held by whoever decides: it is shown to everybody. */
export const grantingForm = z.object({
  until: field.day(),
  position: field.text(200),
  reason: field.text(LONGEST),
})

export const refusingForm = z.object({ position: field.text(200), reason: field.text(LONGEST) })

export type Asked = z.infer<typeof askingForm>
export type Granted = z.infer<typeof grantingForm>
export type Refused = z.infer<typeof refusingForm>
