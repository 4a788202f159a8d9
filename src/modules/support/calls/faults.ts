import type { Problem } from '#platform/http/form.ts'
import type { DeskTexts } from './desk-messages.ts'

/** The sentences for faults that only a call has. */
export const callFaults = (
  problems: readonly Problem[],
  texts: DeskTexts,
): Record<string, string> =>
  Object.fromEntries(
    problems.flatMap(({ field, code, limit = '' }) => {
      const sentence = code === 'rubric-line' ? texts.rubricLine(limit) : texts.fault[code]
      return sentence ? [[field, sentence]] : []
    }),
  )
