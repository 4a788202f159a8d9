import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { done, type Outcome, refused } from '../outcome.ts'

/** Bytes, and how many files at most; a zip says how large it will be before anything of it is unpacked. */
export type ZipLimits = { total: number; each: number; entries: number }

export type ZipRefusal =
  | 'zip-broken'
  | 'zip-too-large'
  | 'zip-too-many'
  | 'zip-nested'
  | 'zip-encrypted'

export type Zip = {
  names: readonly string[]
  /** The bytes of one file; undefined when there is none of the name. It is refused when it is larger than it said. */
  read(name: string): Promise<Outcome<Uint8Array, ZipRefusal> | undefined>
  close(): void
}

const NESTED = /\.(zip|rar|7z|gz|tgz|tar|bz2|xz|zst)$/i
/** Nothing that people write shrinks to a two-hundredth. */
const RATIO = 200
const SUSPICIOUS = 4 * 1024 * 1024

/** Opens a zip that somebody handed in. What it declares is judged first, what it holds while it is read. */
export async function openZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<Outcome<Zip, ZipRefusal>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch(() => undefined)
  if (!zip) return refused('zip-broken')
  if (zip.entryCount > limits.entries) return refused('zip-too-many')
  const entries = await listed(zip)
  if (!entries) return refused('zip-broken')
  const refusal = refusalOf(entries, limits)
  if (refusal) return refused(refusal)
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]))
  return done({
    names: [...byName.keys()],
    close: () => zip.close(),
    async read(name) {
      const entry = byName.get(name)
      if (!entry) return undefined
      const content = await unpack(zip, entry).catch(() => undefined)
      return content ? done(content) : refused('zip-broken')
    },
  })
}

async function listed(zip: ZipFile): Promise<Entry[] | undefined> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith('/')) entries.push(entry)
    return entries
  } catch {
    return undefined
  }
}

function refusalOf(entries: readonly Entry[], limits: ZipLimits): ZipRefusal | null {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const swollen = entries.some(
    ({ uncompressedSize, compressedSize }) =>
      uncompressedSize > limits.each ||
      (uncompressedSize > SUSPICIOUS && uncompressedSize > compressedSize * RATIO),
  )
  if (total > limits.total || swollen) return 'zip-too-large'
  if (entries.some((entry) => entry.isEncrypted())) return 'zip-encrypted'
  return entries.some(({ fileName }) => NESTED.test(fileName)) ? 'zip-nested' : null
}

/** The unpacker stops by itself when a file turns out larger than it declared. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
