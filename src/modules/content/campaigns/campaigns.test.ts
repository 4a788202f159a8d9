import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle } from '#test/factories/news.ts'
import { monthlyTotals } from './rules.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const founder = await app.person('Bình', [{ role: 'founder' }])
const COVERAGE = '/ban-lam-viec/truyen-thong/bao-chi'

const plan = {
  'Tên chiến dịch': 'Tháng khởi nghiệp',
  'Tên tiếng Anh': 'Startup month',
  'Mục tiêu': 'Một nghìn sinh viên biết chương trình.',
  'Hướng tới ai': 'Sinh viên',
  'Thông điệp': 'Ai cũng nộp được\nNộp trên mạng',
  'Ngày bắt đầu': '2026-11-01',
  'Ngày kết thúc': '2026-12-15',
  'Người phụ trách': 'Biên Tập',
}

test('a campaign is planned, its pieces stand on the desk of whoever answers for them, and lead to articles', async () => {
  const { slug } = await aPublishedArticle(app, newsroom, { title: 'Phóng sự sinh viên' })
  const start = await app.visit('/ban-lam-viec/truyen-thong', { as: officer })
  const wrong = await start.press('Lập chiến dịch', { ...plan, 'Ngày kết thúc': '2026-10-01' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('bằng hoặc sau ngày bắt đầu')
  const campaign = await wrong.press('Lập chiến dịch', plan)
  expect(campaign.text).toContain('Đang chạy')
  const added = await campaign.press('Thêm việc', {
    'Việc phải làm': 'Phóng sự về sinh viên',
    Kênh: 'Cổng thông tin',
    'Ngày đăng, phát': '2026-11-25',
    'Người phụ trách': 'Biên Tập',
  })
  expect(added.text).toContain('Chưa làm')
  const own = await app.visit('/ban-lam-viec', { as: editor })
  const again = await own.follow('Việc truyền thông: Phóng sự về sinh viên')
  const unsaid = await again.press('Đánh dấu xong', { 'Bài trên cổng': 'Phóng sự sinh viên' })
  expect(unsaid.status).toBe(422)
  const settled = await unsaid.press('Đánh dấu xong', { 'Việc đã xong': 'Phóng sự về sinh viên' })
  expect(settled.text).toContain('Đã xong')
  const article = await settled.follow('Phóng sự về sinh viên')
  expect(article.text).toContain(`/tin-tuc/${slug}`)
  expect((await app.visit('/ban-lam-viec', { as: editor })).text).not.toContain('Việc truyền thông')
})

test('coverage is recorded with a measured reach or none, counted by month, and taken back with a reason', async () => {
  const page = await app.visit(COVERAGE, { as: editor })
  const piece = {
    'Loại hình': 'Truyền hình',
    'Tên báo, đài, trang': 'Đài mẫu',
    'Tên tin bài, chương trình': 'Chuyên mục khởi nghiệp',
    'Ngày đăng, phát': '2026-11-20',
    'Thuộc chiến dịch': 'Tháng khởi nghiệp',
    'Số người tiếp cận': '',
  }
  const guessed = await page.press('Ghi nhận', { ...piece, 'Số người tiếp cận': '5000' })
  expect(guessed.status).toBe(422)
  expect(guessed.text).toContain('phải nói ai đo')
  const ahead = await page.press('Ghi nhận', { ...piece, 'Ngày đăng, phát': '2026-11-24' })
  expect(ahead.status).toBe(409)
  const recorded = await guessed.press('Ghi nhận', { 'Ai đo, đo cách nào': 'Đài đo, theo ngày' })
  expect(recorded.text).toContain('5.000')
  const bad = await page.press('Ghi nhận', { ...piece, 'Đường dẫn': 'javascript:alert(1)' })
  expect(bad.status).toBe(422)
  const another = await app.visit(COVERAGE, { as: editor })
  const both = await another.press('Ghi nhận', {
    ...piece,
    'Tên tin bài, chương trình': 'Nhắc lại',
    'Đường dẫn': 'https://dai.example/1',
  })
  expect(both.getByRole('link', { name: 'Nhắc lại' }).getAttribute('href')).toBe(
    'https://dai.example/1',
  )
  expect(both.text).toContain('Truyền hình 2')
  expect(both.document.querySelector('tbody tr')?.textContent).toBe('11/202625.0001Truyền hình 2')

  const back = await both.press('Thu hồi: Nhắc lại', { 'Lý do': 'Ghi hai lần' })
  expect(back.text).toContain('Truyền hình 1')
  const csv = await app.request(`${COVERAGE}.csv`, { headers: { 'x-test-actor': editor.id } })
  const text = await csv.text()
  expect(text).toContain('Chuyên mục khởi nghiệp')
  expect(text).toContain('Tháng khởi nghiệp')
  expect(text).not.toContain('Nhắc lại')
  const xlsx = await app.request(`${COVERAGE}.xlsx`, { headers: { 'x-test-actor': editor.id } })
  expect(new TextDecoder().decode(await xlsx.arrayBuffer()).slice(0, 2)).toBe('PK')
})

test('the ledger counts coverage by kind on the day it appeared, and no more once taken back', async () => {
  const { db } = app
  const { rows } = await db.execute<{ id: string; day: string; corrected: boolean }>(`
    select e.subject_id as id, (e.occurred_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day,
      exists (select 1 from platform.ledger_entries c where c.corrects = e.id) as corrected
    from platform.ledger_entries e
    where e.act = 'content.coverage-recorded' and e.facts->>'kind' = 'television' order by e.seq`)
  expect(rows.map(({ day, corrected }) => [day, corrected])).toEqual([
    ['2026-11-20', false],
    ['2026-11-20', true],
  ])
  const about = await entriesAbout(app.scopeFor(), rows[1]?.id ?? '')
  expect(about.map(({ act }) => act)).toEqual([
    'content.coverage-recorded',
    'content.coverage-taken-back',
  ])
})

test('others keep out', async () => {
  for (const path of ['/ban-lam-viec/truyen-thong', COVERAGE, `${COVERAGE}.csv`])
    expect((await app.visit(path, { as: founder })).status, path).toBe(403)
})

test('a month counts what was measured, and says how much was not', () => {
  const totals = monthlyTotals([
    { month: '2026-10', kind: 'radio', pieces: 1, reach: 0, unmeasured: 1 },
    { month: '2026-11', kind: 'press', pieces: 2, reach: 100, unmeasured: 1 },
    { month: '2026-11', kind: 'online', pieces: 1, reach: 20, unmeasured: 0 },
  ])
  expect(totals).toEqual([
    { month: '2026-11', pieces: 3, reach: 120, unmeasured: 1, byKind: { press: 2, online: 1 } },
    { month: '2026-10', pieces: 1, reach: 0, unmeasured: 1, byKind: { radio: 1 } },
  ])
})
