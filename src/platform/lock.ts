import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

export type Lock = { release(): void }

/**
 * Holds `path` for this process alone, or gives undefined when someone holds it already.
 * SQLite is here for the kernel's file lock, which Node does not offer: it is exclusive between
 * starts at the same instant, and gone with the process however that dies.
 */
export function hold(path: string): Lock | undefined {
  mkdirSync(dirname(path), { recursive: true })
  const file = new DatabaseSync(path)
  try {
    file.exec('begin exclusive')
    return { release: () => file.close() }
  } catch (error) {
    file.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined
    throw error
  }
}
