import { expect, test } from 'vitest'
import { fromPlain, toPlain } from './markup.ts'
import { plainText } from './words.ts'

const said = (text: string) => ({ type: 'text', text })
const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  content: texts.flatMap((text, index) =>
    index > 0 ? [{ type: 'hardBreak' }, said(text)] : [said(text)],
  ),
})
const item = (text: string, ...under: object[]) => ({
  type: 'listItem',
  content: [paragraph(text), ...under],
})

test('what an editor types becomes headings, paragraphs and lists', () => {
  const typed = `Mở đầu
trên hai dòng.

## Ai được hỗ trợ
- Dự án
- Doanh nghiệp

Kết thúc.`
  expect(fromPlain(typed).content).toEqual([
    paragraph('Mở đầu', 'trên hai dòng.'),
    { type: 'heading', attrs: { level: 2 }, content: [said('Ai được hỗ trợ')] },
    { type: 'bulletList', content: [item('Dự án'), item('Doanh nghiệp')] },
    paragraph('Kết thúc.'),
  ])
})

test('items set in hang under the item before them, with numbers where there are numbers', () => {
  expect(fromPlain('3. Ba\n  - Ý nhỏ\n    kèm dòng\n4. Bốn').content).toEqual([
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        item('Ba', {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [paragraph('Ý nhỏ', 'kèm dòng')] }],
        }),
        item('Bốn'),
      ],
    },
  ])
})

test('marked words, links and links to the portal’s own pages', () => {
  const id = '0199c0de-0000-7000-8000-000000000001'
  const typed = `**đậm** và __nghiêng__, H~~2~~O, [trang](https://a.vn/b), [bài](article:${id})`
  const [only] = fromPlain(typed).content
  expect(only).toMatchObject({
    content: [
      { text: 'đậm', marks: [{ type: 'bold' }] },
      { text: ' và ' },
      { text: 'nghiêng', marks: [{ type: 'italic' }] },
      { text: ', H' },
      { text: '2', marks: [{ type: 'subscript' }] },
      { text: 'O, ' },
      { text: 'trang', marks: [{ type: 'link', attrs: { href: 'https://a.vn/b' } }] },
      { text: ', ' },
      { text: 'bài', marks: [{ type: 'reference', attrs: { to: `article:${id}` } }] },
    ],
  })
  expect(toPlain(fromPlain(typed))).toBe(typed)
})

test('a table, a callout, a quotation, a picture and a film keep through the simple markup', () => {
  const typed = `|+ Mức hỗ trợ
|= Nội dung |= Mức |
| Đào tạo | 50%\\nmỗi người |
|(2,1) Tổng |

::: cảnh báo
Hồ sơ thiếu sẽ được trả lại.
:::

> Lời trích

{ảnh: 0199c0de-0000-7000-8000-000000000001 | Cảng lúc sáng}

{video: https://www.youtube.com/watch?v=abcdefghijk | Giới thiệu}

---`
  const text = fromPlain(typed)
  expect(text.content.map(({ type }) => type)).toEqual([
    'table',
    'callout',
    'blockquote',
    'image',
    'video',
    'horizontalRule',
  ])
  expect(toPlain(text)).toBe(typed)
})

test('marks without words are words, and so is what was never finished', () => {
  for (const typed of [
    '##',
    '-',
    '**',
    '[a](',
    '________',
    '10 * 2 * 3',
    '{ảnh: x}',
    '::: lạ',
    '1394/QĐ',
  ])
    expect(plainText(fromPlain(typed)), typed).toBe(typed)
})

test('tags stay letters', () => {
  expect(plainText(fromPlain('<script>alert(1)</script>'))).toBe('<script>alert(1)</script>')
})

test('no link leads where a browser would run it', () => {
  for (const href of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'https://a:b@c.vn',
  ])
    expect(JSON.stringify(fromPlain(`[x](${href})`)), href).not.toContain('"link"')
})

test('signs of quotations and callouts piled on each other leave the words, and break nothing', () => {
  const signs = 3_000
  const mixed = Array.from({ length: signs }, (_, at) => `${'> '.repeat(at % 7)}::: thông tin`)
  expect(fromPlain(`${'>'.repeat(signs)} lời`).content).toEqual([
    { type: 'blockquote', content: [paragraph('lời')] },
  ])
  expect(fromPlain(`${'>  '.repeat(signs)}lời`).content).toEqual([
    { type: 'blockquote', content: [paragraph('lời')] },
  ])
  expect(plainText(fromPlain([...mixed, 'lời'].join('\n')))).toContain('lời')
})
