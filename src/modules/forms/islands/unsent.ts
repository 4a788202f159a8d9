/** A field typed but not yet saved, with the revision it was typed on. */
export type Unsent = { base: number; texts: string[] }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What was typed and not yet saved, kept on this computer. Tabs share the shelf, so each writes only its own fields. */
export function unsentOn(shelf: Shelf, key: string) {
  const read = (): Record<string, Unsent> => {
    try {
      return readUnsent(JSON.parse(shelf.getItem(key) ?? '{}'))
    } catch {
      return {}
    }
  }
  const change = (edit: (kept: Record<string, Unsent>) => void) => {
    try {
      const kept = read()
      edit(kept)
      if (Object.keys(kept).length > 0) shelf.setItem(key, JSON.stringify(kept))
      else shelf.removeItem(key)
    } catch {
      // A browser that keeps nothing still saves over the network.
    }
  }
  return {
    read,
    keep: (name: string, unsent: Unsent) =>
      change((kept) => {
        kept[name] = unsent
      }),
    forget: (name: string) =>
      change((kept) => {
        delete kept[name]
      }),
  }
}

function readUnsent(stored: unknown): Record<string, Unsent> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Unsent] => isUnsent(entry[1])),
  )
}

const isUnsent = (value: unknown): value is Unsent =>
  typeof value === 'object' &&
  value !== null &&
  'base' in value &&
  Number.isInteger(value.base) &&
  'texts' in value &&
  Array.isArray(value.texts) &&
  value.texts.every((text) => typeof text === 'string')
