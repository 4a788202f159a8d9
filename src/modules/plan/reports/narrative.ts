/** The headings of a report, in the order in which officials read them. */
export const headings = ['results', 'difficulties', 'causes', 'proposals'] as const
export type Heading = (typeof headings)[number]

/** What an agency says under each heading; nothing to say is the empty string. */
export type Narrative = Record<Heading, string>

export const narrativeOf = (textUnder: (heading: Heading) => string): Narrative => ({
  results: textUnder('results'),
  difficulties: textUnder('difficulties'),
  causes: textUnder('causes'),
  proposals: textUnder('proposals'),
})
