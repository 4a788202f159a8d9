import { afterAll, expect, test } from 'vitest'
import { entryKindOf } from '#modules/content/index.ts'
import { testApp } from '#test/app.ts'
import { aDraft } from '#test/factories/entries.ts'
import { aReadTable, MOVES, rowOf, tableIn } from '#test/factories/moves.ts'
import { fileOf, OLD, xlsx } from '#test/factories/old-portal.ts'
import { asTable, tableOf } from '#test/factories/tables.ts'

const app = await testApp()
afterAll(app.stop)
const editor = await app.person('Minh', [{ role: 'editor' }])
const leader = await app.person('Hải', [{ role: 'leader' }])
const founder = await app.person('Bình', [{ role: 'founder' }])

const kind = entryKindOf('technology-offer')
const draft = aDraft(kind.code, 'x')
const [, cells = []] = asTable(kind, draft)

const read = async (titles: readonly string[], more: Record<string, string> = {}, as = editor) => {
  const table = await xlsx(tableOf(kind, draft, titles, more))
  return aReadTable(app, as, kind.name.vi, fileOf('a.xlsx', table))
}

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
