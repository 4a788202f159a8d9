import { createServer, type RequestListener, type Server } from 'node:http'
import { sql } from 'drizzle-orm'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOutside } from '#platform/fetching/outside.ts'
import type { Actor } from '#platform/scope.ts'
import { type TestApp, testApp } from '#test/app.ts'
import { visitPartner } from './visiting.ts'

let app: TestApp
let server: Server
let place: string
let administrator: Actor
let editor: Actor

const answers: Record<string, RequestListener> = {}
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  place = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  app = await testApp({ settings: { FETCH_ALLOW: place } })
  administrator = await app.person('Quản', [{ role: 'administrator' }])
  editor = await app.person('Biên', [{ role: 'officer' }])
})
afterAll(async () => {
  await app.stop()
  server.closeAllConnections()
  server.close()
})

const give =
  (body: string | Buffer, type = 'application/rss+xml'): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(body)

const rss = (...items: [id: string, title: string, text?: string][]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>x</title>${items
    .map(
      ([id, title, text = 'Thân bài']) =>
        `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>https://tin.example/${id}</link>
         <pubDate>Mon, 23 Nov 2026 08:00:00 +0700</pubDate><description><![CDATA[${text}]]></description></item>`,
    )
    .join('')}</channel></rss>`

async function record(name: string, path: string, feed = 'rss') {
  const form = await app.visit('/ban-lam-viec/lien-thong/moi', { as: administrator })
  const page = await form.press('Ghi lại', {
    'Tên cổng': name,
    'Loại nguồn tin': feed,
    'Địa chỉ': `http://${place}${path}`,
  })
  await app.runJobs()
  return page.url.split('?')[0] ?? ''
}

const queue = () => app.visit('/ban-lam-viec/tin-den', { as: editor })
async function visitAgain(partner: string) {
  const page = await app.visit(partner, { as: administrator })
  await page.press('Lấy ngay')
  await app.runJobs()
  return app.visit(partner, { as: administrator })
}

test('news of another portal waits for a person, becomes a draft that names its origin, and follows its origin', async () => {
  answers['/tin'] = give(
    rss([
      '1',
      'Cổng bạn mở vườn ươm doanh nghiệp',
      '<p>Một <b>đoạn</b></p><script>alert(1)</script>',
    ]),
  )
  const partner = await record('Cổng tỉnh bạn (mẫu)', '/tin')
  expect((await app.visit(partner, { as: administrator })).text).toContain('Lấy tin bình thường')
  expect((await app.visit('/tin-lien-thong')).text).not.toContain('vườn ươm')

  const item = await (await queue()).follow('Cổng bạn mở vườn ươm doanh nghiệp')
  expect(item.text).toContain('Cổng tỉnh bạn (mẫu)')
  expect(item.html).not.toContain('alert(1)')
  const drafted = await item.press('Lấy làm bản nháp tin bài')
  expect(drafted.text).toContain('Đã tạo bản nháp.')
  const draft = await drafted.follow('Mở bài đã tạo')
  expect(draft.html).toContain('Nguồn: Cổng tỉnh bạn (mẫu), https://tin.example/1')
  expect(draft.html).toContain('Một **đoạn**')
  expect((await queue()).text).toContain('Không có tin nào chờ')

  answers['/tin'] = give(rss(['1', 'Cổng bạn mở hai vườn ươm doanh nghiệp']))
  await visitAgain(partner)
  const changed = await (await queue()).follow('Cổng bạn mở hai vườn ươm doanh nghiệp')
  expect(changed.text).toContain('Nguồn đã sửa tin này')
  expect((await changed.press('Đã xử lý xong')).text).toContain('Đã đánh dấu là xử lý xong.')
  expect((await queue()).text).toContain('Không có tin nào chờ')
})

