import { afterAll, expect, test, vi } from 'vitest'
import { testApp } from '#test/app.ts'
import { aReadMove, broughtIn, MOVES, sourceLabels } from '#test/factories/moves.ts'
import { docx, fileOf, OLD, wxr, xlsx } from '#test/factories/old-portal.ts'
import { zipOf } from '#test/zip.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Lan', [{ role: 'officer' }])

const rowOf = (page: { getAllByRole: (role: string) => HTMLElement[] }, words: string) =>
  page.getAllByRole('row').find(({ textContent }) => textContent?.includes(words))?.textContent ??
  ''

test('each row says what is the matter with it', async () => {
  const page = await aReadMove(app, officer, 'wordpress', [
    fileOf(
      'a.xml',
      wxr([
        { id: 1, title: 'Bài tốt' },
        { id: 2, title: '', html: '<p>Không có tiêu đề nhưng có chữ</p>' },
        { id: 3, title: '', html: '' },
        { id: 4, title: 'Chỉ có tiêu đề', html: '' },
        { id: 5, title: 'Bài tốt', html: '<p>Lặp lại</p>' },
        { id: 6, title: 'Khóa', password: 'x' },
        { id: 7, title: 'Có mã', html: '<p>lời</p><script>alert(1)</script>' },
        { id: 8, title: 'Ngày lạ', date: '45/45/2019' },
        { id: 9, title: 'Ngày tới', date: '2031-01-01 00:00:00' },
        { id: 10, title: 'Dài '.repeat(80) },
        { id: 11, title: 'Có ảnh', html: `<p><img src="${OLD}/wp-content/uploads/a.jpg"></p>` },
      ]),
    ),
  ])
  expect(rowOf(page, 'Không có tiêu đề nhưng có chữ')).toContain(
    'tiêu đề được lấy từ những chữ đầu',
  )
  expect(rowOf(page, '(không có tiêu đề)')).toContain('Không nhập được')
  expect(rowOf(page, 'Chỉ có tiêu đề')).toContain('không có nội dung')
  expect(rowOf(page, 'Khóa')).toContain('mật khẩu trên cổng cũ')
  expect(rowOf(page, 'Có mã')).toContain('Đã bỏ mã lệnh')
  expect(rowOf(page, 'Ngày lạ')).toContain('Không đọc được ngày đăng')
  expect(rowOf(page, 'Ngày tới')).toContain('Ngày đăng ở tương lai')
  expect(rowOf(page, 'Dài Dài')).toContain('được rút ngắn')
  expect(rowOf(page, 'Có ảnh')).toContain('ảnh còn nằm trên cổng cũ')
  const repeated = await page.follow(/^Trùng/)
  expect(repeated.queryByText('Có mã')).toBeNull()
  expect(repeated.text).toContain('Trùng tiêu đề và ngày với một dòng khác')
  expect(page.text).toContain('7 dòng sẽ được nhập.')

  const left = await repeated.press('Nhập tất cả dòng của nhóm này')
  expect(left.text).toContain('8 dòng sẽ được nhập.')
  const without = await left.press('Bỏ qua các dòng đã chọn', { 'Chọn: Bài tốt': true })
  expect(without.text).toContain('7 dòng sẽ được nhập.')
  const old = await page.press('Nhập các dòng đã chọn')
  expect(old.status).toBe(409)
  expect(old.text).toContain('Có người vừa thay đổi đợt này')
})

