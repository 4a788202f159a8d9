import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { publicActs } from './rules.ts'

export const webhookForm = z.object({
  name: field.text(200),
  address: field.text(1_000),
  prefixes: field.choices(publicActs).refine((chosen) => chosen.length > 0, 'required'),
})

export const webhookChangeForm = webhookForm.extend({ active: field.ticked() })

export type WebhookDetails = z.infer<typeof webhookForm>
