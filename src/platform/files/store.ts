import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes of files lie; keys are ids made by the program, never names that people gave. */
export type FileStore = {
  put(key: string, content: Uint8Array): Promise<void>
  get(key: string): Promise<Uint8Array | undefined>
  remove(key: string): Promise<void>
}

/** Files on the local disk. A file appears whole or not at all: it is written beside and renamed. */
export function diskStore(folder: string): FileStore {
  const placeOf = (key: string) => join(folder, key.slice(-2), key)
  return {
    async put(key, content) {
      const place = placeOf(key)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await writeFile(`${place}.part`, content, { mode: 0o600, flush: true })
      await rename(`${place}.part`, place)
    },
    get: (key) =>
      readFile(placeOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      }),
    remove: (key) => rm(placeOf(key), { force: true }),
  }
}
