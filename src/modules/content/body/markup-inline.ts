import { isReference, safeHref } from './addresses.ts'
import { type Inline, type Mark, type Words, words } from './document.ts'

type Plain = Exclude<Mark['type'], 'link' | 'reference'>

/** What stands on both sides of marked words: exactly two of a letter, which nobody types by accident. */
const fences: Record<Plain, string> = {
  bold: '**',
  italic: '__',
  subscript: '~~',
  superscript: '^^',
  code: '``',
}
const markOf = new Map(Object.entries(fences).map(([type, fence]) => [fence, type as Plain]))
const FENCED = '*_~^`'
const ESCAPED = /[\\*_~^`[\]()#>|:.{}-]/
const LONGEST_TARGET = 2100

/** Words and marks from one line of the simple markup; what is not whole stays letters. */
export function readInline(typed: string, within: readonly Mark[] = []): Inline[] {
  const nodes: Inline[] = []
  let plain = ''
  const put = (found: readonly Inline[]) => {
    if (plain !== '') nodes.push(words(plain, within))
    plain = ''
    nodes.push(...found)
  }
  for (let at = 0; at < typed.length; ) {
    const span = spanAt(typed, at, within) ?? linkAt(typed, at, within)
    if (span) {
      put(readInline(span.inner, [...within, span.mark]))
      at = span.end
    } else if (typed[at] === '\\' && ESCAPED.test(typed[at + 1] ?? '')) {
      plain += typed[at + 1]
      at += 2
    } else {
      plain += typed[at]
      at += 1
    }
  }
  put([])
  return nodes
}

type Span = { inner: string; mark: Mark; end: number }

function spanAt(typed: string, at: number, within: readonly Mark[]): Span | undefined {
  const fence = fenceAt(typed, at)
  const type = fence && markOf.get(fence)
  if (!fence || !type || within.some((mark) => mark.type === type)) return undefined
  for (let end = at + 2; end < typed.length; end += 1) {
    if (typed[end] === '\\') end += 1
    else if (fenceAt(typed, end) === fence)
      return { inner: typed.slice(at + 2, end), mark: { type }, end: end + 2 }
  }
  return undefined
}

/** Exactly two of a letter: one is an asterisk, eight are a line to write on. */
function fenceAt(typed: string, at: number): string | undefined {
  const letter = typed[at]
  if (letter === undefined || !FENCED.includes(letter) || typed[at + 1] !== letter) return undefined
  const alone = typed[at + 2] !== letter && (typed[at - 1] !== letter || typed[at - 2] === '\\')
  return alone ? letter + letter : undefined
}

function linkAt(typed: string, at: number, within: readonly Mark[]): Span | undefined {
  if (typed[at] !== '[' || within.some(({ type }) => type === 'link' || type === 'reference'))
    return undefined
  const close = endAt(typed, at + 1, ']', '[')
  if (close === undefined || close === at + 1 || typed[close + 1] !== '(') return undefined
  const end = endAt(typed.slice(0, close + LONGEST_TARGET), close + 2, ')', ' ')
  if (end === undefined) return undefined
  const target = typed.slice(close + 2, end).replace(/\\([\\()])/g, '$1')
  const href = safeHref(target)
  const mark: Mark | undefined = isReference(target)
    ? { type: 'reference', attrs: { to: target } }
    : href === undefined
      ? undefined
      : { type: 'link', attrs: { href } }
  return mark && { inner: typed.slice(at + 1, close), mark, end: end + 1 }
}

/** Where the closing letter stands, unless a letter that may not come before it does. */
function endAt(typed: string, from: number, wanted: string, forbidden: string) {
  for (let at = from; at < typed.length; at += 1) {
    if (typed[at] === '\\') at += 1
    else if (typed[at] === wanted) return at
    else if (typed[at] === forbidden) return undefined
  }
  return undefined
}

/** The lines of the simple markup that say these words; a line closes the marks it opens. */
export function writeInline(content: readonly Inline[]): string[] {
  const lines: string[] = ['']
  let open: Mark[] = []
  const add = (text: string) => lines.push((lines.pop() ?? '') + text)
  const close = (to: number) => {
    for (const mark of open.slice(to).toReversed()) add(closing(mark))
    open = open.slice(0, to)
  }
  for (const node of content) {
    if (node.type === 'hardBreak') {
      close(0)
      lines.push('')
      continue
    }
    const marks = node.marks ?? []
    const same = marks.findIndex((mark, index) => !equal(mark, open[index]))
    const shared = same === -1 ? marks.length : same
    close(shared)
    for (const mark of marks.slice(shared)) add(opening(mark))
    open = [...marks]
    add(escaped(node))
  }
  close(0)
  return lines
}

const equal = (one: Mark, other: Mark | undefined) => JSON.stringify(one) === JSON.stringify(other)

const opening = (mark: Mark) =>
  mark.type === 'link' || mark.type === 'reference' ? '[' : fences[mark.type]

function closing(mark: Mark): string {
  if (mark.type === 'reference') return `](${mark.attrs.to})`
  if (mark.type === 'link') return `](${mark.attrs.href.replace(/[\\()]/g, '\\$&')})`
  return fences[mark.type]
}

function escaped({ text, marks = [] }: Words): string {
  const linked = marks.some(({ type }) => type === 'link' || type === 'reference')
  return text
    .replace(/\\/g, '\\\\')
    .replace(/([*_~^`])\1*/g, (run, _letter, at: number, whole: string) => {
      const meets = at === 0 || at + run.length === whole.length
      return meets || run.length === 2 ? run.replace(/./g, '\\$&') : run
    })
    .replace(linked ? /[[\]]/g : /\](?=\(|$)/g, '\\$&')
}
