import { afterAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aCityWithRegimes } from '#test/factories/reports.ts'
import { layoutFaults } from '#test/layout-faults.ts'
import { readWord } from '#test/word.ts'
import { openPeriods } from '../opening.ts'
import { listOwnReports } from '../queries.ts'

const DESK = '/ban-lam-viec/bao-cao'

// The first window ends on Friday the 13th and is due on Tuesday the 17th.
const theme = `  dueWorkingDays: 2
  regimes:
    - code: chuyen-de
      name: { vi: Báo cáo chuyên đề, en: Thematic report }
      basis: { document: Công văn thử, clause: Mục 2 }
      window:
        cut: dates
        windows:
          - { name: { vi: Chuyên đề đợt một, en: Theme one }, from: 2026-10-01, until: 2026-11-13 }
          - { name: { vi: Chuyên đề đợt hai, en: Theme two }, from: 2026-11-14, until: 2026-12-13 }
      reporters: [thanh-doan, so-khdt]
      to: so-khcn
      due: { by: working-days, after: 2 }
      outline:
        - { heading: proposals, name: { vi: Kiến nghị với thành phố, en: Asked of the city } }
        - { heading: results, name: { vi: Việc đã làm, en: What was done } }
      indicators: [du-an-duoc-ho-tro]
      effective: { from: 2026-01-01 }`

const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

const { union, planning, officer } = await aCityWithRegimes(app, theme)

async function reportOf(actor: Actor, number: number) {
  const rows = await listOwnReports(app.scopeFor(actor))
  const found = rows.find(({ period }) => period.regime === 'chuyen-de' && period.number === number)
  if (!found) throw new Error(`no report on window ${number}`)
  return found
}

async function send(actor: Actor, number: number) {
  const { report } = await reportOf(actor, number)
  const page = await app.visit(`${DESK}/${report.id}`, { as: actor })
  const sent = await page.press('Gửi báo cáo', {
    'Việc đã làm': 'Đã mở lớp.',
    'Kiến nghị với thành phố': 'Thêm chỗ ngồi.',
  })
  expect(sent.status).toBe(200)
  return report.id
}

const accept = async (id: string) =>
  (await app.visit(`${DESK}/${id}`, { as: officer })).press('Chấp nhận')

async function issue(periodId: string) {
  const page = await app.visit(`${DESK}/ky/${periodId}/tong-hop`, { as: officer })
  const saved = await page.press('Lưu và đưa nguyên văn mọi ý kiến chưa xử lý', {
    'Kết quả đạt được: phần viết của cơ quan tổng hợp': 'Kết quả trong kỳ.',
  })
  const issued = await saved.press('Ban hành báo cáo')
  expect(issued.status).toBe(200)
  return issued
}

async function paper(address: string) {
  const response = await app.request(address, { headers: { 'x-test-actor': officer.id } })
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(layoutFaults(bytes)).toEqual([])
  return readWord(bytes)
    .lines.map(({ text }) => text)
    .join('\n')
}

const rowsOf = (document: Document, part: string) =>
  [...document.querySelectorAll(`${part} tbody tr`)].map((row) => row.textContent ?? '')

test('who was given more time and sent by the new day is not called late, on the page or in the sums', async () => {
  const { report, period } = await reportOf(union, 1)
  app.setNow('2026-11-16T02:00:00Z')
  const page = await app.visit(`${DESK}/${report.id}`, { as: officer })
  await page.press('Gia hạn', {
    'Gia hạn đến hết ngày': '2026-11-24',
    'Chức vụ của người cho phép': 'Phó Giám đốc',
    'Lý do gia hạn': 'Mất điện.',
  })
  app.setNow('2026-11-23T02:00:00Z')
  await accept(await send(union, 1))
  const composing = await app.visit(`${DESK}/ky/${period.id}/tong-hop`, { as: officer })
  const [late, inTime] = rowsOf(composing.document, '#co-quan')
  expect(late).toContain('6 ngày')
  expect(inTime).toContain('Không')
  const burden = await app.visit(`${DESK}/ganh-nang/${period.id}`, { as: officer })
  const days = [...burden.document.querySelectorAll('tbody tr td:last-child')]
  expect(days.map(({ textContent }) => textContent)).toEqual(['6', '0'])
})

test('a window that asks for one figure is put together from that figure alone', async () => {
  const { period } = await reportOf(union, 1)
  const page = await app.visit(`${DESK}/ky/${period.id}`, { as: officer })
  expect(rowsOf(page.document, '#tong-hop')).toHaveLength(1)
  const composing = await page.follow('Soạn báo cáo tổng hợp')
  expect(rowsOf(composing.document, '#so-lieu')).toHaveLength(1)
})

test('the page of a window names the groups of its own regime only, and leads to more time for all', async () => {
  const { period } = await reportOf(union, 1)
  const page = await app.visit(`${DESK}/ky/${period.id}`, { as: officer })
  expect(page.text).not.toContain('Các tổ chức hỗ trợ khởi nghiệp')
  const extending = await page.follow('Gia hạn cho mọi đơn vị chưa gửi của kỳ này')
  expect(extending.text).toContain('Gia hạn: Chuyên đề đợt một')
})

test('papers call the window and its headings what the regime calls them', async () => {
  const { report, period } = await reportOf(union, 1)
  const own = await paper(`${DESK}/${report.id}/bao-cao.docx`)
  expect(own).toContain('chuyên đề đợt một')
  expect(own).toMatch(/I\. KIẾN NGHỊ VỚI THÀNH PHỐ[\s\S]*II\. VIỆC ĐÃ LÀM/)
  const issued = await issue(period.id)
  const file = issued.getByRole('link', { name: 'Tải báo cáo (.docx)' }).getAttribute('href')
  expect(await paper(file ?? '')).toContain('chuyên đề đợt một')
})

test('what comes late or is adjusted stands in the next report under the name of its window', async () => {
  const first = await reportOf(planning, 1)
  app.setNow('2026-12-14T02:00:00Z')
  await openPeriods(app.scopeFor())
  await accept(await send(planning, 1))
  const issued = await app.visit(`${DESK}/ky/${first.period.id}/tong-hop`, { as: officer })
  await issued.press('Ghi điều chỉnh', { 'Nội dung và lý do điều chỉnh': 'Sửa một câu.' })
  const { period } = await reportOf(planning, 2)
  const next = await app.visit(`${DESK}/ky/${period.id}/tong-hop`, { as: officer })
  expect(rowsOf(next.document, '#gui-muon').join()).toContain('Chuyên đề đợt một')
  expect(next.document.getElementById('dieu-chinh-truoc')?.textContent).toContain(
    'Chuyên đề đợt một',
  )
})
