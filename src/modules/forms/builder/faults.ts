import type { Problem } from '#platform/http/form.ts'
import type { Locale } from '#platform/locale.ts'
import { sentences } from './sentences.ts'

/** The builder's own sentences for faults that other forms do not know. */
export const faultsOf = (problems: readonly Problem[], locale: Locale): Record<string, string> =>
  Object.fromEntries(
    problems.flatMap(({ field, code, limit = '' }) => {
      const sentence = sentences[locale].fault[code]
      return sentence ? [[field, sentence(limit)]] : []
    }),
  )
