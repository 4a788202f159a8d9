import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, asEditor, eventDraft, jobDraft } from '#test/factories/entries.ts'
import { aStartup } from '#test/factories/startups.ts'
import { publishEntry } from './actions.ts'
import { findForDesk } from './desk/queries.ts'
import { isAboutPerson, kindOf, kinds } from './kinds/all.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Lan', [{ role: 'editor' }])
const scope = () => asEditor(app, editor)

test('an editor writes an event, publishes it, and everybody finds it next week and puts it into a calendar', async () => {
  const desk = await app.visit('/ban-lam-viec/muc-thong-tin/moi/event', { as: editor })
  const saved = await desk.press('Lưu', {
    Tên: 'Ngày hội cảng xanh',
    'Tóm tắt': 'Một ngày gặp nhà đầu tư.',
    'Loại sự kiện': 'Ngày hội, triển lãm',
    'Phạm vi': 'Trong thành phố',
    'Bắt đầu': '2026-12-01T08:00',
    'Kết thúc': '2026-12-01T17:00',
    'Hình thức': 'Tại chỗ',
    'Địa điểm': 'Nhà triển lãm',
    'Dành cho ai': 'Mọi người',
  })
  expect(saved.text).toContain('Đã lưu.')
  expect((await app.visit('/su-kien')).text).not.toContain('Ngày hội cảng xanh')

  await saved.press('Đăng')
  const nextWeek = await app.visit('/su-kien?khi=tuan-sau')
  const page = await nextWeek.follow('Ngày hội cảng xanh')
  expect(page.text).toContain('Nhà triển lãm')
  expect(page.text).toContain('08:00 ngày 1/12/2026')
  expect((await app.visit('/su-kien?khi=tuan-nay')).text).not.toContain('Ngày hội cảng xanh')

  const calendar = await page.follow('Thêm vào lịch (.ics)')
  expect(calendar.headers.get('content-type')).toContain('text/calendar')
  expect(calendar.html).toContain('DTSTART:20261201T010000Z')
  expect(calendar.html).toContain('SUMMARY:Ngày hội cảng xanh')
})

test('a page says what it is to search engines, and a script in its words ends nothing', async () => {
  const { slug } = await anEntry(app, editor, 'job', jobDraft({ title: 'Kỹ sư </script><b>x' }))
  const page = await app.visit(`/viec-lam/${slug}`)
  const scripts = [...page.document.querySelectorAll('script')]
  expect(new Set(scripts.map((each) => each.getAttribute('type')))).toEqual(
    new Set(['application/ld+json']),
  )
  expect(scripts.map((each) => JSON.parse(each.textContent ?? ''))).toContainEqual(
    expect.objectContaining({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Kỹ sư </script><b>x',
      validThrough: '2026-12-31',
      employmentType: 'FULL_TIME',
    }),
  )
})

test('what is over leaves the list, and its page says so and offers nothing', async () => {
  const { slug } = await anEntry(
    app,
    editor,
    'job',
    jobDraft({ title: 'Vị trí sắp hết hạn', validThrough: '2026-11-30' }),
  )
  expect((await app.visit('/viec-lam')).text).toContain('Vị trí sắp hết hạn')
  app.setNow('2026-12-01T02:00:00Z')
  expect((await app.visit('/viec-lam')).text).not.toContain('Vị trí sắp hết hạn')
  expect((await app.visit('/viec-lam?han=da-dong')).text).toContain('Vị trí sắp hết hạn')
  const page = await app.visit(`/viec-lam/${slug}`)
  expect(page.text).toContain('Vị trí này đã đóng.')
  expect(page.html).not.toContain('JobPosting')
  expect(page.headers.get('x-robots-tag')).toBe('noindex')
  app.setNow('2026-11-23T02:00:00Z')
})

