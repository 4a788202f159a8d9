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
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = new DatabaseSync(path)
    file.exec('begin exclusive')
    return { release: () => file.close() }
  } catch (cause) {
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY)
      return undefined
    throw new Error(
      `This user can't write to ${path}: give it to them, or choose another folder with DATA_DIR.`,
      { cause },
    )
  }
}
