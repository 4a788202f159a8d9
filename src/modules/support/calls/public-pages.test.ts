import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall } from '#test/factories/support.ts'
import { extendCall } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

test('open calls stand first, with the day and hour of the city', async () => {
  const open = await aCall(app.scopeFor())
  const upcoming = await aCall(app.scopeFor(), { opensAt: new Date('2026-11-25T01:00:00Z') })
  const page = await app.visit('/chuong-trinh')
  expect(page.status).toBe(200)
  expect(page.html.indexOf(open.slug)).toBeLessThan(page.html.indexOf(upcoming.slug))
  expect(page.text).toContain('17:00 ngày 30/11/2026')
  const programme = await app.visit(`/chuong-trinh/${open.programme.slug}`)
  expect(programme.text).toContain('1394/QĐ-UBND, II.4')
  expect(programme.html).toContain(`/chuong-trinh/dot/${open.slug}`)
})

test('a call answers what, who, until when and how much, and offers one act', async () => {
  const { slug } = await aCall(app.scopeFor())
  const page = await app.visit(`/chuong-trinh/dot/${slug}`)
  expect(page.text).toContain('Đang nhận hồ sơ')
  expect(page.text).toContain('17:00 ngày 30/11/2026 (giờ Việt Nam)')
  expect(page.text).toMatch(/tối đa 200\.000\.000\sđ/)
  expect(page.text).toContain('1394/QĐ-UBND, I.2')
  expect(page.text).toContain('Thuyết minh dự án')
  expect(page.text).toContain('Kiểm tra hồ sơ: trong 5 ngày làm việc')
  expect(page.getByRole('link', { name: 'Nộp hồ sơ' }).getAttribute('href')).toBe(
    `/ban-lam-viec/ho-so/moi?dot=${slug}`,
  )
  expect((await app.visit(`/chuong-trinh/dot/${slug}`, { locale: 'en' })).text).toContain(
    '17:00 on 30 November 2026 (Vietnam time)',
  )
})

test('before it opens and after it closes a call says so, and offers nothing to press', async () => {
  const { slug } = await aCall(app.scopeFor(), { opensAt: new Date('2026-11-24T01:00:00Z') })
  const early = await app.visit(`/chuong-trinh/dot/${slug}`)
  expect(early.text).toContain('Đợt này mở nhận hồ sơ lúc 08:00 ngày 24/11/2026')
  expect(early.queryByRole('link', { name: 'Nộp hồ sơ' })).toBeNull()
  app.setNow('2026-11-30T10:00:00.001Z')
  const late = await app.visit(`/chuong-trinh/dot/${slug}`)
  app.setNow('2026-11-23T02:00:00Z')
  expect(late.text).toContain('Đợt này đã đóng lúc 17:00 ngày 30/11/2026')
  expect(late.queryByRole('link', { name: 'Nộp hồ sơ' })).toBeNull()
})

test('an extension is told with its reason', async () => {
  const { id, slug } = await aCall(app.scopeFor())
  await extendCall(app.scopeFor(), id, {
    until: new Date('2026-12-15T10:00:00Z'),
    reason: 'Bão số 9 làm mất điện hai ngày',
  })
  const page = await app.visit(`/chuong-trinh/dot/${slug}`)
  expect(page.text).toContain('Đã gia hạn đến 17:00 ngày 15/12/2026')
  expect(page.text).toContain('Bão số 9 làm mất điện hai ngày')
})

test('what is not published does not exist', async () => {
  expect((await app.visit('/chuong-trinh/dot/khong-co')).status).toBe(404)
  expect((await app.visit('/chuong-trinh/khong-co')).status).toBe(404)
  expect((await app.visit('/chuong-trinh/dot/khong-co/tu-kiem-tra')).status).toBe(404)
})

test('the self-check answers each criterion, and nothing is stored', async () => {
  const { slug } = await aCall(app.scopeFor())
  const form = await app.visit(`/chuong-trinh/dot/${slug}/tu-kiem-tra`)
  expect(form.text).not.toContain('Kết quả theo từng tiêu chí')
  const open = await form.press('Xem kết quả')
  expect(open.text).toContain('Chưa đủ thông tin để kết luận')

  const young = await open.press('Xem kết quả', {
    'Doanh nghiệp đã đăng ký': true,
    'Ngày được cấp giấy chứng nhận': '2022-02-28',
    'Công nghệ': true,
  })
  expect(young.status).toBe(200)
  expect(young.text).toContain('Bạn đáp ứng các tiêu chí của đợt này')
  expect(young.text).toContain(
    'Đáp ứng đến hết ngày 28/2/2027; không còn đáp ứng từ ngày 1/3/2027.',
  )
  expect(young.url).toContain('registeredOn=2022-02-28')

  const old = await young.press('Xem kết quả', { 'Ngày được cấp giấy chứng nhận': '2021-11-22' })
  expect(old.text).toContain('Có tiêu chí chưa đạt')
  expect(old.text).toContain('Không còn đáp ứng kể từ ngày 23/11/2026.')
  expect(old.text).toContain('Giấy chứng nhận đăng ký doanh nghiệp lần đầu')
})

test('an answer that cannot be read is named at its field and kept', async () => {
  const { slug } = await aCall(app.scopeFor())
  const path = `/chuong-trinh/dot/${slug}/tu-kiem-tra`
  const page = await app.visit(`${path}?kind=enterprise&registeredOn=2026-02-30`)
  expect(page.status).toBe(422)
  expect(page.getByRole('link', { name: /Ngày không có thật/ }).getAttribute('href')).toBe(
    '#registeredOn',
  )
  expect(page.html).toContain('value="2026-02-30"')
  expect((await app.visit(`${path}?registeredOn=${'x'.repeat(201)}`)).status).toBe(400)
  expect((await app.visit(`${path}?registeredOn=%00`)).status).toBe(400)
})
