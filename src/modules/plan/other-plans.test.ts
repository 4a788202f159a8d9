import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { loadPlan, type PlanName } from '#test/factories/tasks.ts'
import { workAsAmended } from './amending.ts'
import { loadPlanText, planNumbers } from './index.ts'

const app = await testApp({ now: '2024-09-15T02:00:00Z' })
afterAll(app.stop)

const plans: [PlanName, tasks: string[]][] = [
  ['mau-tinh-bien-xanh-2021-2025', ['1', '2', '3', '5', '6']],
  ['mau-tinh-bien-xanh-2026-2030', ['N1', 'N2', 'N3']],
]

describe.each(plans)('the plan %s loads and shows without a change of code', (name, tasks) => {
  test('whole, with all its tasks', async () => {
    await loadPlan(app, name)
    const shown = (await app.visit('/ke-hoach')).document.querySelectorAll('#nhiem-vu tbody tr')
    expect(shown).toHaveLength(tasks.length)
  })

  const own = ['/ke-hoach', '/ke-hoach/nhiem-vu', '/ke-hoach/bao-cao', `/ke-hoach/ban/${name}`]
  const ofTasks = tasks.map((code) => `/ke-hoach/nhiem-vu/${code}`)
  const ofTargets = async (base: string) =>
    (await planNumbers(app.scopeFor())).map(({ code }) => `${base}/chi-tieu/${code}`)

  test.each(['vi', 'en'] as const)('its pages open without a gap (%s)', (locale) =>
    openAll([...own, ...ofTasks], locale),
  )
  test.each(['vi', 'en'] as const)('its targets open without a gap (%s)', async (locale) =>
    openAll(await ofTargets('/ke-hoach'), locale),
  )
  test('its targets open under its own name too', async () =>
    openAll(await ofTargets(`/ke-hoach/ban/${name}`), 'vi'))
})

