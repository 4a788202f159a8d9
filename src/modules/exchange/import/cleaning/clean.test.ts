import { isTag } from 'domhandler'
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { cleanHtml } from './clean.ts'

const BASE = 'https://cu.example.vn/2019/05/tin-cu/'
const clean = (html: string) => cleanHtml(html, BASE).html

test('an old post gets its paragraphs back', () => {
  expect(clean('Đoạn một\nhai dòng\n\nĐoạn <strong>hai</strong>\n\n<ul><li>mục</li></ul>')).toBe(
    '<p>Đoạn một<br>hai dòng</p><p>Đoạn <strong>hai</strong></p><ul><li>mục</li></ul>',
  )
  expect(clean('Chỉ có chữ &amp; dấu\n\nĐoạn hai')).toBe(
    '<p>Chỉ có chữ &amp; dấu</p><p>Đoạn hai</p>',
  )
})

test('the comments of the block editor go, its paragraphs stay', () => {
  expect(
    clean(
      '<!-- wp:paragraph {"a":1} -->\n<p class="x" style="color:red">Lời</p>\n<!-- /wp:paragraph -->',
    ),
  ).toBe('<p>Lời</p>')
})

test('the codes in brackets become what they stood for', () => {
  expect(
    clean('<p>[caption id="a" width="300"]<img src="/anh.jpg" alt="Ảnh" /> Lời chú[/caption]</p>'),
  ).toContain(
    '<figure><img src="https://cu.example.vn/anh.jpg" alt="Ảnh"><figcaption>Lời chú</figcaption></figure>',
  )
  expect(clean('[gallery ids="7,8"]')).toBe(
    '<p><img src="attachment:7" alt=""></p><p><img src="attachment:8" alt=""></p>',
  )
  expect(clean('[embed]https://youtu.be/abc[/embed]')).toBe(
    '<p><a href="https://youtu.be/abc">https://youtu.be/abc</a></p>',
  )
  expect(clean('[video mp4="https://cu.example.vn/a.mp4"][/video]')).toContain('a.mp4')
})

test('codes of plugins go and what they enclosed stays; brackets of a text are text', () => {
  const read = cleanHtml(
    '<p>[vc_row][vc_column width="1/2"]Lời[/vc_column][/vc_row][cf7 id="3"]</p>',
    BASE,
  )
  expect(read).toMatchObject({ html: '<p>Lời</p>', shortcodesRemoved: true })
  const text = '<p>Xem [1], [sic] và [...] ở [a b]</p>'
  expect(cleanHtml(text, BASE)).toMatchObject({ html: text, shortcodesRemoved: false })
})

test('frames of films become links, other frames go', () => {
  const films = [
    [
      'https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    ['//player.vimeo.com/video/1234', 'https://vimeo.com/1234'],
  ] as const
  for (const [frame, film] of films)
    expect(clean(`<p>a</p><iframe src="${frame}"></iframe>`)).toContain(`<a href="${film}">`)
  expect(cleanHtml('<p>a</p><iframe src="https://x.example/"></iframe>', BASE)).toMatchObject({
    html: '<p>a</p>',
    codeRemoved: true,
  })
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<svg onload=alert(1)></svg>',
  '<form action="https://x.example"><input name=a></form>',
  '<div style="background:url(javascript:alert(1))" onclick="alert(1)">x</div>',
  '<object data="x.swf"></object><embed src="x.swf">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
])('nothing of %s runs, and it is told', (html) => {
  const read = cleanHtml(`<p>lời</p>${html}`, BASE)
  expect(read.html).not.toMatch(
    /<script|onerror|onclick|onload|javascript|<form|<iframe|srcdoc|style=/i,
  )
  expect(read.codeRemoved).toBe(true)
})

test('addresses are made whole, and pictures that load late have their true one', () => {
  expect(clean('<p><a href="/gioi-thieu/">a</a> <a href="#top">b</a></p>')).toBe(
    '<p><a href="https://cu.example.vn/gioi-thieu/">a</a> b</p>',
  )
  expect(
    cleanHtml('<p><img src="data:image/gif;base64,R0" data-src="/a.png"></p>', BASE).pictures,
  ).toEqual(['https://cu.example.vn/a.png'])
})

test('tables keep their spans, boxes of a layout become paragraphs', () => {
  expect(
    clean(
      '<p></p><div class="x">Lời</div><table><tr><td colspan="2" width="9">a</td></tr></table>',
    ),
  ).toBe('<p></p><p>Lời</p><table><tr><td colspan="2">a</td></tr></table>')
})

test('what is nested without end keeps its words and empties no stack', () => {
  const deep = `${'<div><b>'.repeat(30_000)}đáy<script>alert(1)</script>`
  expect(clean(deep)).toContain('đáy')
  expect(clean(deep)).not.toContain('alert')
})

test('whatever is thrown together, only plain parts and web addresses come out', () => {
  const part = fc.constantFrom(
    '<script>',
    '</script>',
    '<p onclick="x">',
    '</p>',
    '<img src=x onerror=1>',
    '<a href="javascript:x">',
    '</a>',
    '<iframe src="https://x.example">',
    '<svg><script>',
    '<style>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '"',
    "'",
    '<',
    '>',
    '&lt;script&gt;',
    '[caption]',
    '[/caption]',
    '[gallery ids="1',
    ']',
    '\n\n',
    'chữ',
    '<table><td colspan="1 onload=x">',
    '<math><a xlink:href="javascript:x">',
    '<a href="https://x.example/?a=1&b=2" target=_blank>',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const waiting = [...parseDocument(clean(parts.join(''))).children]
      for (let node = waiting.pop(); node; node = waiting.pop()) {
        if (!isTag(node)) continue
        expect(node.name).not.toMatch(/script|style|iframe|svg|math|form|object/)
        for (const [name, value] of Object.entries(node.attribs)) {
          expect(['href', 'src', 'alt', 'colspan', 'rowspan']).toContain(name)
          if (name === 'href' || name === 'src') expect(value).toMatch(/^(https?|attachment):/)
        }
        waiting.push(...node.children)
      }
    }),
    { numRuns: 500 },
  )
})