test('filters count what they would leave, and one that a list does not know is refused', async () => {
  await anEntry(app, editor, 'job', jobDraft({ title: 'Bán thời gian', employment: 'PART_TIME' }))
  const list = await app.visit('/viec-lam?hinh-thuc=PART_TIME')
  expect(list.text).toContain('Bán thời gian')
  expect(list.text).not.toContain('Kỹ sư')
  expect(list.getByRole('option', { name: /^Bán thời gian \(1\)$/ })).toBeTruthy()
  for (const bad of ['?hinh-thuc=SLAVERY', '?khi=tuan-sau', '?page=0', '?han=mai'])
    expect((await app.visit(`/viec-lam${bad}`)).status, bad).toBe(400)
  expect((await app.visit('/viec-lam?q=ban+thoi+gian')).text).toContain('Bán thời gian')
  expect((await app.visit('/viec-lam?q=%25')).text).toContain('Chưa có mục nào ở đây')
})

test('an end before its start, a link that is none and an unknown page are faults of their fields', async () => {
  const desk = await app.visit('/ban-lam-viec/muc-thong-tin/moi/event', { as: editor })
  const back = await desk.press('Lưu', {
    Tên: 'Đi ngược thời gian',
    'Bắt đầu': '2026-12-02T08:00',
    'Kết thúc': '2026-12-01T08:00',
    'Nơi đăng ký': 'javascript:alert(1)',
  })
  expect(back.status).toBe(422)
  expect(back.getByLabelText('Kết thúc').getAttribute('aria-invalid')).toBe('true')
  expect(back.text).toContain('Ngày sau không được sớm hơn ngày trước')
  expect(back.text).toContain('Cần một địa chỉ trang đầy đủ')
  expect(back.getByLabelText('Tên')).toHaveProperty('value', 'Đi ngược thời gian')

  const need = await app.visit('/ban-lam-viec/muc-thong-tin/moi/technology-need', { as: editor })
  const unknown = await need.press('Lưu', {
    Tên: 'Cần cảm biến',
    'Tóm tắt': 'Đo mặn',
    'Vấn đề cần giải quyết': 'Nước mặn',
    'Yêu cầu kỹ thuật': 'Chịu mặn',
    'Lĩnh vực': 'Nông nghiệp, thủy sản',
    'Nhận đề xuất đến hết ngày': '2026-12-31',
    'Công nghệ đã chọn': 'https://khac.example/cong-nghe-chao-ban/khong-co',
    'Liên hệ công khai': 'lan@cang.example',
  })
  expect(unknown.status).toBe(422)
  expect(unknown.text).toContain('Không tìm thấy mục này trên cổng')
})

test('entries are tied by typed links, and each shows the other', async () => {
  const offer = await anEntry(
    app,
    editor,
    'technology-offer',
    aDraft('technology-offer', 'Màng lọc mặn'),
  )
  const need = await anEntry(
    app,
    editor,
    'technology-need',
    aDraft('technology-need', 'Cần lọc mặn', { offer: `/cong-nghe-chao-ban/${offer.slug}` }),
  )
  const page = await app.visit(`/nhu-cau-cong-nghe/${need.slug}`)
  const there = await page.follow('Màng lọc mặn')
  expect(there.getByRole('heading', { name: 'Liên quan' })).toBeTruthy()
  expect(there.getByRole('link', { name: 'Cần lọc mặn' })).toBeTruthy()
})

test('whoever wrote over another version keeps the words and sees what is stored', async () => {
  const { id } = await anEntry(app, editor, 'event', eventDraft({ title: 'Hội thảo mở' }))
  const first = await app.visit(`/ban-lam-viec/muc-thong-tin/${id}`, { as: editor })
  const second = await app.visit(`/ban-lam-viec/muc-thong-tin/${id}`, { as: editor })
  await first.press('Lưu', { Tên: 'Hội thảo mở rộng' })
  const late = await second.press('Lưu', { Tên: 'Hội thảo khép' })
  expect(late.status).toBe(409)
  expect(late.getByLabelText('Tên')).toHaveProperty('value', 'Hội thảo khép')
  expect(late.text).toContain('Hội thảo mở rộng')
})

