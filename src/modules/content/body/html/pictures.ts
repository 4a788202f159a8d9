import type { Element } from 'domhandler'
import { filmPage, safeVideo } from '../addresses.ts'
import type { Block } from '../document.ts'
import { firstOf, lettersOf } from './elements.ts'
import type { Reading } from './reading.ts'

/** A picture as the one of the library that stands for it, if there is one. */
export function imageBlocks({ attribs }: Element, reading: Reading, caption = ''): Block[] {
  const src = attribs.src?.trim() ?? ''
  const mediaId = reading.image?.(src, attribs.alt?.trim() ?? '')
  if (mediaId) return [{ type: 'image', attrs: { mediaId, caption } }]
  if (src !== '') reading.leftOut?.(`image ${src.slice(0, 100)}`)
  return []
}

/** A film in a frame becomes a card that leads to its page; any other frame is left out. */
export function filmBlocks(element: Element, { leftOut }: Reading): Block[] {
  const source = firstOf(element.children, 'source')
  const src = (element.attribs.src ?? source?.attribs.src ?? '').trim()
  const href = filmPage(src) ?? (element.name === 'video' ? safeVideo(src) : undefined)
  const title = (element.attribs.title ?? lettersOf(element.children)).trim().slice(0, 200)
  if (href) return [{ type: 'video', attrs: { href, title } }]
  if (src !== '') leftOut?.(`${element.name} ${src.slice(0, 100)}`)
  return []
}

/** A figure is its picture with the words under it; without a picture, whatever else stands in it. */
export function figureBlocks(figure: Element, reading: Reading, others: () => Block[]): Block[] {
  const image = firstOf(figure.children, 'img')
  if (!image) return others()
  const said = firstOf(figure.children, 'figcaption')
  const caption = said ? lettersOf(said.children).replace(/\s+/g, ' ').trim().slice(0, 500) : ''
  return imageBlocks(image, reading, caption)
}
