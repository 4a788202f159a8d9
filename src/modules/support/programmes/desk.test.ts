import { afterAll, expect, test } from 'vitest'
import { publishSources } from '#modules/budget/index.ts'
import { recordAgency } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { takeOverLines } from '../lines/actions.ts'

const app = await testApp()
afterAll(app.stop)

const line = (code: string, vi: string) => ({
  code,
  clause: '1394/QĐ-UBND, II.4.2',
  name: { vi, en: code },
  paysFor: [],
  beneficiaries: ['startup'],
  share: 'part' as const,
  criteriaCodes: [],
})
await takeOverLines(app.scopeFor(), [
  line('khong-gian', 'Thuê không gian'),
  line('dich-vu', 'Dịch vụ cho doanh nghiệp'),
])
await publishSources(app.scopeFor(), [
  {
    code: 'su-nghiep',
    name: { vi: 'Ngân sách sự nghiệp khoa học', en: 'Science budget' },
    kind: 'state',
    clause: 'III.1',
  },
])
await recordAgency(app.scopeFor(), {
  code: 'so',
  name: { vi: 'Sở Khoa học', en: 'Science Department' },
  kind: 'agency',
})
const officer = await app.person('Cán bộ', [{ role: 'officer' }])

const typed = (name: string) => ({
  'Tên chương trình (tiếng Việt)': name,
  'Tên chương trình (tiếng Anh)': 'Space for startups',
  'Tóm tắt (tiếng Việt)': 'Hỗ trợ tiền thuê',
  'Tóm tắt (tiếng Anh)': 'Part of the rent',
  'Nội dung (tiếng Việt)': 'Nội dung.',
  'Nội dung (tiếng Anh)': 'The text.',
  'Thuê không gian': true,
  'Căn cứ (số văn bản': '1394/QĐ-UBND, II.4.2',
  'Cơ quan chủ trì': 'Sở Khoa học',
})

const rent = {
  'Nội dung hỗ trợ của kế hoạch': 'Thuê không gian',
  'Loại chi phí': 'Thuê không gian làm việc',
  'Diễn giải (tiếng Việt)': 'Tiền thuê tại cơ sở ươm tạo',
  'Diễn giải (tiếng Anh)': 'Rent in an incubator',
  'Tỷ lệ hỗ trợ': '50',
  'Tính theo': 'tháng',
  'Trần mỗi đơn vị tính': '5.000.000',
  'Số đơn vị tính tối đa': '36',
  'Nguồn kinh phí': 'Ngân sách sự nghiệp khoa học',
  'Văn bản và điều khoản': '80/2021/NĐ-CP, Điều 22',
  'Có hiệu lực từ ngày': '2026-01-01',
}

const fresh = () => app.visit('/ban-lam-viec/chuong-trinh/moi', { as: officer })

test('an officer draws up a programme, says what it pays, and publishes it', async () => {
  const draft = await (await fresh()).press('Lưu chương trình', typed('Không gian khởi nghiệp'))
  expect(draft.text).toContain('Đã lưu chương trình.')
  const address = '/chuong-trinh/khong-gian-khoi-nghiep'
  expect((await app.visit(address)).status).toBe(404)

  const withTerm = await draft.press('Thêm mức hỗ trợ', rent)
  expect(withTerm.text).toContain('Đã thêm mức hỗ trợ.')
  const again = await withTerm.press('Thêm mức hỗ trợ', rent)
  expect(again.status).toBe(409)
  expect(again.text).toContain('Khoản chi này đã có một mức hỗ trợ trong thời gian đó')
  expect(again.html).toContain('value="Rent in an incubator"')

  await withTerm.press('Công bố chương trình')
  const published = await app.visit(address)
  expect(published.text).toContain('Thuê không gian làm việc')
  expect(published.text).toMatch(/5\.000\.000\sđ mỗi tháng; không quá 36 tháng/)
  expect(published.text).toContain('Ngân sách sự nghiệp khoa học')
  expect(published.text).toContain('80/2021/NĐ-CP, Điều 22')
  const english = await app.visit(address, { locale: 'en' })
  expect(english.text).toContain('Rent of working space')
  expect(english.text).toMatch(/5,000,000.* per month; at most 36 × month/)
})

