import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Flow, Inline, List, ListItem, Mark, RichText } from './document.ts'
import { listOf } from './document.ts'
import { fromPlain, toPlain } from './markup.ts'
import { tidy } from './tidy.ts'

const letters = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'Hỗ trợ',
    '**',
    '__',
    '``',
    '*',
    '\\',
    '\\n',
    '[a](b)',
    ']',
    '(',
    '## x',
    '- x',
    '1. x',
    '|',
    '> x',
    '---',
    ':::',
    '{ảnh: x}',
    '::: cảnh báo',
    '<b>',
    'a  b',
    ' ',
    '\n',
    '=',
    '(2,1)',
    '+',
  ),
)
const id = fc.uuid().map((each) => each.toLowerCase())

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc
    .constantFrom('bold', 'italic', 'subscript', 'superscript', 'code')
    .map((type) => ({ type }) as Mark),
  fc
    .constantFrom('https://a.vn/', 'https://a.vn/b(c)?d=%5C', 'mailto:a@b.vn', '/tin-tuc')
    .map((href) => ({ type: 'link' as const, attrs: { href } })),
  id.map((each) => ({ type: 'reference' as const, attrs: { to: `article:${each}` as const } })),
)

const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('text' as const),
        text: letters,
        marks: fc.array(mark, { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
  ),
  { maxLength: 5 },
)

const paragraph = inline.map((content) => ({ type: 'paragraph' as const, content }))

const listOver = (under: fc.Arbitrary<List[]>): fc.Arbitrary<List> =>
  fc
    .tuple(
      fc.option(fc.nat(99)),
      fc.array(
        fc.tuple(paragraph, under).map(([own, lists]) => ({
          type: 'listItem' as const,
          content: [own, ...lists] as ListItem['content'],
        })),
        { maxLength: 3 },
      ),
    )
    .map(([start, content]) => listOf(start, content))
const list = [1, 2].reduce(
  (under) => listOver(fc.array(under, { maxLength: 2 })),
  listOver(fc.constant([])),
)

const flow: fc.Arbitrary<Flow[]> = fc.array(fc.oneof(paragraph, list), { maxLength: 3 })

const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  attrs: fc.record({
    colspan: fc.integer({ min: 1, max: 3 }),
    rowspan: fc.integer({ min: 1, max: 3 }),
  }),
  content: paragraph.map((each): [typeof each] => [each]),
})

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  list,
  fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
    content: inline,
  }),
  flow.map((content) => ({ type: 'blockquote' as const, content })),
  fc.record({
    type: fc.constant('callout' as const),
    attrs: fc.record({
      kind: fc.constantFrom('info' as const, 'warning' as const, 'law' as const),
    }),
    content: flow,
  }),
  fc.record({
    type: fc.constant('table' as const),
    attrs: fc.record({ caption: letters }),
    content: fc.array(
      fc.array(cell, { maxLength: 3 }).map((content) => ({ type: 'tableRow' as const, content })),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('image' as const),
    attrs: fc.record({ mediaId: id, caption: letters }),
  }),
  fc.record({
    type: fc.constant('file' as const),
    attrs: fc.record({ mediaId: id, title: letters }),
  }),
  fc.record({
    type: fc.constant('video' as const),
    attrs: fc.record({ href: fc.constant('https://vimeo.com/76979871'), title: letters }),
  }),
  fc.constant({ type: 'horizontalRule' as const }),
)

/** Any document at all, before it is tidied. */
const anyDocument: fc.Arbitrary<RichText> = fc
  .array(block, { maxLength: 6 })
  .map((content) => ({ type: 'doc' as const, content }))

/** Any document as it is stored. */
const anyText: fc.Arbitrary<RichText> = anyDocument.map(tidy)

test('a text that is written down and read again is the same text, whatever stands in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fromPlain(toPlain(text))).toEqual(text)
    }),
    { numRuns: 1000 },
  )
})

test('typing, reading and writing come to rest at once', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('', '## Đề mục', '- mục', '  - mục', 'lời văn', '-mục', '##', '| a | b', '> c'),
  )
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = fromPlain(lines.join('\n'))
      expect(fromPlain(toPlain(text))).toEqual(text)
    }),
  )
})

test('tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(anyDocument, (text) => {
      const once = tidy(text)
      expect(tidy(once)).toEqual(once)
    }),
  )
})
