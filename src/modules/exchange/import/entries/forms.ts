import { z } from 'zod'
import { type KindCode, kindCodes } from '#modules/content/index.ts'
import * as field from '#platform/http/fields.ts'
import { publishOptions } from '../forms.ts'
import { boxesFor } from './boxes.ts'

/** The choice that is no kind of entry. */
export const ARTICLE = 'article'

/** What the rows of a table are; null for articles. */
export const kindForm = z.object({
  kind: field.choice([ARTICLE, ...kindCodes]).transform((code) => (code === ARTICLE ? null : code)),
})

export const publishForm = z
  .object({ publish: field.choice(publishOptions) })
  .transform(({ publish }) => publish === 'published')

export const boxField = (name: string) => `column-${name}`

/** Which column fills which box of a kind. A box that must be filled may stay without one: its rows say so. */
export const boxesForm = (kind: KindCode, columns: readonly string[]) => {
  const names = boxesFor(kind).map(({ name }) => name)
  const column = field
    .optionalText(120)
    .refine((value) => value === '' || columns.includes(value), 'not-a-choice')
  return z
    .object(Object.fromEntries(names.map((name) => [boxField(name), column])))
    .transform((typed) =>
      Object.fromEntries(
        names
          .map((name) => [name, typed[boxField(name)] ?? ''] as const)
          .filter(([, chosen]) => chosen !== ''),
      ),
    )
}
