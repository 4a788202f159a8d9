import type { KindCode } from '#modules/content/index.ts'

/** What a column of a table is for, where its rows become articles. */
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
  /** Of which kind of entry the rows of a table are; absent or null for articles. */
  kind?: KindCode | null
  /** Column by box of that kind's form; null until somebody or the headers said so. */
  boxes?: Readonly<Record<string, string>> | null
  /** The server of the old portal from which pictures may be fetched; null where nothing may be asked. */
  picturesFrom?: string | null
  /** Whether each article ends with a line that says where it came from. */
  tellOrigin: boolean
}

export const firstChoices: ImportChoices = {
  publish: false,
  topic: null,
  topics: {},
  columns: null,
  picturesFrom: null,
  tellOrigin: true,
}
