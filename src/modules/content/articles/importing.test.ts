import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, draftOf } from '#test/factories/news.ts'
import { aPhoto } from '#test/factories/pictures.ts'
import { as } from '#test/factories/startups.ts'
import { articlesToName } from '../campaigns/queries.ts'
import { addMedia } from '../media/adding.ts'
import { usesOf } from '../media/uses.ts'
import { approveRevision, sendForApproval } from './approving.ts'
import { bringArticle, takeArticleBack } from './importing.ts'
import { newestRevision } from './locking.ts'
import { plannedFor, scheduleArticle } from './scheduling.ts'

const app = await testApp({ now: '2026-11-23T02:00:00Z' })
afterAll(app.stop)

const { editor, officer } = await aNewsroom(app)

test('a brought article that is taken back leaves no picture in use, no plan, no line on a desk and no choice', async () => {
  const scope = as(app, officer)
  const bytes = new Uint8Array(await (await aPhoto()).arrayBuffer())
  const picture = must(
    await addMedia(scope, { name: 'cu.jpg', bytes, alt: { vi: 'Cũ', en: null } }),
  )
  const title = 'Bài mang sang rồi thôi'
  const draft = draftOf({ title, english: 'Brought and left', body: `{ảnh: ${picture.id}}` })
  const brought = await bringArticle(as(app, editor), draft, { id: newId(), publishedAt: null })
  if (!brought) throw new Error('not brought')
  const { id } = brought
  const { id: revisionId } = await newestRevision(scope, id)
  const vi = { revisionId, lang: 'vi' } as const
  must(await sendForApproval(as(app, editor), id, vi))
  must(await sendForApproval(as(app, editor), id, { revisionId, lang: 'en' }))
  must(await approveRevision(scope, id, vi))
  const dueAt = new Date('2026-12-01T01:00:00Z')
  must(await scheduleArticle(scope, id, { ...vi, kind: 'publish', dueAt }))
  const desk = async () => (await app.visit('/ban-lam-viec', { as: officer })).text
  expect(await desk()).toContain('Brought and left')
  expect(await usesOf(scope, picture.id)).toHaveLength(1)

  expect(await takeArticleBack(scope, { ...brought, reason: 'Thử' })).toBe('removed')
  expect(await usesOf(scope, picture.id)).toEqual([])
  expect(await plannedFor(scope, id)).toEqual([])
  expect((await articlesToName(scope)).map((each) => each.title)).not.toContain(title)
  const after = await desk()
  expect(after).not.toContain(title)
  expect(after).not.toContain('Brought and left')
})
