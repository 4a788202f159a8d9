import { z } from 'zod'
import { isId } from '#platform/ids.ts'

/** A report with the version at which it was looked at. */
export type Seen = { id: string; version: number }

const MOST = 500

export const seenValue = ({ id, version }: Seen): string => `${id}.${version}`

export const agreeingForm = z.object({
  report: z.preprocess(
    (value) => [value ?? []].flat(),
    z
      .array(
        z
          .string()
          .regex(/^[0-9a-f-]{36}\.\d{1,9}$/, 'not-a-choice')
          .transform((value): Seen => {
            const [id = '', version] = value.split('.')
            return { id, version: Number(version) }
          })
          .refine(({ id }) => isId(id), 'not-a-choice'),
      )
      .min(1, 'required')
      .max(MOST, `too-large|${MOST}`),
  ),
})
