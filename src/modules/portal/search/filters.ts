import { cityDay } from '#platform/clock.ts'
import type { Searchable } from '#platform/text/searchable.ts'

/** What a person narrows a search to. */
export type Filters = {
  kind?: string | undefined
  topic?: string | undefined
  year?: number | undefined
  /** Only what has an English version. */
  english?: boolean | undefined
}

// A word never holds an @ or a space, so these stand among the words of a vector without being found as one.
const kindMark = (kind: string) => `@kind ${safe(kind)}`
const topicMark = (code: string) => `@topic ${safe(code)}`
const yearMark = (year: number) => `@year ${year}`
export const monthMark = (month: string) => `@month ${month}`
const ENGLISH = '@en'

const safe = (code: string) => code.replace(/[^\p{L}\p{N}_.-]/gu, '_')

/** The year and the month of the city in which a thing happened. */
export function timeOf(happenedAt: Date | null): { year: number; month: string } | null {
  if (!happenedAt) return null
  const day = cityDay(happenedAt)
  return { year: Number(day.slice(0, 4)), month: day.slice(0, 7) }
}

/** By what a thing can be filtered, in the form in which the index keeps it beside the words. */
export function marksOf(thing: Omit<Searchable, 'path'>): string[] {
  const time = timeOf(thing.happenedAt)
  return [
    kindMark(thing.kind),
    ...(thing.topics ?? []).map(({ code }) => topicMark(code)),
    ...(time ? [yearMark(time.year), monthMark(time.month)] : []),
    ...(thing.title.en ? [ENGLISH] : []),
  ]
}

/** The same for what was asked for. */
export const marksWanted = ({ kind, topic, year, english }: Filters): string[] => [
  ...(kind ? [kindMark(kind)] : []),
  ...(topic ? [topicMark(topic)] : []),
  ...(year ? [yearMark(year)] : []),
  ...(english ? [ENGLISH] : []),
]
