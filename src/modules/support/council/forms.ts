import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

export const agendaForm = z.object({
  meeting: field.id(),
  cases: z.preprocess(
    (value) => [value ?? []].flat().filter((each) => each !== ''),
    z.array(field.id()).min(1, 'required').max(200, 'too-large|200'),
  ),
})
