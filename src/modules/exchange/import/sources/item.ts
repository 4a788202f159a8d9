/** A category of the old portal; the slug is its part of an address, where it is known. */
export type Category = { name: string; slug: string }

/** One thing of the old portal as its file tells it, before anything is judged. Texts are Unicode in NFC; dates are as written. */
export type SourceItem = {
  /** What makes it one thing in its source: an id, an address, a path in the archive, a row. */
  key: string
  kind: 'post' | 'page' | 'document' | 'row'
  title: string
  summary: string
  /** The text as HTML; plain text has its tags made by the reader. */
  html: string
  published: string
  author: string
  categories: readonly Category[]
  /** A language code when the source says one, otherwise empty. */
  language: string
  /** The address it had, whole; empty for what never had one. */
  address: string
  /** Other addresses under which it could be reached. */
  addresses: readonly string[]
  standing: 'published' | 'draft' | 'private' | 'trashed'
  locked: boolean
  /** Whether its letters were those of an old font. */
  converted: boolean
  /** What pairs it with the same thing in another language. */
  pair?: string
  /** A row of a table by its column, until the columns are mapped. */
  cells?: Readonly<Record<string, string>>
}

export const emptyItem: SourceItem = {
  key: '',
  kind: 'post',
  title: '',
  summary: '',
  html: '',
  published: '',
  author: '',
  categories: [],
  language: '',
  address: '',
  addresses: [],
  standing: 'published',
  locked: false,
  converted: false,
}

/** What a file is made of: things to bring in, pictures that belong to them, or the reason why it cannot be read. */
export type Found =
  | { type: 'item'; item: SourceItem }
  | { type: 'picture'; key: string; name: string; bytes: Uint8Array }
  /** An address of a picture by the id that galleries name it with. */
  | { type: 'attachment'; id: string; address: string; alt: string }
  /** The letters that a whole file was in. */
  | { type: 'encoding'; encoding: string }
  | { type: 'columns'; columns: readonly string[] }
  | { type: 'skipped'; what: string }
