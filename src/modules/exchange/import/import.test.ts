import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { publishTopics, takeArticleBack } from '#modules/content/index.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { broughtIn } from '#test/factories/moves.ts'
import { fileOf, wxr } from '#test/factories/old-portal.ts'

const app = await testApp()
afterAll(app.stop)

const officer = await app.person('Lan', [{ role: 'officer' }])
const editor = await app.person('Minh', [{ role: 'editor' }])
const founder = await app.person('Bình', [{ role: 'founder' }])
await publishTopics(app.scopeFor(), [
  { code: 'chinh-sach', name: { vi: 'Chính sách', en: 'Policy' }, clause: 'II.1.2' },
])

const signed = (actor: Actor) => ({ ...app.scopeFor(), actor })
const START = '/ban-lam-viec/chuyen-noi-dung'

async function begin(title: string, source: string, as = officer) {
  const page = await app.visit(START, { as })
  return page.press('Lập đợt chuyển', { 'Tên đợt chuyển': title, [source]: true })
}

const leads = async (path: string) => {
  const answer = await app.request(path)
  return [answer.status, answer.headers.get('location')]
}

const WORDPRESS = 'Tệp xuất từ WordPress'
const news = [{ name: 'Chính sách cũ', slug: 'chinh-sach-cu' }]

test('an officer moves a WordPress portal in, its old addresses are known, and the whole is undone', async () => {
  let page = await begin('Tin 2019', WORDPRESS)
  expect(page.text).toContain('Đã lập đợt chuyển. Hãy gửi tệp.')
  page = await page.press('Gửi tệp', {
    Tệp: fileOf(
      'cong-cu.xml',
      wxr([
        { id: 1, title: 'Hỗ trợ vốn mồi', categories: news },
        { id: 2, title: 'Chưa đăng', status: 'draft' },
        { id: 3, title: 'Đã xóa', status: 'trash' },
        { id: 4, title: 'menu', type: 'nav_menu_item' },
      ]),
    ),
  })
  expect(page.text).toContain('Đã nhận tệp.')
  page = await page.press('Đọc các tệp')
  expect(page.text).toContain('Đang đọc tệp')
  await app.runJobs()

  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('Chờ xem trước và xác nhận')
  expect(page.text).toContain('nav_menu_item: 1')
  expect(page.text).toContain('2 dòng sẽ được nhập.')
  const row = await page.follow('Hỗ trợ vốn mồi')
  expect(row.text).toContain('Nội dung bài 1.')
  expect(row.text).toContain('Ban biên tập (mẫu)')

  page = await page.press('Lưu cách nhập', {
    'Bài đã đăng, giữ ngày đăng cũ': true,
    'Chính sách cũ (1 bài)': 'Chính sách',
  })
  expect(page.text).toContain('Đã lưu.')
  page = await page.press('Xác nhận và nhập')
  expect(page.text).toContain('Đang nhập')
  await app.runJobs()

  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('Đã nhập xong')
  const article = await (await app.visit('/tin-tuc?chuyen-muc=chinh-sach')).follow('Hỗ trợ vốn mồi')
  expect(article.status).toBe(200)
  expect(article.text).toContain('đăng lần đầu ngày 6/5/2019')
  expect(article.text).toContain('Bài được chuyển từ cổng thông tin cũ')
  expect((await app.visit('/tin-tuc')).queryByText('Chưa đăng')).toBeNull()

  const address = article.url.split('?')[0]
  for (const old of ['/2019/05/bai-1/', '/2019/05/bai-1?utm_source=x', '/?p=1'])
    expect(await leads(old), old).toEqual([301, address])
  expect(await leads('/category/chinh-sach-cu')).toEqual([301, '/tin-tuc?chuyen-muc=chinh-sach'])

  page = await page.press('Hoàn tác đợt chuyển này')
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('Đã hoàn tác')
  expect((await app.visit('/tin-tuc')).queryByText('Hỗ trợ vốn mồi')).toBeNull()
  expect(await leads('/2019/05/bai-1')).toEqual([404, null])
  const desk = await app.visit('/ban-lam-viec/tin-bai', { as: officer })
  expect(desk.queryByText('Hỗ trợ vốn mồi')).toBeNull()
})

test('an editor brings drafts in, and does not publish', async () => {
  let page = await begin('Bản nháp', WORDPRESS, editor)
  page = await page.press('Gửi tệp', {
    Tệp: fileOf('a.xml', wxr([{ id: 11, title: 'Chờ duyệt' }])),
  })
  page = await page.press('Đọc các tệp')
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  page = await page.press('Lưu cách nhập', { 'Bài đã đăng, giữ ngày đăng cũ': true })
  const refused = await page.press('Xác nhận và nhập')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bạn không có quyền đăng bài')
  page = await refused.press('Lưu cách nhập', { 'Bản nháp, để xem lại từng bài': true })
  page = await page.press('Xác nhận và nhập')
  await app.runJobs()
  expect((await page.follow('Xem tiến độ mới nhất')).text).toContain('Đã nhập xong')
  expect((await app.visit('/tin-tuc')).queryByText('Chờ duyệt')).toBeNull()
})

test('an editor undoes drafts, and takes nothing down that stands before the public', async () => {
  let page = await begin('Đã đăng', WORDPRESS)
  page = await page.press('Gửi tệp', {
    Tệp: fileOf('b.xml', wxr([{ id: 21, title: 'Đang đứng trên cổng' }])),
  })
  page = await page.press('Đọc các tệp')
  await app.runJobs()
  page = await broughtIn(app, await page.follow('Xem tiến độ mới nhất'))
  const refused = await (await app.visit(page.url, { as: editor })).press('Hoàn tác đợt chuyển này')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bạn không có quyền gỡ những gì đợt này đã nhập')
  await app.runJobs()
  expect((await app.visit('/tin-tuc')).text).toContain('Đang đứng trên cổng')

  const { rows } = await app.db.execute<{ id: string; slug: string }>(
    sql`select id, slug from content.articles where slug = 'dang-dung-tren-cong'`,
  )
  const [{ id, slug } = { id: '', slug: '' }] = rows
  const left = { id, slug, version: 1, reason: 'Đợt chuyển' }
  expect(await takeArticleBack(signed(editor), left)).toBe('kept')
  expect(await takeArticleBack(signed(founder), left)).toBe('kept')
  expect(await takeArticleBack(signed(officer), left)).toBe('removed')

  page = await begin('Nháp hoàn tác', WORDPRESS, editor)
  page = await page.press('Gửi tệp', {
    Tệp: fileOf('c.xml', wxr([{ id: 22, title: 'Nháp gỡ lại' }])),
  })
  page = await page.press('Đọc các tệp')
  await app.runJobs()
  page = await broughtIn(app, await page.follow('Xem tiến độ mới nhất'), false)
  page = await page.press('Hoàn tác đợt chuyển này')
  await app.runJobs()
  expect((await page.follow('Xem tiến độ mới nhất')).text).toContain('Đã gỡ khi hoàn tác')
})

test('nobody else sees anything of it', async () => {
  const page = await begin('Riêng', WORDPRESS)
  const address = page.url.split('?')[0] ?? ''
  expect((await app.visit(address, { as: founder })).status).toBe(403)
  expect((await app.visit(START, { as: founder })).status).toBe(403)
  expect((await app.visit(`${address}/bao-cao.csv`)).url).toContain('/dang-nhap')
})
