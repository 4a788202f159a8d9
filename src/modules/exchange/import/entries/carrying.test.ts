import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { entryKindOf, takeEntryBack } from '#modules/content/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, asEditor } from '#test/factories/entries.ts'
import { aReadTable, MOVES, rowOf, tableIn } from '#test/factories/moves.ts'
import { fileOf, OLD, xlsx } from '#test/factories/old-portal.ts'
import { aStartup } from '#test/factories/startups.ts'
import { asTable } from '#test/factories/tables.ts'
import { IMPORT_QUEUE } from '../queue.ts'

const app = await testApp()
afterAll(app.stop)
const editor = await app.person('Minh', [{ role: 'editor' }])
const officer = await app.person('Lan', [{ role: 'officer' }])
const leader = await app.person('Hải', [{ role: 'leader' }])
const founder = await app.person('Bình', [{ role: 'founder' }])

const kind = entryKindOf('technology-offer')
const [headers = [], cells = []] = asTable(kind, aDraft(kind.code, 'x'))
const tableOf = async (titles: readonly string[], more: Record<string, string> = {}) =>
  xlsx([
    [...headers, ...Object.keys(more)],
    ...titles.map((title) => [...cells.with(0, title), ...Object.values(more)]),
  ])

const read = async (titles: readonly string[], more: Record<string, string> = {}, as = editor) =>
  aReadTable(app, as, kind.name.vi, fileOf('a.xlsx', await tableOf(titles, more)))

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
  const [at, owner] = [headers.indexOf('Quyền sở hữu trí tuệ liên quan'), headers.indexOf('Đơn vị')]
  const row = (title: string, ...change: [number, string][]) =>
    change.reduce((line, [place, cell]) => line.with(place, cell), cells.with(0, title))
  const rows = [
    headers,
    row('Có đủ', [owner, 'CẢNG SỐ'], [at, `https://cong.example/tai-san-tri-tue/${right.slug}`]),
    row('Hai tên', [owner, 'Trùng Tên']),
    row('Trang lạ', [at, '/tai-san-tri-tue/khong-co']),
  ]
  const page = await aReadTable(app, editor, kind.name.vi, fileOf('a.xlsx', await xlsx(rows)))
  expect(rowOf(page, 'Hai tên')).toContain('Có nhiều đơn vị trong danh bạ mang tên này')
  expect(rowOf(page, 'Trang lạ')).toContain('Không tìm thấy mục này trên cổng')
  await tableIn(app, page)
  const entry = await app.visit(`/${kind.slug}/co-du`)
  expect(entry.text).toContain('Cảng Số')
  expect(entry.text).toContain('Bằng mẫu')
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

test('a leader looks, and only who keeps entries brings them in; strangers see nothing', async () => {
  const page = await read(['Chỉ xem'], { 'Địa chỉ cũ': `${OLD}/cong-nghe/1` }, leader)
  const refused = await page.press('Xác nhận và nhập')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bạn không có quyền biên tập')
  const address = page.url.split('?')[0] ?? ''
  for (const path of [`${address}/loai`, `${address}/cot-muc`, `${address}/cach-nhap-muc`]) {
    const answer = await app.request(path, {
      method: 'POST',
      body: new URLSearchParams({ kind: 'job' }),
      headers: { 'x-test-actor': founder.id, 'sec-fetch-site': 'same-origin' },
    })
    expect(answer.status, path).toBe(403)
  }
  expect((await app.visit(`${address}/bang-mau.csv`, { as: founder })).status).toBe(403)
  expect((await app.visit(`${address}/bang-mau.csv`)).url).toContain('/dang-nhap')

  const done = await tableIn(app, await app.visit(address, { as: editor }))
  expect(done.text).toContain('Đã nhập xong')
  const seen = await (await app.visit(done.url, { as: leader })).press('Hoàn tác đợt chuyển này')
  expect(seen.status).toBe(409)
})

test('what the rows are may be changed before they come in, over the version that was read only', async () => {
  let page = await read(['Đổi loại'])
  const late = await page.visitor.go(page.url)
  page = await page.press('Lưu loại', { 'Mỗi dòng của bảng là': 'Tin bài' })
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('Cột nào là gì')
  const stale = await late.press('Lưu loại', { 'Mỗi dòng của bảng là': 'Việc làm' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Có người vừa thay đổi đợt này')
  page = await page.press('Lưu loại', { 'Mỗi dòng của bảng là': 'Việc làm' })
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  expect(rowOf(page, 'Đổi loại')).toContain('Chưa có cột cho ô “Hình thức”')

  const list = await app.visit(MOVES, { as: editor })
  const feed = await list.press('Lập đợt chuyển', {
    'Tên đợt chuyển': 'Tin',
    'Kho tin RSS hoặc Atom': true,
  })
  expect(feed.queryByRole('button', { name: 'Lưu loại' })).toBeNull()
  const forced = await app.request(`${feed.url.split('?')[0]}/loai`, {
    method: 'POST',
    body: new URLSearchParams({ kind: 'job', _version: '1' }),
    headers: { 'x-test-actor': editor.id, 'sec-fetch-site': 'same-origin' },
  })
  expect(forced.status).toBe(404)
})

test('an empty table with every header may be had, and it is read back as its kind', async () => {
  const page = await read(['Mẫu'])
  const csv = await app.request(`${page.url.split('?')[0]}/bang-mau.csv`, {
    headers: { 'x-test-actor': editor.id },
  })
  const [first = ''] = (await csv.text()).split('\n')
  expect(first).toContain('Giải quyết vấn đề gì')
  const filled = fileOf('mau.csv', `${first.trim()}\n${cells.map((cell) => `"${cell}"`).join(',')}`)
  const back = await aReadTable(app, editor, kind.name.vi, filled)
  expect(back.text).toContain('1 dòng sẽ được nhập.')
  expect(back.text).not.toContain('Cột không dùng')
})
