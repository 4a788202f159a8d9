import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const annulmentForm = z.object({ reason: field.text(2_000) })
export const reopeningForm = z.object({ reason: field.text(2_000) })
export const transferForm = z.object({ to: field.id(), note: field.optionalText(1_000) })
