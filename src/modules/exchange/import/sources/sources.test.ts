import iconv from 'iconv-lite'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { toLegacy } from '#platform/text/legacy.ts'
import { docx, OLD, rss, wxr, xlsx } from '#test/factories/old-portal.ts'
import { zipOf } from '#test/zip.ts'
import type { SourceKind } from '../states.ts'
import type { Found, SourceItem } from './item.ts'
import { readSource } from './read.ts'
import { Unreadable } from './unreadable.ts'

const bytesOf = (content: string | Uint8Array) => new Uint8Array(Buffer.from(content))

async function read(source: SourceKind, content: string | Uint8Array, name = 'tep') {
  const found: Found[] = []
  let problem: string | undefined
  try {
    for await (const each of readSource({ name, bytes: bytesOf(content), source })) found.push(each)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    problem = error.problem
  }
  const items = found.flatMap((each): SourceItem[] => (each.type === 'item' ? [each.item] : []))
  return { found, items, problem }
}

const text = 'hướng dẫn thủ tục hỗ trợ doanh nghiệp nhỏ và vừa'

test('a WordPress export is read with its authors, terms, addresses and attachments', async () => {
  const { items, found, problem } = await read(
    'wordpress',
    wxr([
      {
        id: 7,
        title: 'Quỹ & vốn',
        html: '<p>Lời ]]> lời</p>',
        excerpt: 'Tóm tắt',
        categories: [
          { name: 'Tin tức', slug: 'tin-tuc' },
          { name: 'en', slug: 'en', domain: 'language' },
          { name: 'pll_1', slug: 'pll_1', domain: 'post_translations' },
        ],
        meta: { _thumbnail_id: '9' },
      },
      { id: 9, type: 'attachment', link: `${OLD}/wp-content/uploads/2019/anh.jpg`, title: 'Ảnh' },
      { id: 10, type: 'revision' },
    ]),
  )
  expect(problem).toBeUndefined()
  expect(items).toEqual([
    {
      key: 'wp:cu.example.vn:7',
      kind: 'post',
      title: 'Quỹ & vốn',
      summary: 'Tóm tắt',
      html: '[gallery ids="9"]\n\n<p>Lời ]]> lời</p>',
      published: '2019-05-06 08:30:00',
      author: 'Ban biên tập (mẫu)',
      categories: [{ name: 'Tin tức', slug: 'tin-tuc' }],
      language: 'en',
      address: `${OLD}/2019/05/bai-7/`,
      addresses: [`${OLD}/?p=7`, `${OLD}/?p=7`],
      standing: 'published',
      locked: false,
      converted: false,
      pair: 'pll_1',
    },
  ])
  expect(found).toContainEqual({
    type: 'attachment',
    id: '9',
    address: `${OLD}/wp-content/uploads/2019/anh.jpg`,
    alt: 'Ảnh',
  })
  expect(found).toContainEqual({ type: 'skipped', what: 'revision' })
})

const entry = { link: `${OLD}/tin/1`, date: 'Mon, 06 May 2019 08:30:00 +0700' }

test('a feed is read whatever letters it is in, and whatever it claims', async () => {
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const old = toLegacy(text, encoding)
    const feed = rss([{ ...entry, title: old, html: `<p>${old}</p>` }])
    for (const bytes of [bytesOf(feed), iconv.encode(feed, 'windows-1252')]) {
      const { items } = await read('feed', bytes)
      expect(items[0]).toMatchObject({ title: text, html: `<p>${text}</p>`, key: entry.link })
    }
  }
  const lying = rss(
    [{ ...entry, title: text, html: text }],
    '<?xml version="1.0" encoding="us-ascii"?>',
  )
  expect((await read('feed', lying)).items[0]?.title).toBe(text)
})

