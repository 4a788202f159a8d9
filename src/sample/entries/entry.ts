import type { EntryDraft, KindCode } from '#modules/content/index.ts'

export type Facts = EntryDraft['facts']

/** Days of the sample: so many ahead of its today (below zero lies behind), or a weekday of the week after. */
export type Days = {
  on(ahead: number): string
  at(ahead: number, time: string): string
  nextWeek(weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, time: string): string
}

/** An entry as an editor would write it, still without the mark of the sample. */
export type SampleEntry = {
  kind: KindCode
  /** The bare name of the organisation that answers for it. */
  by?: string
  /** When it was published. */
  daysAgo: number
  title: string
  summary: string
  body?: string
  en?: { title: string; summary: string }
  facts(days: Days): Facts
}

/** A sentence, with its English where there is one. */
export const said = (vi: string, en: string | null = null) => ({ vi, en })

/** Rows of a table, some of which leave a column out. */
export const rows = (...given: Record<string, string | number>[]) => given

export const contact = (name: string) => `${name}@mau.benkhoi.example`
export const page = (name: string) => `https://mau.benkhoi.example/${name}`
export const MILLION = 1_000_000
