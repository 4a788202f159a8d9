import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { entryKindOf, takeEntryBack } from '#modules/content/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, asEditor } from '#test/factories/entries.ts'
import { aReadTable, rowOf, tableIn } from '#test/factories/moves.ts'
import { fileOf, xlsx } from '#test/factories/old-portal.ts'
import { aStartup } from '#test/factories/startups.ts'
import { asTable, tableOf } from '#test/factories/tables.ts'
import { IMPORT_QUEUE } from '../queue.ts'

const app = await testApp()
afterAll(app.stop)
const editor = await app.person('Minh', [{ role: 'editor' }])
const officer = await app.person('Lan', [{ role: 'officer' }])
const founder = await app.person('Bình', [{ role: 'founder' }])

const kind = entryKindOf('technology-offer')
const draft = aDraft(kind.code, 'x')
const [headers = [], cells = []] = asTable(kind, draft)
const read = async (titles: readonly string[], more: Record<string, string> = {}) => {
  const table = await xlsx(tableOf(kind, draft, titles, more))
  return aReadTable(app, editor, kind.name.vi, fileOf('a.xlsx', table))
}

const idOf = (url: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(url)?.[0] ?? ''
const kept = async (like: string) =>
  (
    await app.db.execute<{ title: string; state: string }>(
      sql`select title->>'vi' as title, state from content.entries where title->>'vi' like ${like} order by 1`,
    )
  ).rows

/** The worker dies as it writes this entry, as often as it tries. */
const dieAt = (title: string) =>
  app.db.execute(
    sql.raw(`
    create or replace function content.die() returns trigger language plpgsql as $$
      begin raise exception 'the worker was killed'; end $$;
    create trigger die before insert on content.entries for each row
      when (new.title->>'vi' = '${title}') execute function content.die()`),
  )
const live = () => app.db.execute(sql`drop trigger die on content.entries`)
const again = (importId: string) => app.deps.jobs.enqueue(app.db, IMPORT_QUEUE, { importId })

test('a table whose worker was killed goes on where it stood, and doubles nothing', async () => {
  const page = await read(['Đứt 1', 'Đứt 2', 'Đứt 3', 'Đứt 4'])
  const id = idOf(page.url)
  await dieAt('Đứt 3')
  const confirmed = await page.press('Xác nhận và nhập')
  await expect(app.runJobs()).rejects.toThrow()
  expect(await kept('Đứt%')).toHaveLength(2)
  expect((await confirmed.follow('Xem tiến độ mới nhất')).text).toContain('Đã nhập 2 trên 4 dòng.')
  await live()
  await again(id)
  await again(id)
  await app.runJobs()
  expect((await kept('Đứt%')).map(({ title }) => title)).toEqual([
    'Đứt 1',
    'Đứt 2',
    'Đứt 3',
    'Đứt 4',
  ])
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual(['exchange.import-confirmed', 'exchange.import-finished'])
})

test('entries come in as drafts until somebody chooses otherwise', async () => {
  await tableIn(app, await read(['Bản nháp công nghệ']), false)
  expect(await kept('Bản nháp%')).toEqual([{ title: 'Bản nháp công nghệ', state: 'draft' }])
  expect((await app.visit(`/${kind.slug}`)).text).not.toContain('Bản nháp công nghệ')
})

test('undoing takes back what is as it came in, and keeps what somebody has worked on or confirmed', async () => {
  const titles = ['Gỡ 1', 'Gỡ 2', 'Gỡ 3']
  let page = await tableIn(app, await read(titles))
  const edit = await (await page.follow('Gỡ 1')).follow('Mở để sửa')
  await edit.press('Lưu', { 'Tóm tắt': 'Đã sửa tay.' })
  app.setNow('2026-11-24T02:00:00Z')
  const confirm = await (await page.follow('Gỡ 2')).follow('Mở để sửa')
  await confirm.press('Vẫn đúng')
  page = await page.press('Hoàn tác đợt chuyển này')
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  app.setNow('2026-11-23T02:00:00Z')
  expect(rowOf(page, 'Gỡ 1')).toContain('Giữ lại')
  expect(rowOf(page, 'Gỡ 2')).toContain('Giữ lại')
  expect(rowOf(page, 'Gỡ 3')).toContain('Đã gỡ khi hoàn tác')
  const list = await app.visit(`/${kind.slug}`)
  expect(list.text).toContain('Gỡ 1')
  expect(list.text).toContain('Gỡ 2')
  expect(list.text).not.toContain('Gỡ 3')
  const [{ id } = { id: '' }] = (
    await app.db.execute<{ id: string }>(
      sql`select id from content.entries where title->>'vi' = 'Gỡ 1'`,
    )
  ).rows
  const left = { id, version: 3, reason: 'Thử' }
  expect(await takeEntryBack(asEditor(app, founder), left)).toBe('kept')
  expect(await takeEntryBack(asEditor(app, editor), { ...left, version: 2 })).toBe('kept')
})

test('the day of the old portal counts until it must be confirmed, and what is too old says so before', async () => {
  const dated = (day: string) => ({ 'Ngày cập nhật ở cổng cũ': day })
  const page = await read(['Cũ quá'], dated('1/1/2025'))
  expect(rowOf(page, 'Cũ quá')).toContain('Đã quá hạn xác nhận lại')
  await tableIn(app, page)
  expect((await app.visit(`/${kind.slug}`)).text).not.toContain('Cũ quá')
  expect((await app.visit(`/${kind.slug}/cu-qua`)).status).toBe(200)
  const late = await read(['Hơi cũ'], dated('01/08/2026'))
  expect(rowOf(late, 'Hơi cũ')).toContain('Đã đến hạn xác nhận lại')
  const future = await read(['Mai sau'], dated('01/08/2030'))
  expect(rowOf(future, 'Mai sau')).toContain('Ngày này chưa tới.')
})

test('organisations and entries are found by their names and addresses, and two of one name by neither', async () => {
  await aStartup(app, { name: 'Cảng Số' })
  await aStartup(app, { name: 'Trùng Tên' })
  await aStartup(app, { name: 'Trùng Tên' })
  const right = await anEntry(app, officer, 'ip-right', aDraft('ip-right', 'Bằng mẫu'))
  await anEntry(app, officer, 'ip-right', aDraft('ip-right', 'Bằng đôi'))
  await anEntry(app, officer, 'ip-right', aDraft('ip-right', 'Bằng đôi'))
  await anEntry(app, officer, 'job', aDraft('job', 'Không phải bằng'))
  const [at, owner] = [headers.indexOf('Quyền sở hữu trí tuệ liên quan'), headers.indexOf('Đơn vị')]
  const row = (title: string, ...change: [number, string][]) =>
    change.reduce((line, [place, cell]) => line.with(place, cell), cells.with(0, title))
  const rows = [
    headers,
    row('Có đủ', [owner, 'CẢNG SỐ'], [at, `https://cong.example/tai-san-tri-tue/${right.slug}`]),
    row('Hai tên', [owner, 'Trùng Tên']),
    row('Trang lạ', [at, '/tai-san-tri-tue/khong-co']),
    row('Gọi tên', [at, 'BẰNG MẪU']),
    row('Hai bằng', [at, 'Bằng đôi']),
    row('Nhầm loại', [at, 'Không phải bằng']),
  ]
  const page = await aReadTable(app, editor, kind.name.vi, fileOf('a.xlsx', await xlsx(rows)))
  expect(rowOf(page, 'Hai tên')).toContain('Có nhiều đơn vị trong danh bạ mang tên này')
  expect(rowOf(page, 'Trang lạ')).toContain('Không tìm thấy mục này trên cổng')
  expect(rowOf(page, 'Hai bằng')).toContain('Có nhiều mục mang tên này')
  expect(rowOf(page, 'Nhầm loại')).toContain('Không tìm thấy mục này trên cổng')
  await tableIn(app, page)
  const entry = await app.visit(`/${kind.slug}/co-du`)
  expect(entry.text).toContain('Cảng Số')
  expect(entry.text).toContain('Bằng mẫu')
  expect((await app.visit(`/${kind.slug}/goi-ten`)).text).toContain('Bằng mẫu')
})

test('what a row names may be gone by the time it comes in, and it fails by itself', async () => {
  const right = await anEntry(app, officer, 'ip-right', aDraft('ip-right', 'Bằng sẽ gỡ'))
  const at = headers.indexOf('Quyền sở hữu trí tuệ liên quan')
  const rows = [
    headers,
    cells.with(0, 'Mất chỗ dựa').with(at, `/tai-san-tri-tue/${right.slug}`),
    cells.with(0, 'Vẫn đứng vững'),
  ]
  const page = await aReadTable(app, editor, kind.name.vi, fileOf('a.xlsx', await xlsx(rows)))
  await app.db.execute(sql`update content.entries set state = 'withdrawn' where id = ${right.id}`)
  const done = await tableIn(app, page)
  expect(rowOf(done, 'Mất chỗ dựa')).toContain('Đến lúc nhập, dòng này nhắc tới')
  expect(rowOf(done, 'Mất chỗ dựa')).toContain('Không tìm thấy mục này trên cổng')
  expect(await kept('Vẫn đứng%')).toHaveLength(1)
})
