/** What a column of a table is for. */
export const rowFields = [
  'title',
  'summary',
  'body',
  'published',
  'author',
  'category',
  'language',
  'address',
] as const
export type RowField = (typeof rowFields)[number]

/** What a person decides for a whole import. */
export type ImportChoices = {
  /** Published under their own dates, or as drafts to be gone over one by one. */
  publish: boolean
  /** The topic of whatever has no mapped category. */
  topic: string | null
  /** Topic by category of the old portal. */
  topics: Readonly<Record<string, string>>
  /** Column by what it is for; null until somebody or the headers said so. */
  columns: Partial<Record<RowField, string>> | null
  /** Whether each article ends with a line that says where it came from. */
  tellOrigin: boolean
}

export const firstChoices: ImportChoices = {
  publish: false,
  topic: null,
  topics: {},
  columns: null,
  tellOrigin: true,
}
