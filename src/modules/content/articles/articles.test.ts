import { parseRssFeed } from 'feedsmith'
import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle, draftOf } from '#test/factories/news.ts'
import { as } from '#test/factories/startups.ts'
import { publishTopics } from '../topics/actions.ts'
import { listDesk } from './desk-queries.ts'
import { createArticle } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const founder = await app.person('Bình', [{ role: 'founder' }])
await publishTopics(app.scopeFor(), [
  { code: 'chinh-sach', name: { vi: 'Chính sách', en: 'Policy' }, clause: 'II.1.2' },
  { code: 'nhan-luc', name: { vi: 'Nhân lực', en: 'People' }, clause: 'II.1.2' },
])

const published = (title: string, english?: string, topic = 'chinh-sach') =>
  aPublishedArticle(app, newsroom, { title, topic, ...(english ? { english } : {}) })

test('an editor writes and sends, an officer approves and publishes, and everybody reads it', async () => {
  const desk = await app.visit('/ban-lam-viec/tin-bai/moi', { as: editor })
  const saved = await desk.press('Lưu bài', {
    'Chuyên mục': 'Chính sách',
    'Tiêu đề': 'Hướng dẫn nộp hồ sơ',
    'Tóm tắt': 'Các bước nộp hồ sơ.',
    'Nội dung': 'Bước một.\n\n## Sau khi nộp\n- Nhận biên nhận',
  })
  expect(saved.text).toContain('Đã lưu bài.')
  expect((await saved.press('Gửi duyệt tiếng Việt, bản 1')).text).toContain('Đã gửi duyệt')
  expect((await app.visit('/tin-tuc')).queryByText('Hướng dẫn nộp hồ sơ')).toBeNull()

  const waiting = await app.visit('/ban-lam-viec', { as: officer })
  const before = await waiting.follow('Duyệt tin bài: Hướng dẫn nộp hồ sơ')
  const approved = await before.press('Duyệt tiếng Việt, bản 1')
  const live = await approved.press('Đăng tiếng Việt, bản 1')
  expect(live.text).toContain('Đã đăng bài.')
  const article = await (await app.visit('/tin-tuc')).follow('Hướng dẫn nộp hồ sơ')
  expect(article.status).toBe(200)
  expect(article.getByRole('heading', { level: 2, name: 'Sau khi nộp' })).toBeTruthy()
  expect(article.getByText('Nhận biên nhận').tagName).toBe('LI')
})

test('withdrawing wants a reason, takes the article away, and its address says so', async () => {
  const { id, slug } = await published('Tin sẽ gỡ')
  const desk = await app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: officer })
  const refused = await desk.press('Gỡ tiếng Việt')
  expect(refused.status).toBe(422)
  const gone = await refused.press('Gỡ tiếng Việt', { 'Lý do': 'Thông tin đã đổi' })
  expect(gone.text).toContain('Đã gỡ bài')
  const left = await app.visit(`/tin-tuc/${slug}`)
  expect(left.status).toBe(410)
  expect(left.text).toContain('đã được gỡ')
  expect(left.text).not.toContain('Tin sẽ gỡ')
  const entries = await entriesAbout(app.scopeFor(), id)
  expect(entries.map(({ act }) => act)).toEqual([
    'content.revision-sent',
    'content.revision-approved',
    'content.article-published',
    'content.article-withdrawn',
  ])
  expect(entries[3]?.corrects).toBe(entries[2]?.id)
})

test('whoever saves over a newer version loses nothing and sees both', async () => {
  const { id } = await published('Hai người cùng sửa')
  const [first, second] = await Promise.all([
    app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: editor }),
    app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: officer }),
  ])
  await first.press('Lưu bài', { 'Tóm tắt': 'Tóm tắt của người thứ nhất' })
  const late = await second.press('Lưu bài', { 'Tóm tắt': 'Tóm tắt của người thứ hai' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Tóm tắt của người thứ nhất')
  expect(late.getByLabelText('Tóm tắt')).toHaveProperty('value', 'Tóm tắt của người thứ hai')
  expect((await late.press('Lưu bài')).text).toContain('Đã lưu bài.')
})

