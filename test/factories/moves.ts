import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '#test/app.ts'
import type { Visit } from '#test/visit.ts'

export const MOVES = '/ban-lam-viec/chuyen-noi-dung'

export const sourceLabels = {
  wordpress: 'Tệp xuất từ WordPress',
  feed: 'Kho tin RSS hoặc Atom',
  word: 'Thư mục tài liệu Word',
  table: 'Bảng Excel hoặc CSV',
} as const

/** A move with its files read and judged, on the page where somebody looks at it. */
export async function aReadMove(
  app: TestApp,
  as: Actor,
  source: keyof typeof sourceLabels,
  files: File[],
  title = 'Đợt chuyển (mẫu)',
): Promise<Visit> {
  const list = await app.visit(MOVES, { as })
  let page = await list.press('Lập đợt chuyển', {
    'Tên đợt chuyển': title,
    [sourceLabels[source]]: true,
  })
  page = await page.press('Gửi tệp', { Tệp: files })
  page = await page.press('Đọc các tệp')
  await app.runJobs()
  return page.follow('Xem tiến độ mới nhất')
}

/** The same move with everything brought in that was chosen. */
export async function broughtIn(app: TestApp, page: Visit, publish = true): Promise<Visit> {
  const way = publish ? 'Bài đã đăng, giữ ngày đăng cũ' : 'Bản nháp, để xem lại từng bài'
  const chosen = await page.press('Lưu cách nhập', { [way]: true })
  const confirmed = await chosen.press('Xác nhận và nhập')
  await app.runJobs()
  return confirmed.follow('Xem tiến độ mới nhất')
}

/** What a row of a page's tables says, found by some of its words. */
export const rowOf = (page: Pick<Visit, 'getAllByRole'>, words: string): string =>
  page.getAllByRole('row').find(({ textContent }) => textContent?.includes(words))?.textContent ??
  ''

/** A table of one kind of entry, read and judged, on the page where somebody looks at it. */
export async function aReadTable(
  app: TestApp,
  as: Actor,
  kind: string,
  files: File | File[],
  title = 'Bảng (mẫu)',
): Promise<Visit> {
  const list = await app.visit(MOVES, { as })
  let page = await list.press('Lập đợt chuyển', {
    'Tên đợt chuyển': title,
    [sourceLabels.table]: true,
  })
  page = await page.press('Lưu loại', { 'Mỗi dòng của bảng là': kind })
  page = await page.press('Gửi tệp', { Tệp: files })
  page = await page.press('Đọc các tệp')
  await app.runJobs()
  return page.follow('Xem tiến độ mới nhất')
}

/** The same table with every row brought in that was chosen; pages about people are drafts whatever is said. */
export async function tableIn(app: TestApp, page: Visit, publish = true): Promise<Visit> {
  const chosen = publish
    ? await page.press('Lưu cách nhập', { 'Mục đã đăng, ai cũng đọc được ngay': true })
    : page
  const confirmed = await chosen.press('Xác nhận và nhập')
  await app.runJobs()
  return confirmed.follow('Xem tiến độ mới nhất')
}
