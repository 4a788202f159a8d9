import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aNewsroom, aPublishedArticle } from '#test/factories/news.ts'
import { reminderDue, reminderTimetable } from './reminding.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const second = await app.person('Phụ Trách Hai', [{ role: 'editor' }])

/** Who is written to on a morning, and about what. */
async function morning(day: string) {
  app.setNow(`${day}T00:30:00Z`)
  const before = app.mails().length
  for (const { handle } of reminderTimetable) await handle(app.scopeFor(), {})
  await app.runJobs()
  return app
    .mails()
    .slice(before)
    .map(({ to, subject }) => [to, subject.split(':')[0]])
}

test('two owners are reminded before and after the day, then the officers hear of it', async () => {
  const { id } = await aPublishedArticle(app, newsroom, { title: 'Bảng phí' })
  const page = await app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: editor })
  const kept = await page.press('Lưu hạn và người phụ trách', {
    'Người phụ trách thứ hai': 'Phụ Trách Hai',
    'Hạn rà soát': '2026-12-20',
  })
  expect(kept.text).toContain('Đã lưu hạn rà soát')
  const both = (about: string) =>
    [editor.email, second.email].map((to) => [to, about]).toSorted((a, b) => (a < b ? -1 : 1))
  const sorted = async (day: string) =>
    (await morning(day)).toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  expect(await morning('2026-12-05')).toEqual([])
  expect(await sorted('2026-12-06')).toEqual(both('Sắp đến hạn rà soát'))
  expect(await morning('2026-12-07')).toEqual([])
  expect(await sorted('2026-12-21')).toEqual(both('Đã quá hạn rà soát'))
  expect(await morning('2027-01-03')).toEqual([[officer.email, 'Bài quá hạn rà soát hai tuần']])
  expect(await morning('2027-01-04')).toEqual([])

  const waiting = await app.visit('/ban-lam-viec', { as: second })
  const late = await waiting.follow(/Rà soát tin bài đến hạn: Bảng phí/)
  const refused = await late.press('Bài vẫn đúng', { 'Hạn rà soát tiếp theo': '2026-12-25' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('phải sau hôm nay')
  const confirmed = await refused.press('Bài vẫn đúng', { 'Hạn rà soát tiếp theo': '2027-06-30' })
  expect(confirmed.text).toContain('Đã xác nhận bài vẫn đúng')
  expect((await app.visit('/ban-lam-viec', { as: second })).text).not.toContain('Bảng phí')
})

test('an overdue article gets a second owner without another day; a new day lies ahead', async () => {
  app.setNow('2026-11-23T02:00:00Z')
  const { id } = await aPublishedArticle(app, newsroom, { title: 'Quá hạn chưa ai nhận' })
  const visit = () => app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: editor })
  const keep = 'Lưu hạn và người phụ trách'
  await (await visit()).press(keep, { 'Hạn rà soát': '2026-12-20' })
  app.setNow('2027-01-10T02:00:00Z')
  const named = await (await visit()).press(keep, { 'Người phụ trách thứ hai': 'Phụ Trách Hai' })
  expect(named.text).toContain('Đã lưu hạn rà soát')
  const refused = await (await visit()).press(keep, { 'Hạn rà soát': '2027-01-09' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Hạn rà soát này đã qua')
})

test('each day asks for one kind of reminder at most', () => {
  expect(reminderDue('2026-12-20', '2026-12-05')).toBeNull()
  expect(reminderDue('2026-12-20', '2026-12-06')).toBe('before')
  expect(reminderDue('2026-12-20', '2026-12-20')).toBe('before')
  expect(reminderDue('2026-12-20', '2026-12-21')).toBe('passed')
  expect(reminderDue('2026-12-20', '2027-01-02')).toBe('passed')
  expect(reminderDue('2026-12-20', '2027-01-03')).toBe('escalated')
})
