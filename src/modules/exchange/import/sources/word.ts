import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { encodingOfFont, fromLegacy, readLegacy } from '#platform/text/legacy.ts'
import { emptyItem, type Found } from './item.ts'
import { openOffice, partText } from './office.ts'
import { readText } from './texts.ts'
import { Unreadable } from './unreadable.ts'

/** What the reader of Word files hands over, as far as it matters here. */
type Part = { type: string; font?: string | null; value?: string; children?: Part[] }

/** A Word document as one thing to bring in, and its pictures. `path` is its place in the folder. */
export async function* wordDocument(
  bytes: Uint8Array,
  path: string,
): AsyncGenerator<Found, void, undefined> {
  const zip = await openOffice(bytes)
  const properties = await partText(zip, 'docProps/core.xml')
  zip.close()
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const pictures: Found[] = []
  let converted = false
  const convertImage = mammoth.images.imgElement(async (image) => {
    const key = `${hash}-${pictures.length + 1}`
    const name = `${key}.${image.contentType.split('/')[1] ?? 'bin'}`
    pictures.push({ type: 'picture', key, name, bytes: await image.readAsBuffer() })
    return { src: `import:${key}` }
  })
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh"],
        externalFileAccess: false,
        convertImage,
        transformDocument(whole: Part) {
          converted = convertLetters(whole)
          return whole
        },
      },
    )
    .catch(() => {
      throw new Unreadable('damaged')
    })
  const { title, rest } = titleOf(html, path)
  yield* pictures
  yield {
    type: 'item',
    item: {
      ...emptyItem,
      key: `docx:${path}:${hash}`,
      kind: 'document',
      title,
      html: rest,
      published: propertyOf(properties, 'dcterms:created'),
      author: readText(propertyOf(properties, 'dc:creator')).text,
      categories: path
        .split('/')
        .slice(0, -1)
        .slice(-1)
        .map((name) => ({ name: readText(name).text, slug: '' })),
      converted,
    },
  }
}

/** Letters of old fonts become Unicode run by run where the font says so, else paragraph by paragraph. */
function convertLetters(part: Part): boolean {
  let any = false
  const runs = (part.children ?? []).filter(({ type }) => type === 'run')
  const unsaid: Part[] = []
  for (const run of runs) {
    const said = encodingOfFont(run.font)
    for (const text of textsIn(run)) {
      if (!said) unsaid.push(text)
      else {
        const letters = fromLegacy(text.value ?? '', said.encoding, said)
        any ||= letters !== text.value
        text.value = letters
      }
    }
  }
  const paragraph = readLegacy(unsaid.map(({ value }) => value ?? '').join(''))
  if (paragraph.encoding) {
    any = true
    for (const text of unsaid) text.value = fromLegacy(text.value ?? '', paragraph.encoding)
  }
  for (const child of part.children ?? [])
    if (child.type !== 'run') any = convertLetters(child) || any
  return any
}

const textsIn = (part: Part): Part[] =>
  part.type === 'text' ? [part] : (part.children ?? []).flatMap(textsIn)

const HEADING = /^\s*<h[1-3][^>]*>([\s\S]*?)<\/h[1-3]>/
const BOLD = /^\s*<p>(<strong>[\s\S]{1,300}?<\/strong>)<\/p>/

/** The first heading, or a first line that is bold as a whole, or the name of the file. */
function titleOf(html: string, path: string): { title: string; rest: string } {
  const found = HEADING.exec(html) ?? BOLD.exec(html)
  const title = found ? readText(bare(found[1] ?? '')).text : ''
  if (found && title !== '') return { title, rest: html.slice(found[0].length) }
  const name = (path.split('/').at(-1) ?? '').replace(/\.docx$/i, '').replace(/[_]+/g, ' ')
  return { title: readText(name).text, rest: html }
}

const bare = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

const propertyOf = (xml: string, name: string): string =>
  bare(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? '').trim()
