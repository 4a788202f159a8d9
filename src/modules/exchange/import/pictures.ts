import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type ImportPicture, importPictures } from './schema.ts'

export type Album = {
  /** The picture that a text means by an address or reference; undefined when it did not come along. */
  find(named: string): ImportPicture | undefined
  standing(named: string): 'here' | 'remote' | 'missing'
  /** Where on the web it lies, for what is named by an address or by a number that has one. */
  addressOf(named: string): string | undefined
  /** What the old library said of it. */
  altOf(named: string): string
  /** One more, that was fetched meanwhile. */
  add(picture: ImportPicture): void
  /** The old portal did not answer; as long as this album is at hand it is not asked again. */
  silent: boolean
}

/** The pictures of a move, by every way in which its texts name them. */
export async function albumOf({ db }: Pick<Scope, 'db'>, importId: string): Promise<Album> {
  const rows = await db.select().from(importPictures).where(eq(importPictures.importId, importId))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const alts = new Map(rows.flatMap(({ address, alt }) => (address && alt ? [[address, alt]] : [])))
  const addressOf = (named: string): string | undefined => {
    if (named.startsWith('attachment:')) return byKey.get(named)?.address ?? undefined
    return /^https?:/.test(named) ? named : undefined
  }
  const find = (named: string): ImportPicture | undefined => {
    if (named.startsWith('import:')) return stored(byKey.get(named.slice('import:'.length)))
    const address = addressOf(named)
    if (!address) return undefined
    const fetched = stored(byKey.get(address))
    if (fetched) return fetched
    const place = uploadPlace(address)
    return place === undefined ? undefined : stored(byKey.get(place) ?? byKey.get(unsized(place)))
  }
  return {
    find,
    addressOf,
    standing: (named) => (find(named) ? 'here' : addressOf(named) ? 'remote' : 'missing'),
    altOf: (named) => alts.get(addressOf(named) ?? '') ?? '',
    add: (picture) => byKey.set(picture.key, picture),
    silent: false,
  }
}

const stored = (picture: ImportPicture | undefined) => (picture?.storedAs ? picture : undefined)

/** Where WordPress keeps uploads, seen from their folder; other portals' pictures by their whole path. */
function uploadPlace(address: string): string | undefined {
  const url = URL.parse(address)
  if (!url) return undefined
  try {
    return decodeURIComponent(url.pathname)
      .replace(/^.*?\/uploads\//, '')
      .replace(/^\//, '')
  } catch {
    return undefined
  }
}

/** Smaller copies are named after their measures; the whole picture serves better. */
const unsized = (place: string): string => place.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '')
