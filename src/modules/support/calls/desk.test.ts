import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { aCall, fiveYears } from '#test/factories/support.ts'

const app = await testApp()
afterAll(app.stop)

const existing = await aCall(app.scopeFor())
const officer = await app.person('Cán bộ', [{ role: 'officer' }])

const typed = (code: string) => ({
  'Chương trình': existing.programme.name.vi,
  'Mã đợt': code,
  'Tên đợt (tiếng Việt)': 'Hỗ trợ cảng xanh',
  'Tên đợt (tiếng Anh)': 'Support for green ports',
  'Được hỗ trợ gì (tiếng Việt)': 'Tiền thử nghiệm',
  'Được hỗ trợ gì (tiếng Anh)': 'Money for trials',
  'Mở nhận hồ sơ': '2026-12-01T08:00',
  'Hạn nộp': '2026-12-31T17:00',
  'Tối đa mỗi hồ sơ': '200.000.000',
  'Kinh phí của cả đợt': '2.000.000.000',
  'Số ngày làm việc để kiểm tra hồ sơ': '5',
  'Số ngày làm việc để có quyết định': '20',
  [fiveYears.wording.vi]: true,
  'Biểu mẫu': 'test-form, bản 1',
  'Tiêu chí chấm điểm': 'Tính mới | Novelty | Có gì mới? | What is new? | 10 | 100',
  'Số thành viên chấm mỗi hồ sơ': '2',
})

const newCall = () => app.visit('/ban-lam-viec/dot-keu-goi/moi', { as: officer })

test('an officer draws up a call, publishes it, and extends it with a reason', async () => {
  const draft = await (await newCall()).press('Lưu bản nháp', typed('CX26'))
  expect(draft.text).toContain('Đã lưu bản nháp. Đợt này chưa được công bố.')
  const address = '/chuong-trinh/dot/ho-tro-cang-xanh-cx26'
  expect((await app.visit(address)).status).toBe(404)

  const published = await draft.press('Công bố đợt này')
  expect(published.text).toContain('Đợt đã được công bố.')
  expect((await app.visit(address)).text).toContain('17:00 ngày 31/12/2026 (giờ Việt Nam)')

  const sooner = await published.press('Gia hạn', {
    'Hạn mới': '2026-12-31T16:59',
    'Lý do gia hạn': 'Nhầm',
  })
  expect(sooner.status).toBe(409)
  expect(sooner.text).toContain('Hạn mới phải sau hạn hiện nay')
  const extended = await sooner.press('Gia hạn', {
    'Hạn mới': '2027-01-15T17:00',
    'Lý do gia hạn': 'Nghỉ lễ dài ngày',
  })
  expect(extended.text).toContain('17:00 ngày 15/1/2027')
  expect((await app.visit(address)).text).toContain('Nghỉ lễ dài ngày')
})

test('each fault is named at its field, and what was typed is kept', async () => {
  const page = await newCall()
  const wrong = await page.press('Lưu bản nháp', {
    ...typed('kn 26'),
    'Tiêu chí chấm điểm': 'Tính mới | Novelty',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Mã gồm chữ in hoa không dấu và số')
  expect(wrong.text).toContain('Dòng 1 chưa đúng')
  expect(wrong.html).toContain('Support for green ports')

  const crossed = await page.press('Lưu bản nháp', {
    ...typed('CX27'),
    'Hạn nộp': '2026-12-01T08:00',
    'Tối đa mỗi hồ sơ': '3.000.000.000',
    'Số ngày làm việc để có quyết định': '4',
  })
  expect(crossed.text).toContain('Hạn nộp phải sau lúc mở nhận hồ sơ')
  expect(crossed.text).toContain('Mức tối đa mỗi hồ sơ lớn hơn kinh phí')
  expect(crossed.text).toContain('Thời hạn quyết định phải bằng hoặc dài hơn')
})

test('a code belongs to one call', async () => {
  await (await newCall()).press('Lưu bản nháp', typed('DUY1'))
  const again = await (await newCall()).press('Lưu bản nháp', typed('DUY1'))
  expect(again.status).toBe(422)
  expect(again.text).toContain('Mã này đã dùng cho đợt khác')
})

test('whoever saves over a change of somebody else is told, and sees both', async () => {
  const draft = await (await newCall()).press('Lưu bản nháp', typed('HAI2'))
  const other = await app.visit(draft.url, { as: officer })
  await draft.press('Lưu bản nháp', { 'Tên đợt (tiếng Anh)': 'One name' })
  const late = await other.press('Lưu bản nháp', { 'Tên đợt (tiếng Anh)': 'Another name' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('One name')
  expect(late.html).toContain('value="Another name"')
})

test('an officer of another agency finds none of it, and others are not let in', async () => {
  const stranger = await app.person('Cán bộ khác', [{ role: 'officer', organisationId: newId() }])
  const address = `/ban-lam-viec/dot-keu-goi/${existing.id}`
  expect((await app.visit(address, { as: stranger })).status).toBe(404)
  expect((await app.visit('/ban-lam-viec/dot-keu-goi', { as: stranger })).text).toContain(
    'Chưa có đợt nào',
  )
  const founder = await app.person('Người sáng lập', [{ role: 'founder', organisationId: newId() }])
  expect((await app.visit('/ban-lam-viec/dot-keu-goi', { as: founder })).status).toBe(403)
})
