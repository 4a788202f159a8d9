import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import { isId } from '#platform/ids.ts'
import { correctionKinds, queueQuery } from '../screening/forms.ts'
import { bulkActs, MOST } from './rules.ts'

/** What was ticked in the queue: single cases, or all that its filters show. */
export const choiceQuery = queueQuery.pick({ dot: true, 'trang-thai': true }).extend({
  viec: z.enum(bulkActs),
  'tat-ca': z.string().max(5).optional(),
})

const manyIds = z.preprocess(
  (value) => [value ?? []].flat().filter((each) => each !== ''),
  z.array(z.string().refine(isId, 'not-a-choice')).min(1, 'required').max(50, 'too-large|50'),
)

/** Each case with the version at which it was looked at. */
const seen = z.preprocess(
  (value) => [value ?? []].flat(),
  z
    .array(
      z
        .string()
        .regex(/^[0-9a-f-]{36}\.\d{1,9}$/, 'not-a-choice')
        .transform((value) => {
          const [id = '', version] = value.split('.')
          return { id, version: Number(version) }
        })
        .refine(({ id }) => isId(id), 'not-a-choice'),
    )
    .min(1, 'required')
    .max(MOST, `too-large|${MOST}`),
)

const act = <Name extends (typeof bulkActs)[number]>(name: Name) => z.literal(name)

export const bulkForm = z.discriminatedUnion('act', [
  z.object({ act: act('accept'), case: seen }),
  z.object({
    act: act('ask'),
    case: seen,
    field: field.text(63),
    kind: field.choice(correctionKinds),
    what: field.text(1_000),
    note: field.optionalText(2_000),
  }),
  z.object({ act: act('reviewers'), case: seen, reviewers: manyIds }),
  z.object({ act: act('transfer'), case: seen, to: field.id(), note: field.optionalText(1_000) }),
])

export type BulkWish = z.infer<typeof bulkForm>
