import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, aPublishedArticle, draftOf } from '#test/factories/news.ts'
import { as } from '#test/factories/startups.ts'
import { approveRevision, sendForApproval } from './approving.ts'
import { stretchesOf } from './comparing.ts'
import { publishArticle } from './publishing.ts'
import { changeArticle } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const desk = (id: string) => `/ban-lam-viec/tin-bai/${id}`

test('what changed in the Vietnamese makes the English stale until somebody says that it follows', async () => {
  const { id, slug } = await aPublishedArticle(app, newsroom, {
    title: 'Mức hỗ trợ 50%',
    english: 'Support of 50%',
  })
  const page = await app.visit(desk(id), { as: editor })
  const touched = await page.press('Lưu bài', {
    'Tiêu đề': 'Mức hỗ trợ 70%',
    'Tiêu đề tiếng Anh': 'Support of 50 percent',
  })
  expect(touched.text).toContain('Bản tiếng Anh đang theo bản tiếng Việt số 1')
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from content.article_revisions where article_id = ${id} and number = 2`,
  )
  const second = { revisionId: rows[0]?.id ?? '', lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, second))
  must(await approveRevision(as(app, officer), id, second))
  must(await publishArticle(as(app, officer), id, second))
  const stale = await app.visit(`/tin-tuc/${slug}`, { locale: 'en' })
  expect(stale.text).toContain('The Vietnamese text is more recent')
  expect(stale.getByRole('heading', { level: 1 }).textContent).toBe('Support of 50%')

  const change = await touched.follow('Xem bản tiếng Việt đã đổi gì')
  expect(change.document.querySelector('del')?.textContent).toContain('50')
  expect(change.document.querySelector('ins')?.textContent).toContain('70')

  const followed = await (await app.visit(desk(id), { as: editor })).press('Lưu bài', {
    'Tiêu đề tiếng Anh': 'Support of 70%',
    'Bản tiếng Anh đã theo kịp bản tiếng Việt này': true,
  })
  expect(followed.text).not.toContain('Bản tiếng Anh đang theo')
  const { rows: third } = await app.db.execute<{ id: string }>(
    sql`select id from content.article_revisions where article_id = ${id} and number = 3`,
  )
  const english = { revisionId: third[0]?.id ?? '', lang: 'en' } as const
  must(await sendForApproval(as(app, editor), id, english))
  must(await approveRevision(as(app, officer), id, english))
  must(await publishArticle(as(app, officer), id, english))
  const fresh = await app.visit(`/tin-tuc/${slug}`, { locale: 'en' })
  expect(fresh.text).not.toContain('more recent')
  expect(fresh.getByRole('heading', { level: 1 }).textContent).toBe('Support of 70%')
})

test('a revision is previewed on the real page by the newsroom alone, and kept by nobody', async () => {
  const { id, version } = await aPublishedArticle(app, newsroom, { title: 'Xem trước' })
  const { revisionId } = must(
    await changeArticle(as(app, editor), id, version, draftOf({ title: 'Chưa ai được đọc' })),
  )
  const address = `${desk(id)}/xem-truoc/${revisionId}`
  expect((await app.visit(address)).url).toMatch(/^\/dang-nhap/)
  const founder = await app.person('Bình', [{ role: 'founder' }])
  expect((await app.visit(address, { as: founder })).status).toBe(403)
  const seen = await app.visit(address, { as: officer })
  expect(seen.getByRole('heading', { level: 1 }).textContent).toBe('Chưa ai được đọc')
  expect(seen.text).toContain('Bản xem trước, bản 2')
  expect(seen.headers.get('cache-control')).toBe('private, no-store')
  expect((await app.visit(`${desk(id)}/xem-truoc/${id}`, { as: officer })).status).toBe(404)
})

test('an older text comes back as a new revision, and none in between is lost', async () => {
  const { id, version } = await aPublishedArticle(app, newsroom, { title: 'Bản gốc' })
  must(await changeArticle(as(app, editor), id, version, draftOf({ title: 'Bản sửa hỏng' })))
  const back = await (await app.visit(desk(id), { as: editor })).press('Lấy lại bản 1')
  expect(back.getByRole('heading', { level: 1 }).textContent).toBe('Bản gốc')
  const { rows } = await app.db.execute<{ number: number; restores: number | null }>(
    sql`select number, restores from content.article_revisions where article_id = ${id} order by number`,
  )
  expect(rows).toEqual([
    { number: 1, restores: null },
    { number: 2, restores: null },
    { number: 3, restores: 1 },
  ])
  // The public has these very words already: nothing is left to be sent.
  expect(back.queryByRole('button', { name: /^Gửi duyệt/ })).toBeNull()
})

test('saving without a change makes no revision', async () => {
  const { id } = await aPublishedArticle(app, newsroom, { title: 'Không đổi', english: 'Same' })
  await (await app.visit(desk(id), { as: editor })).press('Lưu bài')
  const { rows } = await app.db.execute(
    sql`select 1 from content.article_revisions where article_id = ${id}`,
  )
  expect(rows).toHaveLength(1)
})

test('a revision that is written down cannot be changed, whoever tries', async () => {
  const { revisionId } = await aPublishedArticle(app, newsroom, { title: 'Bất biến' })
  const changed = app.db.execute(
    sql`update content.article_revisions set note = 'x' where id = ${revisionId}`,
  )
  await expect(changed).rejects.toMatchObject({
    cause: { message: expect.stringContaining('never changed') },
  })
})

test('the differences of two texts are both texts, and say nothing else', () => {
  const word = fc.constantFrom('hỗ trợ', 'khởi nghiệp', '50%', '70%', '\n', '<b>', 'đ', ' ')
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const stretches = stretchesOf(older, newer)
      const without = (kind: 'added' | 'removed') =>
        stretches.flatMap((each) => (each.kind === kind ? [] : each.text)).join('')
      expect(without('added')).toBe(older)
      expect(without('removed')).toBe(newer)
    }),
  )
})
