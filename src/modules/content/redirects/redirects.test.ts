import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { must } from '#test/factories/casework.ts'
import { aNewsroom, aPublishedArticle, bringUp, draftOf } from '#test/factories/news.ts'
import { as } from '#test/factories/startups.ts'
import { createArticle } from '../articles/writing.ts'
import { recordRedirect } from './actions.ts'
import { addressKey } from './address.ts'
import { movedTo } from './queries.ts'
import { redirects } from './schema.ts'

const app = await testApp()
afterAll(app.stop)
beforeEach(() => app.db.delete(redirects))

const newsroom = await aNewsroom(app)
const { editor } = newsroom

const rename = async (id: string, slug: string) =>
  (await app.visit(`/ban-lam-viec/tin-bai/${id}`, { as: editor })).press('Đổi địa chỉ', {
    'Phần cuối của địa chỉ': slug,
  })
const leads = async (path: string) => {
  const answer = await app.request(path)
  return [answer.status, answer.headers.get('location')]
}

test('an old address leads to the new one in one step, in the language asked for', async () => {
  const { id } = await aPublishedArticle(app, newsroom, { title: 'Địa chỉ một' })
  await rename(id, 'dia-chi-hai')
  await rename(id, 'dia-chi-ba')
  expect(await leads('/tin-tuc/dia-chi-mot')).toEqual([301, '/tin-tuc/dia-chi-ba'])
  expect(await leads('/en/tin-tuc/dia-chi-hai')).toEqual([301, '/en/tin-tuc/dia-chi-ba'])
  expect(await leads('/tin-tuc/dia-chi-mot?utm_source=x')).toEqual([301, '/tin-tuc/dia-chi-ba'])
  await rename(id, 'dia-chi-mot')
  expect(await leads('/tin-tuc/dia-chi-ba')).toEqual([301, '/tin-tuc/dia-chi-mot'])
  expect((await app.visit('/tin-tuc/dia-chi-mot')).status).toBe(200)
})

test('an address that was never public leaves nothing behind', async () => {
  const { id } = must(await createArticle(as(app, editor), draftOf({ title: 'Nháp đổi tên' })))
  expect((await rename(id, 'nhap-ten-moi')).text).toContain('Đã đổi địa chỉ')
  expect(await leads('/tin-tuc/nhap-doi-ten')).toEqual([404, null])
})

test('an address that moved on and is taken by another article leads the readers of that one to it', async () => {
  const one = await aPublishedArticle(app, newsroom, { title: 'Bài A' })
  const other = await aPublishedArticle(app, newsroom, { title: 'Bài B' })
  await rename(one.id, 'bai-a-moi')
  await rename(other.id, 'bai-a')
  expect(await leads('/tin-tuc/bai-b')).toEqual([301, '/tin-tuc/bai-a'])
  const read = await app.visit('/tin-tuc/bai-a')
  expect(read.getByRole('heading', { level: 1 }).textContent).toBe('Bài B')
})

test('a draft at an address that moved on takes it over only once it is public', async () => {
  const { id } = await aPublishedArticle(app, newsroom, { title: 'Chỗ cũ' })
  await rename(id, 'cho-moi')
  const draft = must(await createArticle(as(app, editor), draftOf({ title: 'Nháp tới sau' })))
  await rename(draft.id, 'cho-cu')
  expect(await leads('/tin-tuc/cho-cu')).toEqual([301, '/tin-tuc/cho-moi'])
  await bringUp(app, newsroom, draft)
  const read = await app.visit('/tin-tuc/cho-cu')
  expect(read.getByRole('heading', { level: 1 }).textContent).toBe('Nháp tới sau')
  expect(await movedTo(app.scopeFor(), '/tin-tuc/cho-cu')).toBeUndefined()
})

test('an address of another article, or one that is none, is refused and kept in the box', async () => {
  const one = await aPublishedArticle(app, newsroom, { title: 'Bài giữ chỗ' })
  const { id } = await aPublishedArticle(app, newsroom, { title: 'Bài muốn đổi' })
  const taken = await rename(id, one.slug)
  expect(taken.status).toBe(409)
  expect(taken.text).toContain('đang thuộc bài khác')
  for (const wrong of ['Có Dấu', '../len', 'a--b', '-a', '<script>']) {
    const refused = await rename(id, wrong)
    expect(refused.status, wrong).toBe(422)
    expect(refused.getByLabelText('Phần cuối của địa chỉ')).toHaveProperty('value', wrong)
  }
})

test('addresses of an older portal are found, also with their numbers in the query', async () => {
  const scope = app.scopeFor()
  const record = (from: string, to = '/tin-tuc') => recordRedirect(scope, { from, to })
  await record('/?p=123')
  await record('/2019/05/tin-cũ/', '/tin-tuc')
  await record('/index.php?option=com_content&id=7')
  expect(await leads('/?p=123')).toEqual([301, '/tin-tuc'])
  expect(await leads('/en?p=123')).toEqual([301, '/en/tin-tuc'])
  expect(await leads(`/2019/05/${encodeURIComponent('tin-cũ')}`)).toEqual([301, '/tin-tuc'])
  expect(await leads('/index.php?id=7&option=com_content')).toEqual([301, '/tin-tuc'])
  expect((await leads('/?p=124'))[0]).toBe(200)
  expect((await leads('/index.php?id=8'))[0]).toBe(404)
  expect((await leads('/index%00.php?id=8'))[0]).toBe(404)
  expect((await leads('/?p=%00'))[0]).toBe(200)
})

test('an address leads nowhere outside, and what writes is never sent on', async () => {
  const scope = app.scopeFor()
  for (const to of ['https://evil.example/', '//evil.example', '/\\evil.example', 'tin-tuc', ''])
    expect(await recordRedirect(scope, { from: '/cu', to }), to).toMatchObject({ ok: false })
  expect(await recordRedirect(scope, { from: '/a', to: '/a/' })).toMatchObject({
    problem: 'same-address',
  })
  await recordRedirect(scope, { from: '/cu', to: '/tin-tuc' })
  const posted = await app.request('/cu', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(posted.status).toBe(404)
})

test('however often things move, every old address leads to where they are now, and none in a circle', async () => {
  const name = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 2, maxLength: 12 }), async (stops) => {
      await app.db.delete(redirects)
      const scope = app.scopeFor()
      let at = stops[0] ?? '/a'
      for (const to of stops.slice(1)) {
        await recordRedirect(scope, { from: at, to })
        at = to
      }
      for (const stop of new Set(stops))
        expect(await movedTo(scope, stop)).toBe(stop === at ? undefined : at)
    }),
    { numRuns: 25 },
  )
})

test('one address has one writing, and no writing breaks the reading', () => {
  expect(addressKey('/a/?b=2&a=1')).toBe(addressKey('/a?a=1&b=2'))
  expect(addressKey('/%')).toBeUndefined()
  expect(addressKey('/a%00b')).toBeUndefined()
  fc.assert(fc.property(fc.string(), (typed) => void addressKey(typed)))
})
