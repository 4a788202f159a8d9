import { textOf, toldCharset } from '#platform/fetching/charset.ts'
import { openZip } from '#platform/files/zip.ts'
import { decodeText } from '#platform/text/decode.ts'
import { folderLimits } from '../limits.ts'
import type { SourceKind } from '../states.ts'
import { feedItem } from './feed.ts'
import type { Found } from './item.ts'
import { officeKindOf, zipProblems } from './office.ts'
import { csvTable, xlsxTable } from './table.ts'
import { Unreadable } from './unreadable.ts'
import { wordDocument } from './word.ts'
import { wordpressReader } from './wordpress.ts'
import { xmlElements } from './xml.ts'

type Given = { name: string; bytes: Uint8Array; source: SourceKind }

/** Everything that a file of an import holds, one thing after another; its bytes say what it is, never its name. Ends with `Unreadable` when it cannot go on. */
export async function* readSource(given: Given): AsyncGenerator<Found, void, undefined> {
  const { bytes, source } = given
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('old-word')
  if (startsWith(bytes, [0x50, 0x4b])) return yield* readZip(given)
  if (bytes.subarray(0, 4_096).includes(0) && !/^(\xff\xfe|\xfe\xff)/.test(latin1(bytes, 2)))
    throw new Unreadable('not-this-kind')
  const { text, encoding } = decodeText(bytes, toldCharset(bytes))
  yield { type: 'encoding', encoding }
  if (source === 'table') {
    if (/^\s*<(!doctype|html|\?xml)/i.test(text)) throw new Unreadable('web-page')
    return yield* csvTable(text)
  }
  if (source === 'word') throw new Unreadable('not-this-kind')
  yield* readXml(text)
}

async function* readXml(text: string): AsyncGenerator<Found, void, undefined> {
  const isExport = /<(rss|rdf:RDF)[^>]*xmlns:wp=/i.test(text.slice(0, 8_192))
  const wordpress = wordpressReader()
  for await (const node of xmlElements(text, new Set(['item', 'entry', 'wp:author']))) {
    const found = isExport ? wordpress(node) : feedItem(node)
    if (found) yield found
  }
}

async function* readZip({ bytes, source, name }: Given): AsyncGenerator<Found, void, undefined> {
  const opened = await openZip(bytes, folderLimits)
  if (!opened.ok) {
    // A document may hold more than a folder of documents should, and is judged by its own measure.
    if (/\.xlsx$/i.test(name) && source === 'table') return yield* xlsxTable(bytes)
    throw new Unreadable(zipProblems[opened.problem])
  }
  const zip = opened.value
  try {
    const kind = officeKindOf(zip.names)
    if (kind === 'docx' && source === 'word') return yield* wordDocument(bytes, name)
    if (kind === 'xlsx' && source === 'table') return yield* xlsxTable(bytes)
    if (zip.names.includes('[Content_Types].xml') || source === 'table')
      throw new Unreadable('not-this-kind')
    for (const path of zip.names) {
      if (isLitter(path)) continue
      const read = await zip.read(path)
      if (!read?.ok) throw new Unreadable('damaged')
      yield* readEntry(source, path, read.value)
    }
  } finally {
    zip.close()
  }
}

/** A file of a folder that cannot be read takes no other with it: it is told, and the next one follows. */
async function* readEntry(
  source: SourceKind,
  path: string,
  bytes: Uint8Array,
): AsyncGenerator<Found, void, undefined> {
  if (/\.(jpe?g|png|gif|webp)$/i.test(path) && source !== 'word')
    return yield { type: 'picture', key: path.replace(/^.*?uploads\//, ''), name: path, bytes }
  const wanted = source === 'word' ? /\.docx$/i : /\.(xml|rss|atom)$/i
  if (!wanted.test(path))
    return yield { type: 'skipped', what: /\.[^./]+$/.exec(path)?.[0] ?? path }
  try {
    if (source === 'word') yield* wordDocument(bytes, path)
    else yield* readXml(textOf(bytes))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    yield { type: 'skipped', what: `${path}: ${error.problem}` }
  }
}

const isLitter = (path: string): boolean => /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db)/i.test(path)

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign)

const latin1 = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1')
