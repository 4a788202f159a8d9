import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

const LONGEST = 100
const MOST = 12

/** One meaning on each line; none takes away what the files say of the term. */
export const synonymForm = z.object({
  term: field.text(LONGEST),
  meanings: field.optionalText(MOST * LONGEST).transform((text) =>
    [
      ...new Set(
        text
          .split('\n')
          .map((line) => line.trim().slice(0, LONGEST))
          .filter(Boolean),
      ),
    ].slice(0, MOST),
  ),
  mutual: field.ticked(),
})

export type SynonymDraft = z.infer<typeof synonymForm>