test('a term is ended from today on, and leaves the public page the day after', async () => {
  const saved = await (await fresh()).press('Lưu chương trình', typed('Thuê chỗ'))
  const draft = await saved.press('Thêm mức hỗ trợ', rent)
  const tooSoon = await draft.press('Kết thúc', { 'Ngày cuối cùng còn hiệu lực': '2026-11-22' })
  expect(tooSoon.status).toBe(409)
  expect(tooSoon.text).toContain('còn hiệu lực đến hôm nay')
  const ended = await draft.press('Kết thúc', { 'Ngày cuối cùng còn hiệu lực': '2026-11-23' })
  expect(ended.text).toContain('Đã đặt ngày kết thúc.')
  await ended.press('Công bố chương trình')
  expect((await app.visit('/chuong-trinh/thue-cho')).text).toContain('Thuê không gian làm việc')
  app.setNow('2026-11-23T17:00:00Z')
  expect((await app.visit('/chuong-trinh/thue-cho')).text).toContain(
    'Chương trình chưa công bố mức hỗ trợ.',
  )
  app.setNow('2026-11-23T02:00:00Z')
})

test('each fault is named at its field, and what was typed is kept', async () => {
  const empty = await (await fresh()).press('Lưu chương trình', {
    'Tên chương trình (tiếng Anh)': 'Only English',
  })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('value="Only English"')
  const draft = await (await fresh()).press('Lưu chương trình', typed('Mức sai'))
  const wrong = await draft.press('Thêm mức hỗ trợ', {
    ...rent,
    'Tỷ lệ hỗ trợ': '101',
    'Trần mỗi đơn vị tính': 'năm triệu',
    'Đến hết ngày': '2025-01-01',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Số lớn nhất được nhận là 100')
  expect(wrong.text).toContain('Hãy nhập số tiền tròn đồng')
  const crossed = await draft.press('Thêm mức hỗ trợ', { ...rent, 'Đến hết ngày': '2025-01-01' })
  expect(crossed.text).toContain('Ngày kết thúc phải từ ngày bắt đầu trở đi')
})

test('a name is given once, and whoever saves over a change of somebody else is told', async () => {
  await (await fresh()).press('Lưu chương trình', typed('Một tên'))
  const twice = await (await fresh()).press('Lưu chương trình', typed('Một tên'))
  expect(twice.status).toBe(409)
  expect(twice.text).toContain('Đã có chương trình tên này')

  const draft = await (await fresh()).press('Lưu chương trình', typed('Hai người sửa'))
  const other = await app.visit(draft.url, { as: officer })
  await draft.press('Lưu chương trình', { 'Tên chương trình (tiếng Anh)': 'One name' })
  const late = await other.press('Lưu chương trình', {
    'Tên chương trình (tiếng Anh)': 'Another name',
  })
  expect(late.status).toBe(409)
  expect(late.text).toContain('One name')
  expect(late.html).toContain('value="Another name"')
})

test('an officer of another agency finds none of it, and cannot write for this one', async () => {
  const agencyId = newId()
  const stranger = await app.person('Cán bộ khác', [{ role: 'officer', organisationId: agencyId }])
  const draft = await (await fresh()).press('Lưu chương trình', typed('Của sở'))
  const address = draft.url.split('?')[0] ?? ''
  expect((await app.visit(address, { as: stranger })).status).toBe(404)
  const list = await app.visit('/ban-lam-viec/chuong-trinh', { as: stranger })
  expect(list.text).toContain('Chưa có chương trình nào')
  const theirs = await app.visit('/ban-lam-viec/chuong-trinh/moi', { as: stranger })
  expect(theirs.text).not.toContain('Sở Khoa học')
  const founder = await app.person('Người sáng lập', [{ role: 'founder', organisationId: newId() }])
  expect((await app.visit('/ban-lam-viec/chuong-trinh', { as: founder })).status).toBe(403)
})
