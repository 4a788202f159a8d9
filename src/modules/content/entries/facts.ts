import type { Written } from '#platform/text/searchable.ts'

/** A row of a table field, by column. */
export type FactRow = Record<string, string | number>

/** What a field holds: references are ids, days `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:MM` of the city, money whole đồng. */
export type Fact = string | number | boolean | Written | string[] | FactRow[]

/** What is known of an entry, by field; a field that nobody filled in is absent. */
export type Facts = Record<string, Fact>

export const isWritten = (fact: Fact | undefined): fact is Written =>
  typeof fact === 'object' && !Array.isArray(fact)

export const textOf = (facts: Facts, code: string): string | undefined => {
  const fact = facts[code]
  if (isWritten(fact)) return fact.vi
  return typeof fact === 'string' ? fact : undefined
}

export const numberOf = (facts: Facts, code: string): number | undefined => {
  const fact = facts[code]
  return typeof fact === 'number' ? fact : undefined
}

export const rowsOfFact = (fact: Fact | undefined): FactRow[] =>
  Array.isArray(fact) ? fact.filter((row) => typeof row === 'object') : []

export const choicesOf = (fact: Fact | undefined): string[] =>
  Array.isArray(fact)
    ? fact.filter((each) => typeof each === 'string')
    : typeof fact === 'string'
      ? [fact]
      : []

/** The calendar day of a day or a moment. */
export const dayOf = (facts: Facts, code: string | undefined): string | null => {
  const text = code === undefined ? undefined : textOf(facts, code)
  return text ? text.slice(0, 10) : null
}
