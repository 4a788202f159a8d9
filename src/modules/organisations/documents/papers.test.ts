import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { aPdf } from '#test/factories/support.ts'
import { replacePaper } from './actions.ts'
import { listPapers } from './queries.ts'
import { lapsesBy, paperStanding, warningDue } from './rules.ts'
import { timetable } from './timetable.ts'

const app = await testApp()
afterAll(app.stop)

const page = (id: string) => `/ban-lam-viec/giay-to/${id}`
const paper = {
  'Loại giấy tờ': 'registration',
  'Tên giấy tờ': 'Giấy chứng nhận đăng ký',
  'Số, ký hiệu': '0201234567',
  'Ngày cấp': '2024-05-20',
  'Ngày hết hiệu lực': '2026-12-20',
}

test('a paper is good until the end of its last day, and a month before a warning', () => {
  const lapsing = { expiresOn: '2026-12-20' }
  expect(paperStanding({ expiresOn: null }, '2026-11-23')).toBe('good')
  expect(paperStanding(lapsing, '2026-11-19')).toBe('good')
  expect(paperStanding(lapsing, '2026-11-20')).toBe('lapsing')
  expect(paperStanding(lapsing, '2026-12-20')).toBe('lapsing')
  expect(paperStanding(lapsing, '2026-12-21')).toBe('lapsed')
  expect(lapsesBy(lapsing, '2026-12-20')).toBe(false)
  expect(lapsesBy(lapsing, '2026-12-21')).toBe(true)
})

test('each warning is due once, the nearest one alone after a pause', () => {
  const due = (today: string, warnedDays: number | null) =>
    warningDue({ expiresOn: '2026-12-20', warnedDays }, today)
  expect(due('2026-11-19', null)).toBe(null)
  expect(due('2026-11-20', null)).toBe(30)
  expect(due('2026-11-25', 30)).toBe(null)
  expect(due('2026-12-13', 30)).toBe(7)
  expect(due('2026-12-14', 7)).toBe(null)
  expect(due('2026-12-15', null)).toBe(7)
  expect(due('2026-12-21', null)).toBe(null)
  expect(warningDue({ expiresOn: null, warnedDays: null }, '2026-12-20')).toBe(null)
})

test('a founder keeps a paper once, puts a newer one in its place, and takes it out', async () => {
  const { id, founder } = await aStartup(app)
  const empty = await (await app.visit(page(id), { as: founder })).press('Lưu giấy tờ', paper)
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Bạn chưa chọn tệp')
  const kept = await empty.press('Lưu giấy tờ', { ...paper, Tệp: aPdf('gcn.pdf') })
  expect(kept.text).toContain('Đã lưu giấy tờ')
  expect(kept.text).toContain('Sắp hết hiệu lực')

  const replaced = await kept.press('Thay giấy tờ', {
    'Ngày cấp': '2026-11-20',
    'Ngày hết hiệu lực': '2028-12-20',
    Tệp: aPdf('gcn-moi.pdf'),
  })
  expect(replaced.text).toContain('Còn hiệu lực')
  expect(replaced.text).toContain('Bản đã thay')
  const gone = await replaced.press('Bỏ giấy tờ Giấy chứng nhận đăng ký')
  expect(gone.text).toContain('Đã bỏ giấy tờ')
  expect(gone.text).toContain('gcn.pdf')
})

test('dates that cannot be are named at their fields, with what was typed', async () => {
  const { id, founder } = await aStartup(app)
  const wrong = { ...paper, 'Ngày cấp': '2026-12-01', 'Ngày hết hiệu lực': '2026-11-01' }
  const visit = await app.visit(page(id), { as: founder })
  const back = await visit.press('Lưu giấy tờ', { ...wrong, Tệp: aPdf() })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Ngày này chưa tới')
  expect(back.text).toContain('đứng trước ngày cấp')
  expect(back.document.querySelector<HTMLInputElement>('[name="title"]')?.value).toBe(
    paper['Tên giấy tờ'],
  )
})

test('the papers of somebody else do not exist', async () => {
  const [mine, other] = [await aStartup(app), await aStartup(app)]
  const visit = await app.visit(page(other.id), { as: other.founder })
  await visit.press('Lưu giấy tờ', { ...paper, Tệp: aPdf() })
  const [kept] = await listPapers(as(app, other.founder), other.id)
  expect((await app.visit(page(other.id), { as: mine.founder })).status).toBe(404)
  const file = `${page(other.id)}/${kept?.id}/tep`
  expect((await app.visit(file, { as: other.founder })).status).toBe(200)
  expect((await app.visit(file, { as: mine.founder })).status).toBe(404)
  expect(await listPapers(as(app, mine.founder), other.id)).toEqual([])
})

test('two who replace the same paper at once replace it once', async () => {
  const { id, founder } = await aStartup(app)
  const visit = await app.visit(page(id), { as: founder })
  await visit.press('Lưu giấy tờ', { ...paper, Tệp: aPdf() })
  const [kept] = await listPapers(as(app, founder), id)
  const newer = {
    kind: 'registration',
    title: 'Mới',
    number: '',
    issuedOn: '2026-11-20',
    expiresOn: null,
  } as const
  const both = await Promise.all(
    [1, 2].map(() => replacePaper(as(app, founder), kept?.id ?? '', { ...newer, file: aPdf() })),
  )
  expect(both.map((outcome) => outcome?.ok).toSorted()).toEqual([false, true])
  expect(await listPapers(as(app, founder), id)).toHaveLength(2)
})

test('the people of the organisation are warned 30 and 7 days before, once each', async () => {
  const { id, founder } = await aStartup(app)
  const visit = await app.visit(page(id), { as: founder })
  await visit.press('Lưu giấy tờ', { ...paper, Tệp: aPdf() })
  const warnings = async () => {
    for (const { handle } of timetable) await handle(app.scopeFor(), {})
    await app.runJobs()
    return app.mails().filter(({ to }) => to === founder.email).length
  }
  expect(await warnings()).toBe(1)
  expect(await warnings()).toBe(1)
  app.setNow('2026-12-13T02:00:00Z')
  expect(await warnings()).toBe(2)
  app.setNow('2026-12-19T02:00:00Z')
  expect(await warnings()).toBe(2)
  app.setNow('2026-11-23T02:00:00Z')
})
