import type { Raw } from '#platform/http/form.ts'

const inOneLine = (value: string | string[] | undefined) =>
  [value ?? []].flat().toSorted().join('\n')

/** The fields whose stored text is not what was typed. */
export const differences = <Field extends string>(
  typed: Raw,
  stored: Raw,
  fields: readonly Field[],
): Field[] => fields.filter((field) => inOneLine(typed[field]) !== inOneLine(stored[field]))
