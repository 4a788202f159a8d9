import type { Text } from '#platform/locale.ts'

/** The headings of a report, in the order in which officials read them. */
export const headings = ['results', 'difficulties', 'causes', 'proposals'] as const
export type Heading = (typeof headings)[number]

/** The letters that fit under a heading. */
export const LONGEST_TEXT = 10_000

/** What an agency says under each heading; nothing to say is the empty string. */
export type Narrative = Record<Heading, string>

export const narrativeOf = (textUnder: (heading: Heading) => string): Narrative => ({
  results: textUnder('results'),
  difficulties: textUnder('difficulties'),
  causes: textUnder('causes'),
  proposals: textUnder('proposals'),
})

/** A heading as a report asks for it: with a name of its own where the regime gives one. */
export type AskedHeading = { heading: Heading; name?: Text | undefined; isOptional: boolean }

/** The headings of an outline, or the usual four, of which the results must be written. */
export const askedHeadings = (outline: readonly AskedHeading[] | null): readonly AskedHeading[] =>
  outline ?? headings.map((heading) => ({ heading, isOptional: heading !== 'results' }))