test('Atom has its texts in three ways', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><entry xml:lang="en"><title type="html">&lt;b&gt;Tin&lt;/b&gt;</title>
    <id>tag:cu,2019:1</id><link rel="self" href="${OLD}/x"/><link href="${OLD}/tin"/><published>2019-05-06T01:30:00Z</published><author><name>Ban biên tập</name></author>
    <category term="kh" label="Khoa học"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Lời</p></div></content></entry></feed>`
  expect((await read('feed', atom)).items[0]).toMatchObject({
    key: 'tag:cu,2019:1',
    address: `${OLD}/tin`,
    html: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Lời</p></div>',
    author: 'Ban biên tập',
    categories: [{ name: 'Khoa học', slug: '' }],
    language: 'en',
  })
})

test('a folder of Word documents gives titles, texts in their letters, pictures and folders', async () => {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const one = await docx([
    { text: 'Hội nghị đầu tư', heading: true },
    { text: 'Nội dung' },
    { png },
  ])
  const old = await docx([
    { text: toLegacy('cộng hoà xã hội', 'tcvn3'), font: '.VnTimeH' },
    { text: toLegacy('Doanh nghiệp', 'vni'), font: 'VNI-Times' },
    { text: toLegacy(text, 'tcvn3') },
    { text: 'Chữ đúng sẵn' },
  ])
  const { items, found } = await read(
    'word',
    zipOf([
      { name: 'Tin tức/mot.docx', content: one },
      { name: 'Văn bản cũ/Thong bao.docx', content: old },
      { name: '__MACOSX/x', content: '' },
      { name: 'ghi-chu.txt', content: 'x' },
    ]),
  )
  expect(items[0]).toMatchObject({
    title: 'Hội nghị đầu tư',
    categories: [{ name: 'Tin tức', slug: '' }],
    author: 'Ban biên tập (mẫu)',
    converted: false,
  })
  expect(items[0]?.html).toMatch(/^<p>Nội dung<\/p><p><img .*src="import:[0-9a-f]+-1" \/><\/p>$/)
  expect(items[1]).toMatchObject({
    title: 'Thong bao',
    html: `<p>CỘNG HOÀ XÃ HỘI</p><p>Doanh nghiệp</p><p>${text}</p><p>Chữ đúng sẵn</p>`,
    converted: true,
  })
  expect(found.filter(({ type }) => type === 'picture')).toHaveLength(1)
  expect(found).toContainEqual({ type: 'skipped', what: '.txt' })
})

test('tables are read from Excel and from CSV in every old encoding', async () => {
  const rows = [
    ['Danh sách tin'],
    [],
    ['Tiêu đề', 'Ngày đăng', 'Nội dung'],
    [text, new Date('2019-05-06T00:00:00Z'), '=1+1'],
    ['Hai', 43_591, { formula: 'A1', result: 'kết quả' }],
  ]
  const { items, found } = await read('table', await xlsx(rows))
  expect(found[0]).toEqual({ type: 'columns', columns: ['Tiêu đề', 'Ngày đăng', 'Nội dung'] })
  expect(items.map(({ cells }) => cells)).toEqual([
    { 'Tiêu đề': text, 'Ngày đăng': '2019-05-06', 'Nội dung': '=1+1' },
    { 'Tiêu đề': 'Hai', 'Ngày đăng': '43591', 'Nội dung': 'kết quả' },
  ])
  const csv = (said: string) =>
    `tiêu đề;nội dung;ngày\r\n"${said}";"có ""ngoặc""; và\nxuống dòng";6/5/2019\r\n`
  for (const bytes of [
    bytesOf(csv(text)),
    bytesOf(`\uFEFF${csv(text)}`),
    iconv.encode(toLegacy(csv(text), 'tcvn3'), 'latin1'),
    iconv.encode(toLegacy(csv(text), 'vni'), 'windows-1252'),
  ])
    expect((await read('table', bytes)).items[0]?.cells).toEqual({
      'tiêu đề': text,
      'nội dung': 'có "ngoặc"; và\nxuống dòng',
      ngày: '6/5/2019',
    })
})

const bomb = zipOf([{ name: 'a.docx', content: Buffer.alloc(8 * 1024 * 1024) }])
const word = await docx([{ text: 'x' }])

/** A Word document with one part more. */
const wordWith = (name: string, content: string) =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name, content },
  ])

test.each<[string, SourceKind, string | Uint8Array, string]>([
  [
    'a page of HTML called .xml',
    'feed',
    '<!doctype html><html><body>rss</body></html>',
    'web-page',
  ],
  [
    'HTML behind a declaration',
    'feed',
    '<?xml version="1.0"?><html><body>x</body></html>',
    'web-page',
  ],
  [
    'an entity bomb',
    'feed',
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    'entities',
  ],
  ['some other XML', 'feed', '<?xml version="1.0"?><svg></svg>', 'not-this-kind'],
  [
    'an export that was cut off',
    'wordpress',
    wxr([{ id: 1 }, { id: 2 }]).slice(0, -200),
    'cut-off',
  ],
  ['a zip bomb', 'word', bomb, 'too-large'],
  [
    'a zip that lies about its size',
    'word',
    zipOf([{ name: 'a.docx', content: 'x'.repeat(5_000), claims: 10 }]),
    'damaged',
  ],
  ['a zip in a zip', 'word', zipOf([{ name: 'b.zip', content: bomb }]), 'nested'],
  [
    'a zip with a password',
    'word',
    zipOf([{ name: 'a.docx', content: 'x', encrypted: true }]),
    'encrypted',
  ],
  ['a zip that was cut off', 'word', word.subarray(0, word.length - 200), 'damaged'],
  ['a document with macros', 'word', wordWith('word/vbaProject.bin', 'x'), 'macros'],
  [
    'a document that declares entities',
    'word',
    wordWith('word/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>'),
    'entities',
  ],
  ['an old Word file', 'word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-word'],
  ['a picture called .xml', 'feed', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-this-kind'],
  ['a Word file where tables belong', 'table', word, 'not-this-kind'],
  ['a web page called .csv', 'table', '<!DOCTYPE html><p>a,b', 'web-page'],
])('%s is refused with its reason', async (_name, source, content, problem) => {
  expect((await read(source, content, 'tep.xml')).problem).toBe(problem)
})

test('what stands before the cut of a file is kept, what was cut in two is not', async () => {
  const whole = wxr([{ id: 1 }, { id: 2 }, { id: 3 }])
  const { items } = await read('wordpress', whole.slice(0, whole.indexOf('Nội dung bài 3')))
  expect(items.map(({ title }) => title)).toEqual(['Bài 1', 'Bài 2'])
})

test('one bad document of a folder takes no other with it', async () => {
  const folder = zipOf([
    { name: 'hong.docx', content: 'not a zip' },
    { name: 'macro.docx', content: wordWith('word/vbaProject.bin', 'x') },
    { name: 'tot.docx', content: word },
  ])
  const { items, found, problem } = await read('word', folder)
  expect(problem).toBeUndefined()
  expect(items).toHaveLength(1)
  expect(found).toContainEqual({ type: 'skipped', what: 'hong.docx: damaged' })
  expect(found).toContainEqual({ type: 'skipped', what: 'macro.docx: macros' })
})
