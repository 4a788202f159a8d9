import fc from 'fast-check'
import { expect, test } from 'vitest'
import { richTextSchema } from '../check.ts'
import { toPlain } from '../markup.ts'
import { plainText } from '../words.ts'
import { fromHtml } from './from-html.ts'

const read = (html: string) => toPlain(fromHtml(html))

test('a page of Word keeps its headings, its lists and its words, and loses its dress', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style>p.MsoNormal{mso-style-unhide:no;color:red}</style></head>
<body lang=VI><!--StartFragment-->
<p class=MsoNormal style='mso-outline-level:2'><b><span style='font-size:14.0pt;font-family:"Times New Roman"'>Đối tượng<o:p></o:p></span></b></p>
<p class=MsoNormal style='text-align:justify'>Doanh nghiệp <b style='mso-bidi-font-weight:normal'>khởi
nghiệp</b> theo <i>Luật</i>, H<sub>2</sub>O.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Dự án<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Nhóm cá nhân</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp; </span></span><![endif]>Nộp hồ sơ</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Hết<span style='mso-hide:all'>ẩn</span>.</p><!--EndFragment--></body></html>`
  expect(read(word)).toBe(
    '## Đối tượng\n\nDoanh nghiệp **khởi nghiệp** theo __Luật__, H~~2~~O.\n\n' +
      '- Dự án\n  - Nhóm cá nhân\n\n3. Nộp hồ sơ\n\nHết.',
  )
})

test('cells of Excel become a table of words', () => {
  const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table{mso-displayed-decimal-separator:"\\,";}--></style></head>
<body><table border=0 cellpadding=0 style='border-collapse:collapse'><col width=64 span=2><tr height=20><td class=xl65 colspan=2>Kinh phí &amp; năm</td></tr>
<tr><td x:num="1200000">1.200.000</td><td>2026</td></tr><tr><td></td><td>&nbsp;</td></tr></table></body></html>`
  expect(read(excel)).toBe('|(2,1) Kinh phí & năm |\n| 1.200.000 | 2026 |')
})

test('what Google Docs wraps in bold is not bold', () => {
  const docs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400">Mục</span></h1>
<p dir="ltr"><span style="font-weight:700">Đậm</span><span style="font-style:italic"> nghiêng</span><span style="font-size:0.6em;vertical-align:super">2</span></p>
<ul><li dir="ltr" aria-level="1"><p role="presentation"><span>Một</span></p></li><ul><li><p>Hai</p></li></ul></ul></b><br class="Apple-interchange-newline">`
  expect(read(docs)).toBe('## Mục\n\n**Đậm**__ nghiêng__^^2^^\n\n- Một\n  - Hai')
})

test('WordPress: blocks, shortcodes, lines without tags, films and pictures', () => {
  const id = '0199c0de-0000-7000-8000-000000000001'
  const left: string[] = []
  const blocks = `<!-- wp:paragraph --><p>Đoạn một</p><!-- /wp:paragraph -->
<figure class="wp-block-image"><img src="/a.jpg" alt="x"/><figcaption>Chú thích</figcaption></figure>
<figure class="wp-block-embed"><div>https://youtu.be/abcdefghijk</div></figure><p><img src="https://x.vn/b.png"/></p>`
  const options = {
    image: (src: string) => (src === '/a.jpg' ? id : undefined),
    leftOut: (what: string) => left.push(what),
  }
  expect(toPlain(fromHtml(blocks, options))).toBe(
    `Đoạn một\n\n{ảnh: ${id} | Chú thích}\n\n{video: https://www.youtube.com/watch?v=abcdefghijk}`,
  )
  expect(left).toEqual(['image https://x.vn/b.png'])
  expect(
    read(
      'Đoạn <b>một</b>\ntiếp\n\nĐoạn hai[gallery ids="1,2"]\n\n[embed]https://vimeo.com/76979871[/embed]',
    ),
  ).toBe('Đoạn **một**\ntiếp\n\nĐoạn hai\n\n{video: https://vimeo.com/76979871}')
})

test('whatever runs, calls out or hides is gone, its words as far as they were to be read stay', () => {
  const html = `<p onclick="alert(1)">A<script>alert(2)</script><img src=x onerror=alert(3)><a href="javascript:alert(4)">b</a>
<a href=" jav&#x09;ascript:alert(5)">c</a><a href="data:text/html,x">d</a><a href="//evil.example/x">e</a><a href="https://tot.vn" onmouseover=x>f</a></p>
<svg onload=alert(6)><text>g</text></svg><iframe src="https://evil.example"></iframe><object data=x></object><style>p{}</style>
<form action=/x><input value=h><button>i</button></form><p style="display:none">k</p><math><mi>l</mi></math><img src="data:image/png;base64,AAAA">`
  expect(read(html)).toBe('Ab cde[f](https://tot.vn/)')
})

test('tables in tables become lines, a table of one cell gives what stood in it', () => {
  expect(read('<table><tr><th>A<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>')).toBe(
    '|= A | 1 · 2\\n3 · 4 |',
  )
  expect(read('<table><tr><td><h2>Mục</h2><p>Lời</p></table>')).toBe('## Mục\n\nLời')
})

test('what cannot stand in a quotation, an item or a heading stands beside it', () => {
  expect(read('<blockquote>Trước<hr>Sau</blockquote>')).toBe('> Trước\n\n---\n\n> Sau')
  expect(read('<ol start=4><li>Bốn<table><tr><td>a<td>b</table><li>Năm</ol>')).toBe(
    '4. Bốn\n5. Năm\n\n| a | b |',
  )
})

test('any page, however broken, deep or long, gives a text that may be stored', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<br>',
      '<a href="https://a.vn">',
      '</a>',
      '<h3>',
      '<blockquote>',
      '<!--',
      '-->',
      '<![if !x]>',
      '<span style="',
      '">',
      '&#x0;',
      '&#xD800;',
      '<p style="mso-list:l0 level3 lfo1">',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = fromHtml(pieces.join(''))
      expect(richTextSchema.parse(text)).toEqual(text)
    }),
    { numRuns: 500 },
  )
  const deep = `${'<div><span>'.repeat(20_000)}sâu`
  expect(plainText(fromHtml(deep))).toBe('sâu')
  expect(plainText(fromHtml(`${'<ul><li>a'.repeat(5_000)}`))).toContain('a')
  expect(plainText(fromHtml(`${'<table><tr><td>a'.repeat(5_000)}`))).toContain('a')
  const bottomless = `đầu${'<div><b>'.repeat(200_000)}đáy`
  expect(plainText(fromHtml(bottomless))).toBe('đầu')
})
