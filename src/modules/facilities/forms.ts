import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { centreForms } from './rules.ts'

/** What stands in the founding document of a centre. */
export const centreForm = (today: string) =>
  z.object({
    name: field.text(200),
    englishName: field.optionalText(200),
    form: field.choice(centreForms),
    establishedOn: field.day().refine((day) => day <= today, 'in-the-future'),
    document: field.text(80),
    address: field.text(300),
    operatorId: z.union([field.optionalText(0).transform(() => null), field.id()], 'not-a-choice'),
  })

export type CentreDetails = z.infer<ReturnType<typeof centreForm>>

export const withdrawalForm = z.object({ reason: field.text(500) })