async function openAll(addresses: readonly string[], locale: 'vi' | 'en') {
  for (const address of addresses) {
    const page = await app.visit(address, { locale })
    expect(page.status, address).toBe(200)
    expect(page.text, address).not.toMatch(/undefined|NaN|\[object/)
  }
}

const old = '/ke-hoach/ban/mau-tinh-bien-xanh-2021-2025'

test('two plans may use the same code for a target: each page opens its own', async () => {
  await loadPlan(app, 'mau-tinh-bien-xanh-2026-2030', (text) =>
    text.replaceAll('von-da-giai-ngan', 'von-moi-nam'),
  )
  expect((await app.visit('/ke-hoach/chi-tieu/von-moi-nam')).text).toContain(
    '00/MẪU-BX, Mục tiêu 2',
  )
  const older = await (await app.visit(old)).follow(/Vốn đầu tư giải ngân mỗi năm/)
  expect(older.text).toContain('01/KH-MẪU-BX, Mục II.1, dòng 2')
  expect((await app.visit(`${old}/chi-tieu/von-moi-nam/bang-chung.csv`)).status).toBe(200)
  expect((await app.visit(`${old}/chi-tieu/khong-co`)).status).toBe(404)
  expect((await app.visit(`${old}/chi-tieu/du-an-uom-tao/theo-quy-dinh-khac`)).status).toBe(200)
  await loadPlan(app, 'mau-tinh-bien-xanh-2026-2030')
})

test('the chain of plans shows both ways', async () => {
  const before = await app.visit(old)
  expect(before.text).toContain('Được kế tiếp bởi: Chương trình (mẫu)')
  const after = await before.follow(/^Chương trình \(mẫu\)/)
  expect(after.text).toContain('Kế tiếp kế hoạch: Kế hoạch (mẫu)')
})

test('a plan that would follow its own successor is refused whole', async () => {
  const text = await readFile('plans/mau-tinh-bien-xanh-2021-2025.yaml', 'utf8')
  const loaded = await loadPlanText(
    app.scopeFor(),
    `succeeds: mau-tinh-bien-xanh-2026-2030\n${text}`,
  )
  expect(loaded).toMatchObject({ ok: false, faults: [{ path: 'succeeds', line: 1 }] })
  expect((await app.visit(old)).text).not.toContain('Kế tiếp kế hoạch')
})

test('what was amended stands beside what was decided, with the text that did it', async () => {
  const page = await app.visit(old)
  const section = page.document.querySelector('#sua-doi')
  const row = [...(section?.querySelectorAll('tr') ?? [])].find((each) =>
    each.textContent?.includes('Mục tiêu của chỉ tiêu “Dự án được ươm tạo”'),
  )
  const cells = [...(row?.children ?? [])].map((cell) => cell.textContent)
  expect(cells.slice(1)).toEqual(['40 dự án', '50–60 dự án', '02/QĐ-MẪU-BX, khoản 1 Điều 1'])
  expect(section?.textContent).toContain('Bỏ nhiệm vụ')
  const indicator = await app.visit('/ke-hoach/chi-tieu/du-an-uom-tao')
  expect(indicator.text).toContain('50–60 dự án')
})

test('agencies and places that were merged show what they are now, by the day', async () => {
  const [agencies] = [
    ...(await app.visit(old)).document.querySelectorAll('#co-quan-ke-thua tbody tr'),
  ]
  expect(agencies?.textContent).toContain('Sáp nhập vào Sở Công nghệ (mẫu)')
  const places = async () =>
    [...(await app.visit(old)).document.querySelectorAll('#dia-ban tbody tr')].map(
      (row) => row.lastElementChild?.textContent,
    )
  expect(await places()).toEqual(['xã Bến Con (mẫu)', 'xã Đảo Nhỏ (mẫu)'])
  app.setNow('2025-07-01T02:00:00Z')
  const task = await app.visit('/ke-hoach/ban/mau-tinh-bien-xanh-2021-2025/nhiem-vu/3')
  expect(task.text).toContain('xã Bến Con (mẫu) (nay thuộc phường Biển Đông Xanh (mẫu))')
  expect(await places()).toEqual(['phường Biển Đông Xanh (mẫu)', 'đặc khu Đảo Nhỏ (mẫu)'])
  app.setNow('2024-09-15T02:00:00Z')
})

test('a target in words and a number that nobody counts yet are said to be so', async () => {
  const words = await app.visit('/ke-hoach/chi-tieu/nhan-thuc')
  expect(words.text).toContain('Người dân ở mọi xã, phường biết nơi tìm hỗ trợ khởi nghiệp')
  expect(words.text).toContain('Mục tiêu được nêu bằng lời, nên không so bằng con số.')
  const entered = await app.visit('/ke-hoach/chi-tieu/hoc-vien')
  expect(entered.text).toContain('Chưa đo bằng sổ cái')
  expect(entered.text).toContain('300 người mỗi năm')
  expect((await app.visit('/ke-hoach/chi-tieu/hoc-vien/bang-chung.csv')).status).toBe(404)
})

test('a text comes into force with its day: its tasks appear and disappear on the board', async () => {
  app.setNow('2023-02-01T02:00:00Z')
  // Changed in a word, so that it is a new version and becomes the current plan.
  await loadPlan(app, 'mau-tinh-bien-xanh-2021-2025', (text) =>
    text.replace('Shorten the procedures of support', 'Shorten the procedures'),
  )
  const board = async () => (await app.visit('/ke-hoach/nhiem-vu')).text
  expect(await board()).toContain('Khảo sát mô hình vườn ươm ở nước ngoài')
  expect(await board()).not.toContain('Đưa dịch vụ hỗ trợ khởi nghiệp lên môi trường số')
  app.setNow('2024-07-01T02:00:00Z')
  await workAsAmended(app.scopeFor())
  await workAsAmended(app.scopeFor())
  expect(await board()).not.toContain('Khảo sát mô hình vườn ươm ở nước ngoài')
  expect(await board()).toContain('Đưa dịch vụ hỗ trợ khởi nghiệp lên môi trường số')
  const indicator = await app.visit('/ke-hoach/chi-tieu/co-trung-tam')
  expect(indicator.text).toContain('30/6/2025')
})
