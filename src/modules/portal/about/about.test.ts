import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { loadPlanText } from '#modules/plan/index.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { changeAboutTexts } from './texts.ts'

const app = await testApp()
afterAll(app.stop)

const leader = await app.person('Lãnh đạo', [{ role: 'leader' }])
const officer = await app.person('Cán bộ', [{ role: 'officer' }])

test('without a plan and without texts nothing is made up', async () => {
  const page = await app.visit('/gioi-thieu')
  expect(page.getAllByText('Đơn vị vận hành chưa ghi phần này.')).toHaveLength(2)
  expect(page.text).toContain('Chưa có kế hoạch nào được nạp')
})

test('the bodies of the plan stand in their places, with what each owes and who carries it now', async () => {
  await loadPlanText(app.scopeFor(), await readFile('plans/hai-phong-2017-2020.yaml', 'utf8'))
  const page = await (await app.visit('/')).follow('Chức năng, cơ cấu, liên hệ')
  expect(page.getByRole('heading', { level: 3, name: 'Sở Khoa học và Công nghệ' })).toBeTruthy()
  expect(page.getByRole('heading', { level: 3, name: 'Quyết định và chỉ đạo' })).toBeTruthy()
  expect(page.text).toMatch(/Chủ trì \d+ nhiệm vụ của kế hoạch/)
  const english = await app.visit('/gioi-thieu', { locale: 'en' })
  expect(
    english.getByRole('heading', { name: 'Department of Science and Technology' }),
  ).toBeTruthy()
})

test('a leader writes functions and contacts in both languages; two at once lose nothing', async () => {
  const typed = {
    'Chức năng, nhiệm vụ': 'Tiếp nhận hồ sơ <b>hỗ trợ</b>',
    'Chức năng, nhiệm vụ (tiếng Anh)': 'Receives applications',
    'Liên hệ:': 'Phòng thử, tầng 1',
    'Liên hệ (tiếng Anh)': 'Test room, ground floor',
  }
  const [first, second] = [
    await app.visit('/ban-lam-viec/gioi-thieu', { as: leader }),
    await app.visit('/ban-lam-viec/gioi-thieu', { as: leader }),
  ]
  expect((await first.press('Lưu phần giới thiệu')).status).toBe(422)
  expect((await first.press('Lưu phần giới thiệu', typed)).text).toContain('Đã lưu')
  const late = await second.press('Lưu phần giới thiệu', { ...typed, 'Liên hệ:': 'Phòng khác' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Phòng thử, tầng 1')
  expect(late.document.getElementById('contactsVi')).toHaveProperty('value', 'Phòng khác')
  const page = await app.visit('/gioi-thieu', { locale: 'en' })
  expect(page.text).toContain('Test room, ground floor')
  expect((await app.visit('/gioi-thieu')).text).toContain('<b>hỗ trợ</b>')
  expect((await app.visit('/ban-lam-viec/gioi-thieu', { as: officer })).status).toBe(403)
})

test('the words of the portal are nobody else’s to write, whatever way they come', async () => {
  const words = { vi: 'Lời lạ', en: 'Foreign words' }
  const scope = as(app, officer)
  expect(await changeAboutTexts(scope, 0, { functions: words, contacts: words })).toBeUndefined()
  expect((await app.visit('/gioi-thieu')).text).not.toContain('Lời lạ')
})
