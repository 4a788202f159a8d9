import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { isId } from '#platform/ids.ts'

export const filingForm = z.object({ grounds: field.text(8_000) })
export const plainForm = z.object({})

/** Which review is opened again only matters where the scores are. */
export const answerForm = z.object({
  verdict: field.choice(['dismiss', 'decision', 'scores']),
  review: field.optionalText(36).refine((value) => value === '' || isId(value), 'not-a-choice'),
  reasons: field.text(4_000),
})