test('what came in once is known again, by its key and by its likeness', async () => {
  const posts = [{ id: 21, title: 'Đã nhập một lần' }]
  await broughtIn(app, await aReadMove(app, officer, 'wordpress', [fileOf('a.xml', wxr(posts))]))
  const again = await aReadMove(app, officer, 'wordpress', [fileOf('b.xml', wxr(posts))])
  expect(again.text).toContain('Đã được nhập trong một đợt trước.')
  expect(again.text).toContain('0 dòng sẽ được nhập.')
  const nothing = await again.press('Xác nhận và nhập')
  expect(nothing.status).toBe(409)
  expect(nothing.text).toContain('Chưa có dòng nào được chọn')
  const table = await xlsx([
    ['Tiêu đề', 'Nội dung', 'Ngày'],
    ['ĐÃ NHẬP MỘT LẦN', 'x', '06/05/2019'],
  ])
  const other = await aReadMove(app, officer, 'table', [fileOf('a.xlsx', table)])
  const row = await other.follow('ĐÃ NHẬP MỘT LẦN')
  expect(row.text).toContain('Trùng với một bài đã có trên cổng.')
  expect((await row.follow('Đã nhập một lần')).status).toBe(200)
})

test('a table whose columns nobody could guess is mapped by hand', async () => {
  const csv = 'A,B,C\nTin trong bảng,Đoạn một,3/2/2019\n'
  const page = await aReadMove(app, officer, 'table', [fileOf('a.csv', csv)])
  expect(page.text).toContain('Chưa biết cột nào là tiêu đề')
  const unsaid = await page.press('Lưu và xét lại')
  expect(unsaid.status).toBe(422)
  const mapped = await page.press('Lưu và xét lại', {
    'Tiêu đề': 'A',
    'Nội dung': 'B',
    'Ngày đăng': 'C',
  })
  await app.runJobs()
  const judged = await mapped.follow('Xem tiến độ mới nhất')
  expect(rowOf(judged, 'Tin trong bảng')).toContain('3/2/2019')
  expect(judged.text).toContain('1 dòng sẽ được nhập.')
})

test('bad files are told one by one, and the good ones beside them are read', async () => {
  const macros = zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    { name: 'word/vbaProject.bin', content: 'x' },
  ])
  const good = await docx([{ text: 'Thông báo tốt', heading: true }, { text: 'Lời' }])
  const page = await aReadMove(app, officer, 'word', [
    fileOf('macro.docm', macros),
    fileOf('bom.zip', zipOf([{ name: 'a.docx', content: Buffer.alloc(9_000_000) }])),
    fileOf('tot.docx', good),
  ])
  expect(page.text).toContain('Tệp có macro nên không được nhận.')
  expect(page.text).toContain('Tệp nén mở ra quá lớn')
  expect(page.text).toContain('1 dòng sẽ được nhập.')
  const without = await page.press('Gỡ bom.zip')
  expect(without.text).toContain('Đã gỡ tệp.')
  expect(without.text).toContain('1 dòng sẽ được nhập.')
})

test('a move of which nothing could be read goes back to its files', async () => {
  const page = await aReadMove(app, officer, 'feed', [fileOf('tin.xml', '<!doctype html><p>x')])
  expect(page.text).toContain('Đang nhận tệp')
  expect(page.text).toContain('Đây là một trang web')
  const same = await page.press('Gửi tệp', { Tệp: fileOf('khac.xml', '<!doctype html><p>x') })
  expect(same.status).toBe(409)
  expect(same.text).toContain('Có tệp đã được gửi trong đợt này')
  const none = await page.press('Gửi tệp')
  expect(none.status).toBe(422)
  expect(none.text).toContain('Chưa chọn tệp nào')
  const gone = await page.press('Bỏ đợt chuyển này')
  expect(gone.text).toContain('Đã bỏ')
  expect(
    (await gone.visitor.go(`${gone.url.split('?')[0]}`)).queryByRole('button', { name: 'Gửi tệp' }),
  ).toBeNull()
})

test('of a sending with one file that is here already nothing is kept, also no bytes', async () => {
  const page = await aReadMove(app, officer, 'feed', [fileOf('tin.xml', '<!doctype html><p>y')])
  const put = vi.spyOn(app.deps.files, 'put')
  const sent = await page.press('Gửi tệp', {
    Tệp: [fileOf('moi.xml', '<rss/>'), fileOf('khac.xml', '<!doctype html><p>y')],
  })
  expect(sent.text).toContain('nên lần gửi này chưa được nhận')
  expect(sent.text).not.toContain('moi.xml')
  expect(put).not.toHaveBeenCalled()
  put.mockRestore()
})

