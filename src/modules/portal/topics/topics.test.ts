import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { loadPlanText } from '#modules/plan/index.ts'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, eventDraft } from '#test/factories/entries.ts'
import { aStartup } from '#test/factories/startups.ts'

const app = await testApp()
afterAll(app.stop)

await loadPlanText(app.scopeFor(), await readFile('plans/hai-phong-2017-2020.yaml', 'utf8'))
const editor = await app.person('Lan', [{ role: 'editor' }])
await anEntry(app, editor, 'product', aDraft('product', 'Phao thông minh'))
await anEntry(app, editor, 'event', eventDraft({ title: 'Ngày hội bên sông' }))
await aStartup(app, { name: 'Cảng Xanh' })

test('every topic of the plan has its page, with its lists, what is new, and what other parts own', async () => {
  const home = await app.visit('/')
  expect(home.getByRole('link', { name: 'Ngày hội bên sông' })).toBeTruthy()
  const topics = await home.follow('Tất cả chuyên mục')
  expect(topics.text).toContain('Sản phẩm khởi nghiệp (1 mục)')
  const topic = await topics.follow('Sản phẩm, dịch vụ, mô hình kinh doanh mới')
  expect(topic.getByRole('link', { name: 'Phao thông minh' })).toBeTruthy()
  expect(topic.getByRole('link', { name: 'Cảng Xanh' })).toBeTruthy()
  const list = await topic.follow('Sản phẩm khởi nghiệp')
  expect(list.text).toContain('Phao thông minh')
})

test('each topic opens in both languages, and one that no plan names does not', async () => {
  const topics = await app.visit('/chuyen-muc')
  const paths = [...topics.document.querySelectorAll<HTMLAnchorElement>('.card-heading a')].map(
    (each) => each.getAttribute('href') ?? '',
  )
  expect(paths.length).toBeGreaterThan(7)
  for (const path of paths)
    for (const locale of ['vi', 'en'] as const)
      expect((await app.visit(path, { locale })).status, path).toBe(200)
  expect((await app.visit('/chuyen-muc/khong-co')).status).toBe(404)
})

test('an entry is found by the search, and forgotten when it is withdrawn', async () => {
  const { id } = await anEntry(app, editor, 'problem', aDraft('problem', 'Đếm tôm giống'))
  await app.runJobs()
  expect((await app.visit('/tim-kiem?q=dem+tom+giong')).text).toContain('Đếm tôm giống')
  const desk = await app.visit(`/ban-lam-viec/muc-thong-tin/${id}`, { as: editor })
  await desk.press('Gỡ khỏi cổng', { 'Lý do gỡ': 'Xong' })
  await app.runJobs()
  const again = await app.visit('/tim-kiem?q=dem+tom+giong')
  expect(again.queryByRole('link', { name: /Đếm tôm giống/ })).toBeNull()
})
