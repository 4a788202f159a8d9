import type { Problem } from '#platform/http/form.ts'

/** The sentences of the library's own faults, by field. */
export const ownFaults = (
  sentences: Record<string, string>,
  problems: readonly Problem[] = [],
): Record<string, string> =>
  Object.fromEntries(
    problems.flatMap(({ field, code }) => {
      const sentence = sentences[code]
      return sentence ? [[field, sentence]] : []
    }),
  )