test('a link stands in public under the name of its origin, as it was accepted', async () => {
  answers['/dan'] = give(rss(['10', 'Ngày hội việc làm công nghệ cao']))
  const partner = await record('Cổng hai (mẫu)', '/dan')
  const item = await (await queue()).follow('Ngày hội việc làm công nghệ cao')
  await item.press('Đăng đường dẫn kèm nguồn')
  const shown = await app.visit('/tin-lien-thong')
  expect(shown.text).toContain('Nguồn: Cổng hai (mẫu)')
  expect(
    shown.getByRole('link', { name: 'Ngày hội việc làm công nghệ cao' }).getAttribute('href'),
  ).toBe('https://tin.example/10')
  answers['/dan'] = give(rss(['10', 'Quảng cáo thay vào chỗ đã duyệt']))
  await visitAgain(partner)
  expect((await app.visit('/tin-lien-thong')).text).toContain('Ngày hội việc làm công nghệ cao')
  const again = await (await queue()).follow('Quảng cáo thay vào chỗ đã duyệt')
  const refused = await again.press('Không lấy', { 'Lý do': 'Không thuộc phạm vi cổng này' })
  expect(refused.text).toContain('Đã ghi là không lấy.')
  expect((await app.visit('/tin-lien-thong')).text).not.toContain('Quảng cáo')
  expect((await app.visit('/tin-lien-thong', { locale: 'en' })).text).toContain(
    'From other portals',
  )
})

test('the same news from two portals waits once, by its link or by title and day', async () => {
  answers['/mot'] = give(rss(['20', 'Khai mạc ngày hội khởi nghiệp vùng']))
  answers['/hai'] = give(
    rss(['21', 'KHAI MAC NGAY HOI KHOI NGHIEP VUNG'], ['20', 'Tin cùng đường dẫn khác tiêu đề']),
  )
  await record('Cổng ba (mẫu)', '/mot')
  await record('Cổng bốn (mẫu)', '/hai')
  const waiting = await queue()
  expect(waiting.getAllByRole('row')).toHaveLength(2)
  const twins = await app.visit('/ban-lam-viec/tin-den?tinh-trang=duplicate', { as: editor })
  expect(twins.getAllByRole('row')).toHaveLength(3)
  const twin = await twins.follow('KHAI MAC NGAY HOI KHOI NGHIEP VUNG')
  expect((await twin.follow('Xem tin đến trước')).text).toContain('Khai mạc ngày hội')
})

