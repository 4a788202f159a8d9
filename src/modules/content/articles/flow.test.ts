import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, aPublishedArticle, draftOf } from '#test/factories/news.ts'
import { as } from '#test/factories/startups.ts'
import { approveRevision, returnRevision, sendForApproval } from './approving.ts'
import { publishArticle } from './publishing.ts'
import { scheduleArticle } from './scheduling.ts'
import { changeArticle, createArticle } from './writing.ts'

const app = await testApp()
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer, leader } = newsroom
const desk = (id: string) => `/ban-lam-viec/tin-bai/${id}`

const written = async (words: Parameters<typeof draftOf>[0], who = editor) =>
  must(await createArticle(as(app, who), draftOf(words)))

test('what comes back carries a reason, which the author is mailed and finds on the desk', async () => {
  const { id } = await written({ title: 'Bài chưa chín' })
  await (await app.visit(desk(id), { as: editor })).press('Gửi duyệt tiếng Việt, bản 1')
  const before = await app.visit(desk(id), { as: officer })
  const refused = await before.press('Trả lại tiếng Việt, bản 1')
  expect(refused.status).toBe(422)
  await refused.press('Trả lại tiếng Việt, bản 1', { 'Lý do': 'Thiếu nguồn số liệu' })
  await app.runJobs()
  const mail = app.mails().at(-1)
  expect(mail?.to).toBe(editor.email)
  expect(mail?.subject).toContain('Bài chưa chín')
  expect(mail?.text).toContain('Thiếu nguồn số liệu')

  const own = await (await app.visit('/ban-lam-viec', { as: editor })).follow(
    /Sửa tin bài được trả lại: Bài chưa chín/,
  )
  expect(own.text).toContain('Thiếu nguồn số liệu')
  const corrected = await own.press('Lưu bài', { 'Nội dung': 'Nguồn: báo cáo năm.' })
  await corrected.press('Gửi duyệt tiếng Việt, bản 2')
  const again = await app.visit('/ban-lam-viec', { as: editor })
  expect(again.text).not.toContain('Sửa tin bài được trả lại: Bài chưa chín')
})

test('whoever wrote a revision does not approve it', async () => {
  const { id, revisionId } = await written({ title: 'Cán bộ tự viết' }, officer)
  const exactly = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, officer), id, exactly))
  expect(await approveRevision(as(app, officer), id, exactly)).toMatchObject({
    problem: 'own-revision',
  })
  const page = await app.visit(desk(id), { as: officer })
  expect(page.queryByRole('button', { name: /^Duyệt/ })).toBeNull()
})

test('an approval sticks to its revision: an edit needs approval anew', async () => {
  const { id, revisionId, version } = await written({ title: 'Duyệt rồi sửa' })
  const first = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, first))
  must(await approveRevision(as(app, officer), id, first))
  const second = must(
    await changeArticle(as(app, editor), id, version, draftOf({ title: 'Duyệt rồi sửa thêm' })),
  )
  expect(
    await publishArticle(as(app, officer), id, { revisionId: second.revisionId, lang: 'vi' }),
  ).toMatchObject({ problem: 'not-approved' })
  const page = await app.visit(desk(id), { as: officer })
  const live = await page.press('Đăng tiếng Việt, bản 1')
  expect(live.text).toContain('Người đọc đang thấy bản 1')
  expect((await app.visit('/tin-tuc')).text).not.toContain('Duyệt rồi sửa thêm')
})

test('a newer revision that is sent takes the place of the one that waited', async () => {
  const { id, revisionId, version } = await written({ title: 'Gửi hai lần' })
  const first = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, first))
  const second = must(
    await changeArticle(as(app, editor), id, version, draftOf({ title: 'Gửi hai lần, bản sau' })),
  )
  must(await sendForApproval(as(app, editor), id, { ...first, revisionId: second.revisionId }))
  expect(await approveRevision(as(app, officer), id, first)).toBeUndefined()
})

test('a weighty text passes an officer and a leader, who are two people', async () => {
  const both = await app.person('Hai Vai', [{ role: 'officer' }, { role: 'leader' }])
  const { id, revisionId } = await written({ title: 'Chính sách mới', preset: 'weighty' })
  const exactly = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, exactly))
  expect(await approveRevision(as(app, leader), id, exactly)).toMatchObject({
    problem: 'not-your-step',
  })
  must(await approveRevision(as(app, both), id, exactly))
  expect(await approveRevision(as(app, both), id, exactly)).toMatchObject({ problem: 'step-taken' })
  expect(await publishArticle(as(app, officer), id, exactly)).toMatchObject({
    problem: 'not-approved',
  })
  expect(await returnRevision(as(app, officer), id, exactly, 'x')).toMatchObject({
    problem: 'not-your-step',
  })
  must(await approveRevision(as(app, leader), id, exactly))
  must(await publishArticle(as(app, officer), id, exactly))
})

test('an urgent notice goes out in one step and is checked afterwards by somebody else', async () => {
  const { id, slug } = await written({ title: 'Tạm ngừng nhận hồ sơ', preset: 'urgent' })
  const own = await app.visit(desk(id), { as: editor })
  expect(own.queryByRole('button', { name: /^Gửi duyệt/ })).toBeNull()
  const live = await own.press('Đăng tiếng Việt, bản 1')
  expect(live.queryByRole('button', { name: 'Đã xem, để nguyên' })).toBeNull()
  expect((await app.visit(`/tin-tuc/${slug}`)).status).toBe(200)

  const waiting = await app.visit('/ban-lam-viec', { as: officer })
  const check = await waiting.follow(/Hậu kiểm thông báo khẩn: Tạm ngừng nhận hồ sơ/)
  expect((await check.press('Đã xem, để nguyên')).text).toContain('Đã hậu kiểm')
  const after = await app.visit('/ban-lam-viec', { as: officer })
  expect(after.text).not.toContain('Tạm ngừng nhận hồ sơ')
})

