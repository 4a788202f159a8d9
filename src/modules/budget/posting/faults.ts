import type { Problem } from '#platform/http/form.ts'

/** The sentences of faults that only this module has, by field. */
export const faultsOf = (
  problems: readonly Problem[] | undefined,
  sentences: Record<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    (problems ?? []).flatMap(({ field, code }) => {
      const sentence = sentences[code]
      return sentence ? [[field, sentence]] : []
    }),
  )
