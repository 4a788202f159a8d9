import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aReadTable, rowOf, tableIn } from '#test/factories/moves.ts'
import { fileOf, OLD, xlsx } from '#test/factories/old-portal.ts'

const app = await testApp()
afterAll(app.stop)
const editor = await app.person('Minh', [{ role: 'editor' }])

const jobs = [
  ['Việc làm đang tuyển'],
  [
    'Tên',
    'Tóm tắt',
    'Hình thức',
    'Nơi làm việc',
    'Địa điểm',
    'Lĩnh vực',
    'Kỹ năng chính',
    'Công việc',
    'Lương tháng từ',
    'Số người cần',
    'Nhận hồ sơ đến hết ngày',
    'Liên hệ công khai',
    'Địa chỉ cũ',
    'Tên tiếng Anh',
    'Tóm tắt tiếng Anh',
    'Ghi chú nội bộ',
  ],
  [
    'Kỹ sư dữ liệu',
    'Làm sạch dữ liệu cảng.',
    'toàn thời gian',
    'Remote',
    'Quận mẫu',
    'agriculture',
    'SQL, Python',
    'Viết chương trình.',
    '15.000.000 đồng',
    3,
    new Date('2026-12-31T00:00:00Z'),
    'tuyendung@cang.example',
    `${OLD}/viec-lam/ky-su/`,
    'Data engineer',
    'Cleans the data of the port.',
    'không đưa ra',
  ],
  [
    'Thợ máy',
    'Sửa máy.',
    'theo mùa trăng',
    'Tại chỗ',
    'Quận mẫu',
    'agriculture',
    'Cơ khí',
    'Sửa.',
    'thỏa thuận',
    '',
    '31/02/2027',
    '',
    '',
    '',
    '',
    '',
  ],
]

test('an editor brings a table of jobs in: kind, columns, preview, the public list, and back again', async () => {
  let page = await aReadTable(app, editor, 'Việc làm', fileOf('viec.xlsx', await xlsx(jobs)))
  expect(page.text).toContain('Cột không dùng: Ghi chú nội bộ')
  expect(page.text).toContain('1 dòng sẽ được nhập.')
  const bad = rowOf(page, 'Thợ máy')
  expect(bad).toContain('Không nhập được')
  expect(bad).toContain('Cột “Hình thức”: “theo mùa trăng”')
  expect(bad).toContain('Toàn thời gian')
  expect(bad).toContain('Cột “Lương tháng từ”: “thỏa thuận”')
  expect(bad).toContain('Cột “Nhận hồ sơ đến hết ngày”: “31/02/2027”')
  expect(bad).toContain('Cột “Liên hệ công khai” để trống')

  const row = await page.follow('Kỹ sư dữ liệu')
  expect(row.text).toContain('Toàn thời gian')
  expect(row.text).toContain('15.000.000')
  expect(row.text).toContain('Cleans the data of the port.')
  expect(row.text).toContain('31/12/2026')

  page = await tableIn(app, page)
  expect(page.text).toContain('Đã nhập xong')
  const list = await app.visit('/viec-lam')
  expect(list.queryByText('Thợ máy')).toBeNull()
  const job = await list.follow('Kỹ sư dữ liệu')
  expect(job.status).toBe(200)
  expect(job.text).toContain('Từ xa')
  const english = await app.visit(job.url, { locale: 'en' })
  expect(english.text).toContain('Data engineer')
  const old = await app.request('/viec-lam/ky-su')
  expect([old.status, old.headers.get('location')]).toEqual([301, '/viec-lam/ky-su-du-lieu'])

  page = await page.press('Hoàn tác đợt chuyển này')
  await app.runJobs()
  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('Đã hoàn tác')
  expect((await app.visit('/viec-lam')).queryByText('Kỹ sư dữ liệu')).toBeNull()
  expect((await app.visit(job.url)).status).toBe(404)
  expect((await app.request('/viec-lam/ky-su')).status).toBe(404)
})
