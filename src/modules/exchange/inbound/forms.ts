import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { KIND } from '../packages/shapes.ts'
import { feedKinds } from './kinds.ts'
import { refusalReasons } from './rules.ts'

export const FEWEST_MINUTES = 5
export const MOST_MINUTES = 7 * 24 * 60

const kinds = field.optionalText(300).transform((typed, context) => {
  const named = typed.split(/[\s,;]+/).filter((name) => name !== '')
  if (named.every((name) => KIND.test(name))) return named
  context.addIssue({ code: 'custom', message: 'not-a-kind' })
  return z.NEVER
})

/** A portal to read from. */
export const partnerForm = z.object({
  name: field.text(200),
  feed: field.choice(feedKinds),
  address: field.text(1_000),
  kinds,
  everyMinutes: field.wholeNumber({ min: FEWEST_MINUTES, max: MOST_MINUTES }),
})

export const partnerChangeForm = partnerForm.extend({ active: field.ticked() })

export type PartnerDetails = z.infer<typeof partnerForm>

export const keyForm = z.object({ kid: field.text(100) })
export const plainForm = z.object({})

export const draftForm = z.object({ topic: field.optionalText(80) })
export const refusalForm = z.object({
  reason: field.choice(refusalReasons),
  note: field.optionalText(500),
})
