import { z } from 'zod'
import { conflictKinds } from '#modules/panels/index.ts'
import * as field from '#platform/http/fields.ts'
import { isId } from '#platform/ids.ts'

export const removalForm = z.object({ reason: field.text(500) })

export const assignmentForm = z.object({
  reviewers: z.preprocess(
    (value) => [value ?? []].flat().filter((each) => each !== ''),
    z.array(z.string().refine(isId, 'not-a-choice')).min(1, 'required').max(50, 'too-large|50'),
  ),
  dueOn: field.optionalDay(),
})

export const dismissalForm = z.object({
  personId: field.id(),
  kind: field.choice(conflictKinds),
  reason: field.text(1_000),
})

export const openingForm = z.object({})