test('an urgent notice that was withdrawn asks for no check any more', async () => {
  const { id, revisionId } = await written({ title: 'Báo nhầm', preset: 'urgent' })
  must(await publishArticle(as(app, editor), id, { revisionId, lang: 'vi' }))
  const asked = await app.visit('/ban-lam-viec', { as: leader })
  expect(asked.text).toContain('Hậu kiểm thông báo khẩn: Báo nhầm')
  const page = await app.visit(desk(id), { as: officer })
  const gone = await page.press('Gỡ tiếng Việt', { 'Lý do': 'Không đúng' })
  expect(gone.queryByRole('button', { name: 'Đã xem, để nguyên' })).toBeNull()
  expect((await app.visit('/ban-lam-viec', { as: leader })).text).not.toContain('Báo nhầm')
})

test('an editor who gives an urgent notice out sees its plans but is offered nothing that is refused', async () => {
  const { id, revisionId } = await written({ title: 'Khẩn có hẹn', preset: 'urgent' })
  const dueAt = new Date('2027-01-04T01:00:00Z')
  const exactly = { revisionId, lang: 'vi' as const }
  must(await scheduleArticle(as(app, officer), id, { ...exactly, kind: 'publish', dueAt }))
  const offered = async (who: typeof editor) =>
    (await app.visit(desk(id), { as: who })).queryByRole('button', { name: 'Bỏ lịch này' })
  expect(await offered(officer)).not.toBeNull()
  expect(await offered(editor)).toBeNull()
})

test('the desk asks whoever may approve what was sent, whoever wrote after it', async () => {
  const line = 'Duyệt tin bài: Gửi rồi người khác sửa'
  const words = { title: 'Gửi rồi người khác sửa' }
  const { id, revisionId, version } = await written(words)
  must(await sendForApproval(as(app, editor), id, { revisionId, lang: 'vi' }))
  must(await changeArticle(as(app, officer), id, version, draftOf({ ...words, summary: 'Khác' })))
  expect((await app.visit('/ban-lam-viec', { as: officer })).text).toContain(line)
  const own = { title: 'Cán bộ viết rồi gửi' }
  const mine = await written(own, officer)
  const exactly = { revisionId: mine.revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, officer), mine.id, exactly))
  const edited = draftOf({ ...own, summary: 'Khác' })
  must(await changeArticle(as(app, editor), mine.id, mine.version, edited))
  const room = await app.visit('/ban-lam-viec', { as: officer })
  expect(room.text).not.toContain('Duyệt tin bài: Cán bộ viết rồi gửi')
})

test('whoever took a step of an approval is not asked for the next', async () => {
  const both = await app.person('Hai Vai Nữa', [{ role: 'officer' }, { role: 'leader' }])
  const { id, revisionId } = await written({ title: 'Hai bước', preset: 'weighty' })
  const exactly = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, exactly))
  must(await approveRevision(as(app, both), id, exactly))
  const line = 'Duyệt tin bài: Hai bước'
  expect((await app.visit('/ban-lam-viec', { as: leader })).text).toContain(line)
  expect((await app.visit('/ban-lam-viec', { as: both })).text).not.toContain(line)
})

test('one language is published without the other, and each says truthfully what there is', async () => {
  const { id, revisionId, slug } = await written({
    title: 'Chỉ bản tiếng Anh đã duyệt',
    english: 'Only the English is approved',
  })
  const english = { revisionId, lang: 'en' } as const
  must(await sendForApproval(as(app, editor), id, english))
  must(await approveRevision(as(app, officer), id, english))
  must(await publishArticle(as(app, officer), id, english))
  expect((await app.visit('/tin-tuc')).text).not.toContain('Only the English')
  expect((await app.visit('/tin-tuc', { locale: 'en' })).text).toContain('Only the English')
  const read = await app.visit(`/tin-tuc/${slug}`)
  expect(read.text).toContain('Bài này hiện chỉ có tiếng Anh.')
  expect(read.document.querySelector('article')?.lang).toBe('en')
})

test('a draft beside the published version changes nothing for readers until it is published', async () => {
  const { id, slug, version } = await aPublishedArticle(app, newsroom, { title: 'Bản đang đăng' })
  app.setNow('2026-11-24T02:00:00Z')
  const next = must(
    await changeArticle(as(app, editor), id, version, draftOf({ title: 'Bản sửa sau' })),
  )
  expect((await app.visit(`/tin-tuc/${slug}`)).text).not.toContain('Bản sửa sau')
  const exactly = { revisionId: next.revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, exactly))
  must(await approveRevision(as(app, officer), id, exactly))
  must(await publishArticle(as(app, officer), id, exactly))
  const read = await app.visit(`/tin-tuc/${slug}`)
  expect(read.text).toContain('Bản sửa sau')
  expect(read.text).toContain('Cập nhật lần cuối')
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts.at(-1)).toBe('content.article-changed')
  expect(await publishArticle(as(app, officer), id, exactly)).toMatchObject({
    problem: 'already-published',
  })
})

test('two officers who approve at once: one does, the other hears why not', async () => {
  const other = await app.person('Cán Bộ Hai', [{ role: 'officer' }])
  const { id, revisionId } = await written({ title: 'Hai người cùng duyệt' })
  const exactly = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, exactly))
  const outcomes = await Promise.all([
    approveRevision(as(app, officer), id, exactly),
    approveRevision(as(app, other), id, exactly),
  ])
  expect(outcomes.map((each) => (each?.ok ? 'done' : each?.problem)).toSorted()).toEqual([
    'done',
    'not-open',
  ])
})
