import { cityDay } from '#platform/clock.ts'
import { fold } from '#platform/text/fold.ts'
import { readMoment } from '../moments.ts'
import type { Cleaned } from './cleaning/clean.ts'
import type { RowFault } from './entries/fault.ts'
import { MAX_SUMMARY, MAX_TEXT, MAX_TITLE } from './limits.ts'
import type { SourceItem } from './sources/item.ts'
import type { Judgement, Reason } from './states.ts'

/** Words that stand in for a title that was never given. */
const MADE_TITLE = 80
/** No title or summary is longer; searching a longer one for its tags would take ever longer. */
const MOST_WORDS = 10_000
/** Beyond it nobody wrote a text: it is refused before anything works on it. */
export const HUGE = 2_000_000

export type Verdict = {
  title: string
  summary: string
  publishedAt: Date | null
  judgement: Judgement
  reasons: Reason[]
  likeness: string | null
  path: string | null
  english: boolean
  /** What the form of a kind has against it; nothing where rows become articles. */
  faults: RowFault[]
  /** The words of an entry without marks, or the person that it is about: what a standing entry is the same by. */
  mark: string | null
}

/** Why a row is left out however much somebody wants it. */
const refusing = new Set<Reason>([
  'empty',
  'no-text',
  'trashed',
  'protected',
  'english-alone',
  'huge',
  'unreadable',
  'faults',
])
const repeating = new Set<Reason>([
  'same-here',
  'same-there',
  'brought-before',
  'repeats-row',
  'repeats-entry',
])

/** Whether anything can come of a row. */
export const judgementOf = (reasons: readonly Reason[]): Judgement => {
  if (reasons.some((reason) => refusing.has(reason))) return 'refused'
  if (reasons.some((reason) => repeating.has(reason))) return 'duplicate'
  return reasons.length > 0 ? 'attention' : 'ready'
}

/** What is to be thought of one thing of the old portal, looked at by itself. `plain` is the words of its cleaned text. */
export function judge(
  item: SourceItem,
  { html, codeRemoved, shortcodesRemoved, pictures }: Cleaned,
  {
    now,
    plain,
    has,
  }: { now: Date; plain: string; has: (picture: string) => 'here' | 'remote' | 'missing' },
): Verdict {
  const reasons = new Set<Reason>()
  const told = readMoment(item.published)
  const publishedAt = 'instant' in told ? told.instant : null
  const title = titleOf(item, plain, reasons)
  if (item.html.length > HUGE) reasons.add('huge')
  if (title === '') reasons.add('empty')
  else if (plain === '' && !/<(img|table)/.test(html) && item.summary === '') reasons.add('no-text')
  if (plain.length > MAX_TEXT) reasons.add('long-text')
  if (item.standing === 'trashed') reasons.add('trashed')
  if (item.standing === 'private') reasons.add('was-private')
  if (item.standing === 'draft') reasons.add('was-draft')
  if (item.locked) reasons.add('protected')
  if (item.kind === 'page') reasons.add('page')
  const english = /^en\b/i.test(item.language)
  if (english) reasons.add(item.pair ? 'english' : 'english-alone')
  if ('fault' in told) reasons.add(told.fault === 'missing' ? 'date-missing' : 'date-unreadable')
  else if (told.instant > now) reasons.add('date-future')
  if (item.converted) reasons.add('letters-converted')
  if (codeRemoved) reasons.add('code-removed')
  if (shortcodesRemoved) reasons.add('shortcode-removed')
  for (const { src } of pictures) {
    const standing = has(src)
    if (standing === 'missing') reasons.add('picture-missing')
    if (standing === 'remote') reasons.add('picture-remote')
  }
  return {
    title,
    summary: summaryOf(item.summary, plain),
    publishedAt,
    reasons: [...reasons],
    judgement: judgementOf([...reasons]),
    // A translation may keep its title and day, and repeats nothing.
    likeness: title === '' ? null : likenessOf(title, publishedAt) + (english ? '|en' : ''),
    path: pathOf(item.address),
    english,
    faults: [],
    mark: null,
  }
}

/** The verdict on what no reader could take in. */
export const unreadable: Verdict = {
  title: '',
  summary: '',
  publishedAt: null,
  judgement: 'refused',
  reasons: ['unreadable'],
  likeness: null,
  path: null,
  english: false,
  faults: [],
  mark: null,
}

function titleOf({ title: given }: SourceItem, plain: string, reasons: Set<Reason>): string {
  const title = wordsOf(given)
  if (title.length > MAX_TITLE) {
    reasons.add('title-cut')
    return shortened(title, MAX_TITLE)
  }
  if (title !== '' || plain === '') return title
  reasons.add('title-made')
  return shortened(plain, MADE_TITLE)
}

/** The summary that was written, or the beginning of the text. */
const summaryOf = (given: string, plain: string): string =>
  shortened(wordsOf(given) || plain, given === '' ? 280 : MAX_SUMMARY)

/** Titles and summaries are words: tags that old editors put into them go. */
export const wordsOf = (text: string, most = MOST_WORDS): string =>
  text
    .slice(0, most)
    .replace(/<(script|style)[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(
      /&(amp|quot|#0?39|lt|gt|#8211|#8217|#8220|#8221|hellip);/g,
      (_, name: string) => signs[name] ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()

const signs: Record<string, string> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  lt: '<',
  gt: '>',
  '#8211': '–',
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
  hellip: '…',
}

/** The first words that fit, never half a word. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const end = line.slice(0, most).lastIndexOf(' ')
  const cut = line.slice(0, end > most / 2 ? end : most - 1)
  return `${cut.toWellFormed().trimEnd()}…`
}

export const likenessOf = (title: string, publishedAt: Date | null): string =>
  `${fold(title)}|${publishedAt ? cityDay(publishedAt) : ''}`

/** An old address as a path of this house; null for what is none. */
export function pathOf(address: string): string | null {
  if (address === '') return null
  const url = URL.parse(address, 'http://old.invalid')
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const path = url.pathname + url.search
  // Letters that nobody types and the database cannot hold make no address.
  if (/%(0[0-8bcef]|1[0-9a-f]|7f)/i.test(path)) return null
  return path === '/' || path.length > 1_000 ? null : path
}
