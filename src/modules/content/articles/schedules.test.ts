import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, aPublishedArticle, draftOf } from '#test/factories/news.ts'
import { as } from '#test/factories/startups.ts'
import { approveRevision, sendForApproval } from './approving.ts'
import { withdrawArticle } from './publishing.ts'
import { cancelSchedule, carryOutSchedules, plannedFor, scheduleArticle } from './scheduling.ts'
import { changeArticle, createArticle } from './writing.ts'

const NOW = '2026-11-23T02:00:00Z'
const app = await testApp({ now: NOW })
afterAll(app.stop)

const newsroom = await aNewsroom(app)
const { editor, officer } = newsroom
const desk = (id: string) => `/ban-lam-viec/tin-bai/${id}`
const actsOf = async (id: string) =>
  (await entriesAbout(app.scopeFor(), id)).map(({ act }) =>
    act.replace(/content\.(article|revision)-/, ''),
  )

async function anApproved(title: string) {
  app.setNow(NOW)
  const written = must(await createArticle(as(app, editor), draftOf({ title })))
  const exactly = { revisionId: written.revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), written.id, exactly))
  must(await approveRevision(as(app, officer), written.id, exactly))
  return { ...written, exactly }
}

test('a schedule holds its revision, says so after a later edit, and publishes that one', async () => {
  const { id, slug, version } = await anApproved('Hẹn giờ đăng')
  const before = await app.visit(desk(id), { as: officer })
  const planned = await before.press('Hẹn giờ tiếng Việt', { 'Thời điểm': '2026-11-24T08:00' })
  expect(planned.text).toContain('Lịch đăng đang giữ bản 1')
  must(await changeArticle(as(app, editor), id, version, draftOf({ title: 'Viết sau khi hẹn' })))
  const after = await app.visit(desk(id), { as: officer })
  expect(after.text).toContain('Bản 2 viết sau không nằm trong lịch này.')

  app.setNow('2026-11-24T00:59:59Z')
  await carryOutSchedules(app.scopeFor())
  expect((await app.visit(`/tin-tuc/${slug}`)).status).toBe(404)
  app.setNow('2026-11-24T01:00:00Z')
  await carryOutSchedules(app.scopeFor())
  const read = await app.visit(`/tin-tuc/${slug}`)
  expect(read.getByRole('heading', { level: 1 }).textContent).toBe('Hẹn giờ đăng')
})

test('what fell due while no worker ran is done on its return, once, even by two workers', async () => {
  const { id, slug, exactly } = await anApproved('Máy dừng hai ngày')
  const plan = (kind: 'publish' | 'expire', dueAt: string) =>
    scheduleArticle(as(app, officer), id, { ...exactly, kind, dueAt: new Date(dueAt) })
  must(await plan('publish', '2026-11-24T01:00:00Z'))
  must(await plan('expire', '2026-11-25T01:00:00Z'))
  app.setNow('2026-11-26T01:00:00Z')
  await Promise.all([carryOutSchedules(app.scopeFor()), carryOutSchedules(app.scopeFor())])
  await carryOutSchedules(app.scopeFor())
  expect(await actsOf(id)).toEqual([
    'sent',
    'approved',
    'scheduled',
    'scheduled',
    'published',
    'expired',
  ])
  const gone = await app.visit(`/tin-tuc/${slug}`)
  expect(gone.status).toBe(410)
  expect(gone.text).toContain('Máy dừng hai ngày')
  expect(gone.text).toContain('chỉ có giá trị đến ngày 26/11/2026')
  expect((await app.visit('/tin-tuc')).text).not.toContain('Máy dừng hai ngày')
  expect((await app.visit(desk(id), { as: editor })).text).toContain('Hết hạn, bản 1')
})

