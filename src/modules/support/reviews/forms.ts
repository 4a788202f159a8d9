import { z } from 'zod'
import type { Rubric, Score } from '#modules/panels/index.ts'
import * as field from '#platform/http/fields.ts'
import type { Problem } from '#platform/http/form.ts'

export const declarationForm = z
  .object({ interest: field.choice(['none', 'conflict']), reason: field.optionalText(1_000) })
  .refine(({ interest, reason }) => interest === 'none' || reason !== '', {
    path: ['reason'],
    error: 'required',
  })

export const scoreName = (code: string) => `score.${code}`
export const awayName = (code: string) => `na.${code}`
export const reasonName = (code: string) => `reason.${code}`

const reason = field.optionalText(4_000)

/** One mark, or the word that the criterion does not apply, and a reason for each criterion; a draft may leave any of it out. */
export const scoresForm = ({ criteria }: Rubric) =>
  z.looseObject({}).transform((given, context): Score[] =>
    criteria.map(({ code, max }) => {
      const notApplicable = field.ticked().safeParse(given[awayName(code)]).data ?? false
      const typed = field.optionalText(20).safeParse(given[scoreName(code)])
      const written = reason.safeParse(given[reasonName(code)])
      const marked =
        notApplicable || typed.data === ''
          ? undefined
          : field.wholeNumber({ min: 0, max }).safeParse(given[scoreName(code)])
      for (const [name, read] of [
        [scoreName(code), marked],
        [reasonName(code), written],
      ] as const)
        if (read && !read.success)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: read.error.issues[0]?.message ?? 'invalid',
          })
      return {
        criterionCode: code,
        score: marked?.data ?? null,
        notApplicable,
        reason: written.data ?? '',
      }
    }),
  )

/** What is still missing before a review can be handed in, at the field that misses it. */
export const missingIn = (scores: readonly Score[]): Problem[] =>
  scores.flatMap(({ criterionCode, score, notApplicable, reason: given }) => [
    ...(score === null && !notApplicable
      ? [{ field: scoreName(criterionCode), code: 'required' }]
      : []),
    ...(given === '' ? [{ field: reasonName(criterionCode), code: 'required' }] : []),
  ])
