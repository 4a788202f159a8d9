import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type ImportPicture, importPictures } from './schema.ts'

export type Album = {
  /** The picture that a text means by an address or reference; undefined when it did not come along. */
  find(named: string): ImportPicture | undefined
  standing(named: string): 'here' | 'remote' | 'missing'
}

/** The pictures of a move, by every way in which its texts name them. */
export async function albumOf({ db }: Pick<Scope, 'db'>, importId: string): Promise<Album> {
  const rows = await db.select().from(importPictures).where(eq(importPictures.importId, importId))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const find = (named: string): ImportPicture | undefined => {
    if (named.startsWith('import:')) return stored(byKey.get(named.slice('import:'.length)))
    const attached = named.startsWith('attachment:') ? byKey.get(named)?.address : named
    if (!attached) return undefined
    const place = uploadPlace(attached)
    const found = place === undefined ? undefined : (byKey.get(place) ?? byKey.get(unsized(place)))
    return stored(found)
  }
  return {
    find,
    standing(named) {
      if (find(named)) return 'here'
      if (named.startsWith('attachment:')) return byKey.get(named)?.address ? 'remote' : 'missing'
      return /^https?:/.test(named) ? 'remote' : 'missing'
    },
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
