import { createHash } from 'node:crypto'
import type { Held } from '#platform/held.ts'
import { LEDGER_CHANNEL } from '#platform/ledger/ledger.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

/** An answer as it goes over the wire, ready to be sent again. */
export type Kept = {
  status: number
  headers: Record<string, string>
  etag: string
  body: Buffer
  /** Milliseconds on the monotonic clock until which it may be sent. */
  until: number
  /** A built file: its name changes with its content, so no act makes it old. */
  immutable: boolean
}

/** Addresses of which it is remembered that they were kept, besides those that are. */
const MOST_REMEMBERED = 2_000

/**
 * Answers kept in memory. Every entry of the ledger may change any public page, so one act empties the shelf:
 * a page is rendered again in a few milliseconds, and nothing stale is ever served for longer than it takes to hear of the act.
 */
export function createShelf({
  maxBytes = 64 * 1024 * 1024,
  // One large file is not worth the many pages that it would push out.
  mostOfOne = 2 * 1024 * 1024,
} = {}) {
  const kept = new Map<string, Kept>()
  const before = new Set<string>()
  let bytes = 0
  let generation = 0
  let listening = false

  const remove = (key: string, one: Kept) => {
    kept.delete(key)
    bytes -= one.body.length
  }
  const held: Held = {
    channel: LEDGER_CHANNEL,
    empty() {
      generation += 1
      for (const [key, one] of kept) {
        if (one.immutable) continue
        if (before.size === MOST_REMEMBERED) before.clear()
        before.add(key)
        remove(key, one)
      }
    },
    setListening(now) {
      listening = now
      held.empty()
    },
  }
  return {
    ...held,
    /** Rises with each act; what was rendered before an act is not kept after it. */
    generation: () => generation,
    find(key: string): Kept | undefined {
      const one = kept.get(key)
      if (!one || (!one.immutable && (!listening || one.until < performance.now())))
        return undefined
      return one
    },
    /** Whether there was a page to keep here before: what is made anew will most likely be one again. */
    wasKept: (key: string): boolean => kept.has(key) || before.has(key),
    keep(key: string, one: Kept, renderedAt: number): void {
      if (!one.immutable && (!listening || renderedAt !== generation)) return
      if (one.body.length > mostOfOne) return
      const older = kept.get(key)
      if (older) remove(key, older)
      kept.set(key, one)
      bytes += one.body.length
      for (const [oldest, its] of kept) {
        if (bytes <= maxBytes) return
        remove(oldest, its)
      }
    },
    size: () => ({ answers: kept.size, bytes }),
  }
}

export type Shelf = ReturnType<typeof createShelf>

export const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
