import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { workStates } from './rules.ts'

export const stepForm = z.object({
  to: field.choice(workStates),
  note: field.optionalText(2000),
})

export const milestoneForm = z.object({ title: field.text(300), dueOn: field.day() })

/** How a milestone was met; the file comes beside it. */
export const meetingForm = (today: string) =>
  z.object({
    metOn: field.day().refine((day) => day <= today, 'in-the-future'),
    note: field.optionalText(1000),
    entry: field
      .optionalText(12)
      .pipe(z.string().regex(/^\d*$/, 'not-a-number'))
      .transform((seq) => (seq === '' ? null : Number(seq))),
  })

export const reasonForm = z.object({ reason: field.text(1000) })

export const commentForm = z.object({ text: field.text(3000) })