test('an expiry goes on to the revision that takes the place of the one it held', async () => {
  app.setNow(NOW)
  const { id, version, revisionId } = await aPublishedArticle(app, newsroom, {
    title: 'Thông báo có hạn',
  })
  must(
    await scheduleArticle(as(app, officer), id, {
      revisionId,
      lang: 'vi',
      kind: 'expire',
      dueAt: new Date('2026-12-31T10:00:00Z'),
    }),
  )
  const next = must(
    await changeArticle(as(app, editor), id, version, draftOf({ title: 'Thông báo đã sửa' })),
  )
  const exactly = { revisionId: next.revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, exactly))
  must(await approveRevision(as(app, officer), id, exactly))
  const shown = await (await app.visit(desk(id), { as: officer })).press('Đăng tiếng Việt, bản 2')
  expect(shown.text).toContain('Lịch hết hạn đang giữ bản 2')
})

/** A revision that is up, and one approved to take its place and to expire later. */
async function aSuccession(title: string) {
  app.setNow(NOW)
  const { id, slug, version } = await aPublishedArticle(app, newsroom, { title })
  const next = must(
    await changeArticle(as(app, editor), id, version, draftOf({ title: `${title}, bản hai` })),
  )
  const exactly = { revisionId: next.revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, exactly))
  must(await approveRevision(as(app, officer), id, exactly))
  const plan = (kind: 'publish' | 'expire', dueAt: string) =>
    scheduleArticle(as(app, officer), id, { ...exactly, kind, dueAt: new Date(dueAt) })
  must(await plan('publish', '2026-11-24T01:00:00Z'))
  must(await plan('expire', '2026-11-25T01:00:00Z'))
  return { id, path: `/tin-tuc/${slug}` }
}

const at = async (moment: string) => {
  app.setNow(moment)
  await carryOutSchedules(app.scopeFor())
}

test('an expiry planned for what is still to come outlives the revision before it', async () => {
  const { id, path } = await aSuccession('Gỡ trước giờ hẹn')
  must(await withdrawArticle(as(app, officer), id, 'vi', 'Sai số liệu'))
  await at('2026-11-24T01:00:00Z')
  expect((await app.visit(path)).text).toContain('Gỡ trước giờ hẹn, bản hai')
  await at('2026-11-25T01:00:00Z')
  expect((await app.visit(path)).status).toBe(410)
})

test('an expiry does not take down another revision than the one it holds', async () => {
  const { id, path } = await aSuccession('Bỏ lịch đăng')
  const plans = await plannedFor(app.scopeFor(), id)
  const publication = plans.find(({ kind }) => kind === 'publish')
  must(await cancelSchedule(as(app, officer), id, publication?.id ?? ''))
  await at('2026-11-25T01:00:00Z')
  expect((await app.visit(path)).status).toBe(200)
  expect(await actsOf(id)).not.toContain('expired')
})

test('a moment that has passed, a second one, and a day that is none are refused', async () => {
  const { id, exactly } = await anApproved('Lịch sai')
  const page = await app.visit(desk(id), { as: officer })
  const past = await page.press('Hẹn giờ tiếng Việt', { 'Thời điểm': '2026-11-22T08:00' })
  expect(past.status).toBe(409)
  expect(past.text).toContain('Thời điểm này đã qua')
  for (const wrong of ['2026-02-30T08:00', 'x', ''])
    expect((await page.press('Hẹn giờ tiếng Việt', { 'Thời điểm': wrong })).status, wrong).toBe(422)
  const plan = { ...exactly, kind: 'publish' as const, dueAt: new Date('2026-12-01T01:00:00Z') }
  must(await scheduleArticle(as(app, officer), id, plan))
  expect(await scheduleArticle(as(app, officer), id, plan)).toMatchObject({
    problem: 'already-planned',
  })
  const cancelled = await (await app.visit(desk(id), { as: officer })).press('Bỏ lịch này')
  expect(cancelled.text).toContain('Đã bỏ lịch hẹn.')
  expect((await actsOf(id)).at(-1)).toBe('unscheduled')
  app.setNow('2026-12-02T01:00:00Z')
  await carryOutSchedules(app.scopeFor())
  expect(await actsOf(id)).not.toContain('published')
})