test('the same form sent twice makes one entry', async () => {
  const desk = await app.visit('/ban-lam-viec/muc-thong-tin/moi/job', { as: editor })
  const typed = {
    Tên: 'Chỉ một lần',
    'Tóm tắt': 'Một',
    'Hình thức': 'Toàn thời gian',
    'Nơi làm việc': 'Từ xa',
    'Địa điểm': 'Ở nhà',
    'Lĩnh vực': 'Công nghệ số',
    'Kỹ năng chính': 'đọc',
    'Công việc': 'đọc',
    'Nhận hồ sơ đến hết ngày': '2026-12-31',
    'Liên hệ công khai': 'viec@cang.example',
  }
  const [one, two] = [await desk.press('Lưu', typed), await desk.press('Lưu', typed)]
  expect(one.url).toBe(two.url)
})

test('publishing, withdrawing and confirming are in the ledger, with kind and topic', async () => {
  const { id, version } = await anEntry(app, editor, 'problem', aDraft('problem', 'Xe chờ ở cổng'))
  const page = await app.visit(`/ban-lam-viec/muc-thong-tin/${id}`, { as: editor })
  const confirmed = await page.press('Vẫn đúng')
  expect(confirmed.text).toContain('Đã xác nhận thông tin vẫn đúng.')
  await confirmed.press('Gỡ khỏi cổng', { 'Lý do gỡ': 'Đã giải xong' })
  expect((await app.visit('/bai-toan')).text).not.toContain('Xe chờ ở cổng')
  const entries = await entriesAbout(app.scopeFor(), id)
  expect(entries.map(({ act }) => act)).toEqual([
    'content.entry-published',
    'content.entry-confirmed',
    'content.entry-withdrawn',
  ])
  expect(entries[0]?.facts).toMatchObject({ kind: 'problem', topic: 'doi-tac-khach-hang' })
  expect(entries[2]?.corrects).toBe(entries[0]?.id)
  const again = await publishEntry(scope(), id, version)
  expect(again).toEqual({ ok: false, problem: 'changed-meanwhile' })
})

test('nobody but the editors reaches the desk, and a draft has no page', async () => {
  const founder = (await aStartup(app)).founder
  expect((await app.visit('/ban-lam-viec/muc-thong-tin', { as: founder })).status).toBe(403)
  const { id, slug } = await anEntry(app, editor, 'event', eventDraft({ title: 'Chưa công bố' }), {
    publish: false,
  })
  expect((await app.visit(`/su-kien/${slug}`)).status).toBe(404)
  expect(await findForDesk(app.scopeFor(founder), id)).toBeUndefined()
})

test('English is whole or absent, and its absence is said', async () => {
  const { slug } = await anEntry(app, editor, 'event', eventDraft({ title: 'Chỉ tiếng Việt' }))
  const page = await app.visit(`/su-kien/${slug}`, { locale: 'en' })
  expect(page.text).toContain('This entry is in Vietnamese only for now.')
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Chỉ tiếng Việt')
  const desk = await app.visit('/ban-lam-viec/muc-thong-tin/moi/event', { as: editor })
  const back = await desk.press('Lưu', { 'Tên tiếng Anh': 'Half' })
  expect(back.text).toContain('Bản tiếng Anh còn thiếu ô này')
})

const written = kinds.filter((kind) => !isAboutPerson(kind)).map(({ code }) => [code] as const)

test.each(written)('a %s has a list, a form and a page in both languages', async (code) => {
  const kind = kindOf(code)
  const title = `Mẫu của ${kind.name.vi}`
  const draft = aDraft(code, title)
  const { slug } = await anEntry(app, editor, code, draft)
  const given = kind.fields.filter((field) => field.code in draft.facts)
  for (const locale of ['vi', 'en'] as const) {
    expect((await app.visit(`/${kind.slug}`, { locale })).text).toContain(title)
    const page = await app.visit(`/${kind.slug}/${slug}`, { locale })
    expect(page.status).toBe(200)
    for (const field of given) expect(page.text, field.code).toContain(field.label[locale])
    expect(page.document.querySelector('script[type="application/ld+json"]')).toBeTruthy()
  }
})