test('two who decide on the same item do it once; the other reads why not', async () => {
  answers['/ba'] = give(rss(['30', 'Một tin cho hai biên tập viên đọc']))
  await record('Cổng năm (mẫu)', '/ba')
  const one = await (await queue()).follow('Một tin cho hai biên tập viên đọc')
  const other = await (await queue()).follow('Một tin cho hai biên tập viên đọc')
  await one.press('Đăng đường dẫn kèm nguồn')
  const late = await other.press('Không lấy', { 'Lý do': 'Đã cũ', 'Ghi chú nội bộ': 'gõ dở' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Tin này đã có người xử lý')
})

test.each<[string, string, RequestListener, string]>([
  [
    'a page for people',
    '/trang',
    give('<!doctype html><html><body>Tin</body></html>', 'text/html'),
    'Địa chỉ này là một trang web',
  ],
  ['nothing', '/rong', give(''), 'nội dung rỗng'],
  ['something else', '/khac', give('xin chào', 'text/plain'), 'không đọc được như một nguồn tin'],
  ['broken XML', '/hong', give('<rss><channel><item>'), ''],
  [
    'exploding entities',
    '/no',
    give('<!DOCTYPE rss [<!ENTITY a "a">]><rss><channel/></rss>'),
    'thực thể XML',
  ],
  ['a fault', '/loi', (_, response) => void response.writeHead(500).end('oh'), '500'],
  [
    'a loop',
    '/vong',
    (_, response) => void response.writeHead(302, { location: '/vong' }).end(),
    'chuyển hướng quá nhiều lần',
  ],
  [
    'the way inside',
    '/trong',
    (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    'máy chủ khác',
  ],
  ['too much', '/lon', give(Buffer.alloc(6 * 1024 * 1024, 'x')), 'lớn hơn mức chương trình nhận'],
  [
    'ten thousand items',
    '/nhieu',
    give(rss(...Array.from({ length: 10_000 }, (_, n): [string, string] => [`n${n}`, `Tin ${n}`]))),
    '500 mục đầu',
  ],
])(
  'a feed that is %s has one truthful state, and the queue stays up',
  async (name, path, answer, said) => {
    answers[path] = answer
    const partner = await record(`Cổng ${name} (mẫu)`, path)
    const page = await app.visit(partner, { as: administrator })
    expect(page.text).toContain(said)
    expect((await queue()).status).toBe(200)
  },
)

test('a feed that hangs is left, and is tried again later and later', async () => {
  answers['/treo'] = () => undefined
  const form = await app.visit('/ban-lam-viec/lien-thong/moi', { as: administrator })
  const page = await form.press('Ghi lại', {
    'Tên cổng': 'Cổng treo (mẫu)',
    'Loại nguồn tin': 'rss',
    'Địa chỉ': `http://${place}/treo`,
  })
  const id = page.url.match(/[0-9a-f-]{36}/)?.[0] ?? ''
  const outside = createOutside({ agent: 'test', allowed: [place], maxMilliseconds: 50 })
  for (const failures of [1, 2]) {
    await visitPartner({ ...app.scopeFor(), outside }, id)
    const shown = await app.visit(`/ban-lam-viec/lien-thong/${id}`, { as: administrator })
    expect(shown.text).toContain(`Lấy hỏng ${failures} lần liền`)
    expect(shown.text).toContain('trả lời quá chậm')
  }
  delete answers['/treo']
})

test('a feed that failed once and has not changed since is well again', async () => {
  const etag = '"mot"'
  answers['/nhan'] = (_, response) =>
    response.writeHead(200, { etag }).end(rss(['e1', 'Tin có nhãn phiên bản']))
  const partner = await record('Cổng có nhãn (mẫu)', '/nhan')
  answers['/nhan'] = (_, response) => response.writeHead(503).end()
  expect((await visitAgain(partner)).text).toContain('Lấy hỏng 1 lần liền')
  answers['/nhan'] = ({ headers }, response) =>
    response
      .writeHead(headers['if-none-match'] === etag ? 304 : 500, { 'content-encoding': 'gzip' })
      .end()
  expect((await visitAgain(partner)).text).toContain('Lấy tin bình thường')
})

test('a visit that was on its way while the partner changed leaves the change alone', async () => {
  answers['/cham'] = give(rss(['f1', 'Tin của địa chỉ cũ']))
  const address = await record('Cổng đổi giữa chừng (mẫu)', '/cham')
  const id = address.split('/').at(-1) ?? ''
  const scope = app.scopeFor()
  const ask: typeof scope.outside.ask = async (question) => {
    const answer = await scope.outside.ask(question)
    const page = await app.visit(address, { as: administrator })
    await page.press('Ghi lại', { 'Địa chỉ': `http://${place}/moi` })
    return answer
  }
  answers['/cham'] = (_, response) =>
    response.writeHead(200, { etag: '"cu"' }).end(rss(['f1', 'Tin của địa chỉ cũ']))
  await visitPartner({ ...scope, outside: { ...scope.outside, ask } }, id)
  const { rows } = await app.db.execute<{ etag: string | null; address: string; due: boolean }>(
    sql`select etag, address, next_at <= ${scope.now} as due from exchange.partners where id = ${id}`,
  )
  expect(rows).toEqual([{ etag: null, address: `http://${place}/moi`, due: true }])
})

test('a feed that lies about its encoding is read as what it is', async () => {
  const text = rss(['enc', 'Hội thảo đổi mới sáng tạo của thành phố'])
  answers['/ma'] = give(iconv.encode(text, 'tcvn'), 'application/rss+xml; charset=utf-8')
  const partner = await record('Cổng mã cũ (mẫu)', '/ma')
  const only = `/ban-lam-viec/tin-den?nguon=${partner.split('/').at(-1)}`
  const waiting = await app.visit(only, { as: editor })
  expect(waiting.getByText('Hội thảo đổi mới sáng tạo của thành phố')).toBeTruthy()
})

test('only an administrator puts a portal on record, and no address inside', async () => {
  const stranger = await app.visit('/ban-lam-viec/lien-thong/moi', { as: editor })
  expect(stranger.status).toBe(403)
  const form = await app.visit('/ban-lam-viec/lien-thong/moi', { as: administrator })
  for (const [address, said] of [
    ['https://127.0.0.1/tin', 'trỏ vào mạng nội bộ'],
    ['http://tin.example/tin', 'không dùng https'],
    ['https://a:b@tin.example/', 'không đọc được'],
    [`http://${place}/tin`, 'đã được ghi cho một cổng khác'],
  ] as const) {
    const page = await form.press('Ghi lại', {
      'Tên cổng': 'x',
      'Loại nguồn tin': 'rss',
      'Địa chỉ': address,
    })
    expect(page.status, address).toBe(409)
    expect(page.text).toContain(said)
    expect(page.html).toContain(address)
  }
})

test('after all of it the program has logged no fault', () => {
  expect(app.faults()).toEqual([])
})