test('a half-filled English version is refused at the fields that lack', async () => {
  const desk = await app.visit('/ban-lam-viec/tin-bai/moi', { as: officer })
  const refused = await desk.press('Lưu bài', {
    'Tiêu đề': 'Chỉ một nửa',
    'Tóm tắt': 'Tóm tắt',
    'Nội dung': 'Nội dung',
    'Tiêu đề tiếng Anh': 'Half of it',
  })
  expect(refused.status).toBe(422)
  expect(refused.document.querySelectorAll('[aria-invalid=true]')).toHaveLength(2)
  expect(refused.getByLabelText('Tiêu đề')).toHaveProperty('value', 'Chỉ một nửa')
})

test('the English page says so when there is no English', async () => {
  const one = await published('Chỉ có tiếng Việt')
  const both = await published('Có hai thứ tiếng', 'In two languages')
  const missing = await app.visit(`/tin-tuc/${one.slug}`, { locale: 'en' })
  expect(missing.text).toContain('in Vietnamese only')
  expect(missing.document.querySelector('article')?.lang).toBe('vi')
  const english = await app.visit(`/tin-tuc/${both.slug}`, { locale: 'en' })
  expect(english.getByRole('heading', { level: 1 }).textContent).toBe('In two languages')
  expect(english.text).not.toContain('in Vietnamese only')
})

test('two articles of one title have two addresses', async () => {
  const [one, other] = [await published('Trùng tên'), await published('Trùng tên')]
  expect(one.slug).toBe('trung-ten')
  expect(other.slug).toMatch(/^trung-ten-/)
})

test('news come twenty a page, by topic, the newest first', async () => {
  for (let number = 1; number <= 21; number += 1)
    await published(`Bản tin nhân lực ${number}`, undefined, 'nhan-luc')
  const first = await app.visit('/tin-tuc?chuyen-muc=nhan-luc')
  expect(first.getAllByRole('heading', { level: 2, name: /Bản tin nhân lực/ })).toHaveLength(20)
  const second = await first.follow('Trang sau')
  expect(second.url).toBe('/tin-tuc?chuyen-muc=nhan-luc&page=2')
  expect(second.getAllByRole('heading', { level: 2, name: /Bản tin nhân lực/ })).toHaveLength(1)
  for (const bad of ['page=0', 'page=x', 'page=1e9'])
    expect((await app.visit(`/tin-tuc?${bad}`)).status, bad).toBe(400)
})

test('the feeds carry the newest articles, in the language asked for', async () => {
  await published('Phí < lệ phí & thuế', 'Fees < taxes & duties')
  const rss = await app.request('/tin-tuc.rss')
  expect(rss.headers.get('content-type')).toContain('application/rss+xml')
  expect(parseRssFeed(await rss.text()).items?.[0]?.title).toBe('Phí < lệ phí & thuế')
  const feed: unknown = await (await app.request('/en/tin-tuc.json')).json()
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en',
    items: expect.arrayContaining([
      expect.objectContaining({
        title: 'Fees < taxes & duties',
        url: 'http://localhost:3000/en/tin-tuc/phi-le-phi-thue',
      }),
    ]),
  })
})

test('an article can be kept as a plain file', async () => {
  const { slug } = await published('Bài để lưu')
  const copy = await app.request(`/tin-tuc/${slug}/luu`)
  expect(copy.headers.get('content-disposition')).toContain(`${slug}.txt`)
  expect(await copy.text()).toContain('Ai được hỗ trợ')
})

test('tags and emoji stay letters on the page', async () => {
  const { slug } = await published('<script>alert(1)</script> 🚢')
  const read = await app.visit(`/tin-tuc/${slug}`)
  expect(read.document.querySelector('main script')).toBeNull()
  expect(read.getByRole('heading', { level: 1 }).textContent).toBe('<script>alert(1)</script> 🚢')
})

test('a founder does not write the news', async () => {
  expect((await app.visit('/ban-lam-viec/tin-bai', { as: founder })).status).toBe(403)
  const { total } = await listDesk(app.scopeFor(editor), {})
  expect(await createArticle(as(app, founder), draftOf({ title: 'x' }))).toBeUndefined()
  expect((await listDesk(app.scopeFor(editor), {})).total).toBe(total)
})