test('scripts in every field stay words, in the preview, in the article and in the report', async () => {
  const bad = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
  const rows = [
    ['Tiêu đề', 'Tóm tắt', 'Nội dung', 'Ngày', 'Tác giả', 'Chuyên mục', 'Địa chỉ'],
    [
      `=cmd|x ${bad}`,
      `@${bad}`,
      `<p>lời</p>${bad}`,
      '6/5/2019',
      bad,
      `+${bad}`,
      `javascript:${bad}`,
    ],
  ]
  const page = await aReadMove(app, officer, 'table', [fileOf('a.xlsx', await xlsx(rows))], bad)
  const row = await page.follow(/=cmd/)
  for (const shown of [page, row]) {
    expect(shown.document.querySelector('main script, main [onerror]')).toBeNull()
    expect(shown.html).not.toContain('<script>alert')
  }
  const done = await broughtIn(app, page)
  expect(done.text).toContain('Đã nhập xong')
  const article = await (await app.visit('/tin-tuc')).follow(/=cmd/)
  expect(
    article.document.querySelector('main script, main [onerror], main [href^="javascript"]'),
  ).toBeNull()
  const report = await app.request(`${done.url.split('?')[0]}/bao-cao.csv`, {
    headers: { 'x-test-actor': officer.id },
  })
  const csv = await report.text()
  expect(csv).toContain("'=cmd|x")
  expect(csv).not.toMatch(/(^|,|")=cmd/m)
  expect(csv).toContain('Đã nhập')
})

test('posts that link to each other link by id, also by their numbers; others stay addresses', async () => {
  const page = await aReadMove(app, officer, 'wordpress', [
    fileOf(
      'a.xml',
      wxr([
        {
          id: 31,
          title: 'Bài có liên kết',
          html: `<p><a href="${OLD}/2019/05/bai-32">một</a> <a href="/?p=32">hai</a> <a href="${OLD}/khac/">ba</a></p>`,
        },
        { id: 32, title: 'Bài được dẫn tới' },
      ]),
    ),
  ])
  await broughtIn(app, page)
  const article = await (await app.visit('/tin-tuc')).follow('Bài có liên kết')
  const hrefs = ['một', 'hai', 'ba'].map((name) =>
    article.getByRole('link', { name }).getAttribute('href'),
  )
  expect(hrefs).toEqual(['/tin-tuc/bai-duoc-dan-toi', '/tin-tuc/bai-duoc-dan-toi', `${OLD}/khac/`])
})

test('an English version comes in with the Vietnamese one it is paired with', async () => {
  const terms = (language: string) => [
    { name: language, slug: language, domain: 'language' },
    { name: 'pll_9', slug: 'pll_9', domain: 'post_translations' },
  ]
  const page = await aReadMove(app, officer, 'wordpress', [
    fileOf(
      'a.xml',
      wxr([
        { id: 41, title: 'Call for proposals', html: '<p>Apply now.</p>', categories: terms('en') },
        { id: 42, title: 'Kêu gọi đề xuất', html: '<p>Hãy nộp.</p>', categories: terms('vi') },
        {
          id: 43,
          title: 'English alone',
          categories: [{ name: 'en', slug: 'en', domain: 'language' }],
        },
      ]),
    ),
  ])
  expect(rowOf(page, 'English alone')).toContain('Chỉ có tiếng Anh')
  await broughtIn(app, page)
  const english = await app.visit('/tin-tuc/keu-goi-de-xuat', { locale: 'en' })
  expect(english.getByRole('heading', { level: 1 }).textContent).toBe('Call for proposals')
  expect(english.text).toContain('Apply now.')
})

test('every source has its door', async () => {
  const list = await app.visit(MOVES, { as: officer })
  for (const label of Object.values(sourceLabels)) expect(list.getByLabelText(label)).toBeTruthy()
  const empty = await list.press('Lập đợt chuyển')
  expect(empty.status).toBe(422)
})
