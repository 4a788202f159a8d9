import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { LONGEST_ENCODED } from './followable.ts'
import { rhythms } from './rules.ts'

export const askForm = z.object({
  email: field.email(),
  rhythm: field.choice(rhythms),
  source: field.text(80),
  query: field.optionalText(LONGEST_ENCODED),
})

export const ownForm = z.object({ email: field.email() })
export const rhythmForm = z.object({ rhythm: field.choice(rhythms) })
