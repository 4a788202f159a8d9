import { ID } from '#platform/http/paths.ts'
import { fold } from '#platform/text/fold.ts'
import { safeVideo } from './addresses.ts'
import type { CalloutKind, Embed } from './document.ts'

/** How a line begins that is more than a paragraph. */
export const lineKinds = {
  heading: /^(#{2,4}) +(?=\S)/,
  item: /^(\s*)(?:-|(\d{1,6})\.) +(?=\S)/,
  quote: /^>/,
  rule: /^-{3,}$/,
  fence: /^:::/,
  row: /^\|/,
  embed: /^\{.*\}$/,
} as const

/** The words of the simple markup for callouts; marks and capitals may be left out. */
export const calloutWords: Record<CalloutKind, string> = {
  info: 'thông tin',
  warning: 'cảnh báo',
  law: 'pháp lý',
}

/** The kind that an opening fence names, such as `::: cảnh báo`. */
export function calloutOf(line: string): CalloutKind | undefined {
  const named = fold(line.replace(/^:::/, ''))
  const kinds = Object.entries(calloutWords) as [CalloutKind, string][]
  return kinds.find(([kind, name]) => named === fold(name) || named === kind)?.[0]
}

const EMBED = /^\{\s*([\p{L}]+)\s*:\s*(\S+?)\s*(?:\|(.*))?\}$/u
const ids = new RegExp(`^${ID}$`)

/** What stands in braces on a line of its own, such as `{ảnh: id | chú thích}`. */
export function readEmbed(line: string): Embed | undefined {
  const [, name = '', target = '', said = ''] = EMBED.exec(line) ?? []
  const title = said.trim().replace(/\\([\\}|])/g, '$1')
  const kind = fold(name)
  if (kind === 'video') {
    const href = safeVideo(target)
    return href ? { type: 'video', attrs: { href, title } } : undefined
  }
  if (!ids.test(target)) return undefined
  if (kind === 'anh' || kind === 'image')
    return { type: 'image', attrs: { mediaId: target, caption: title } }
  if (kind === 'tep' || kind === 'file') return { type: 'file', attrs: { mediaId: target, title } }
  return undefined
}

export function writeEmbed(embed: Embed): string {
  const braced = (name: string, target: string, said: string) =>
    said ? `{${name}: ${target} | ${said.replace(/[\\}|]/g, '\\$&')}}` : `{${name}: ${target}}`
  switch (embed.type) {
    case 'image':
      return braced('ảnh', embed.attrs.mediaId, embed.attrs.caption)
    case 'file':
      return braced('tệp', embed.attrs.mediaId, embed.attrs.title)
    case 'video':
      return braced('video', embed.attrs.href.replaceAll('|', '%7C'), embed.attrs.title)
  }
}

/** A line of words that would be read as something else gets a backslash before its first letter. */
export function asWords(line: string): string {
  const number = /^(\d{1,6})(\. +\S)/
  if (number.test(line)) return line.replace(number, '$1\\$2')
  const { heading, item, quote, rule, fence, row, embed } = lineKinds
  return [heading, item, quote, rule, fence, row, embed].some((kind) => kind.test(line))
    ? `\\${line}`
    : line
}
