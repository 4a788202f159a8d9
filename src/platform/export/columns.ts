import { hasControlCharacters, normalise } from '../text/normalise.ts'

/** What a column holds decides how a spreadsheet keeps it: text stays text, an amount can be summed, a day sorted. */
export type ExportColumn<Row> = { title: string; width?: number } & (
  | { kind: 'text'; value: (row: Row) => string | null }
  /** Whole đồng, or any other whole number. */
  | { kind: 'number'; value: (row: Row) => number | null }
  /** A city day, YYYY-MM-DD. */
  | { kind: 'day'; value: (row: Row) => string | null }
)

/** Rows as they come from the database, a page at a time. */
export type Pages<Row> = AsyncIterable<readonly Row[]>

/** Reads a list page by page, each from where the one before ended; nothing is held open between two pages. */
export async function* keysetPages<Row, Key>(
  read: (after: Key | undefined) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): AsyncGenerator<readonly Row[], void, undefined> {
  for (let after: Key | undefined; ; ) {
    const page = await read(after)
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    after = keyOf(last)
  }
}

/** Rows of one list as others to be written: names and amounts are looked up for a page at once. */
export async function* mapPages<Row, Written>(
  pages: Pages<Row>,
  each: (page: readonly Row[]) => Promise<readonly Written[]>,
): AsyncGenerator<readonly Written[], void, undefined> {
  for await (const page of pages) yield await each(page)
}

/** Text that every program can read: one encoding for each Vietnamese letter, no letter that XML forbids. */
export const exportText = (text: string): string =>
  [...normalise(text.toWellFormed())].filter((letter) => !hasControlCharacters(letter)).join('')
