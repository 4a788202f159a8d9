import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const findingForm = z.object({
  finding: field.choice(['met', 'not-met']),
  note: field.text(1000),
})

export type NewFinding = z.infer<typeof findingForm>
