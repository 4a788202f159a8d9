import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerEntries } from '#platform/schema.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aNotice, takeDown } from '#test/factories/notices.ts'
import { describeExchange, packageAfter as packageOf, signedPackageAfter } from './feed.ts'
import { gather } from './gathering.ts'
import { isWhole } from './item.ts'
import { rotateKey } from './keys.ts'
import { descriptionShape, type Package, signedPackage } from './shapes.ts'
import { isSignedBy, leadsTo } from './signing.ts'
import { sourcesOf } from './sources.ts'

const app = await testApp()
afterAll(app.stop)

let scope: SignedScope
beforeAll(async () => {
  const officer = await app.person('Lan', [{ role: 'officer' }, { role: 'administrator' }])
  scope = { ...app.scopeFor(officer), actor: officer }
})

const publish = (title: string) => aNotice(scope, title)
const withdraw = (id: string) => takeDown(scope, id)

async function description() {
  const response = await app.request('/.well-known/startup-exchange.json')
  return descriptionShape.parse(await response.json())
}

async function packageAfter(since?: string): Promise<Package> {
  const query = since ? `?since=${since}` : ''
  const response = await app.request(`/api/v1/packages/news${query}`)
  expect(response.status).toBe(200)
  const answer: unknown = await response.json()
  const read = signedPackage.parse(answer)
  const { keys } = await description()
  const key = keys.find(({ kid }) => kid === read.signature.key)
  const { package: content } = answer as { package: unknown }
  expect(isSignedBy(key?.x ?? '', content, read.signature.value)).toBe(true)
  return read.package
}

test('what is published goes out signed, and what is withdrawn leaves a tombstone behind the cursor', async () => {
  const id = await publish('Mở cửa vườn ươm')
  await app.runJobs()
  const first = await packageAfter()
  expect(first).toMatchObject({ kind: 'news', since: null, more: false })
  expect(first.items).toMatchObject([
    { id, state: 'present', title: { vi: 'Mở cửa vườn ươm', en: null }, text: { vi: 'Thân bài' } },
  ])
  expect(first.items.every(isWhole)).toBe(true)

  const other = await publish('Ngày hội khởi nghiệp')
  await withdraw(id)
  await app.runJobs()
  const second = await packageAfter(first.cursor)
  expect(second.items.map((item) => [item.id, item.state])).toEqual([
    [other, 'present'],
    [id, 'withdrawn'],
  ])
  expect((await packageAfter(second.cursor)).items).toEqual([])
  expect((await packageAfter(second.cursor)).cursor).toBe(second.cursor)
})

test('a cursor of another feed begins at the beginning; an unknown parameter and an unknown kind are refused', async () => {
  expect(await packageAfter('abcdef-7')).toMatchObject({ since: null })
  expect((await app.request('/api/v1/packages/news?limit=5')).status).toBe(400)
  expect((await app.request('/api/v1/packages/secrets')).status).toBe(404)
})

test('an entry written by a slow transaction is not passed over', async () => {
  const appended = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const slow = inTransaction(scope, async (inside) => {
    await inside.ledger.append(inside, {
      act: 'content.article-changed',
      subject: { type: 'article', id: crypto.randomUUID(), label: 'chậm' },
    })
    appended.resolve()
    await end.promise
  })
  await appended.promise
  // The gathering waits for whoever is still writing to the ledger, so it can say how far it has come.
  const gathering = gather(scope, { sources: [], foreign: async () => new Set() })
  end.resolve()
  await Promise.all([slow, gathering])
  const [row] = (
    await app.db.execute<{ complete: boolean }>(sql`
      select gathered_to >= (select max(seq) from ${ledgerEntries}) as complete from exchange.outgoing_feed`)
  ).rows
  expect(row?.complete).toBe(true)
})

test('what does not go into one package is read on from its cursor, each thing once', async () => {
  for (const title of ['Tin một', 'Tin hai', 'Tin ba']) await publish(title)
  await app.runJobs()
  const all = (await packageOf(scope, 'news', undefined)).items.map(({ id }) => id)
  expect(all).toHaveLength(5)
  const seen: string[] = []
  let cursor: string | undefined
  for (let more = true; more; ) {
    const part = await packageOf(scope, 'news', cursor, 2)
    expect(part.items.length).toBeLessThanOrEqual(2)
    seen.push(...part.items.map(({ id }) => id))
    cursor = part.cursor
    more = part.more
  }
  expect(seen).toEqual(all)
})

test('a text too long is cut, and a package never weighs more than its reader takes', async () => {
  const long = { vi: 'Ạ'.repeat(199_999) + '🚀'.repeat(100), en: null }
  const words = { vi: 'Bài dài', en: null }
  const item = (id: string) => ({ id, path: `/${id}`, title: words, summary: words, text: long })
  const days = { publishedAt: null, changedAt: null }
  const items = Array.from({ length: 20 }, (_, index) => ({ ...item(`dai-${index}`), ...days }))
  const title = { vi: 'Bài dài', en: 'Long texts' }
  const big = { kind: 'big', title, path: '/', items: async () => items }
  await gather(scope, { sources: [big], foreign: async () => new Set() })
  const seen: string[] = []
  for (let cursor: string | undefined, more = true; more; ) {
    const part = await signedPackageAfter(scope, 'big', cursor)
    expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(20 * 1024 * 1024)
    expect(signedPackage.safeParse(part).success).toBe(true)
    const { items, ...read } = part.package
    expect(items.length).toBeLessThan(20)
    seen.push(...items.map(({ id }) => id))
    cursor = read.cursor
    more = read.more
  }
  expect(seen).toEqual(items.map(({ id }) => id))
})

test('what another portal is the origin of is not sent on', async () => {
  const theirs = await publish('Tin của cổng khác mà ta đăng lại')
  const sources = sourcesOf(app.modules.flatMap((module) => module.lists ?? []))
  expect(await gather(scope, { sources, foreign: async () => new Set([theirs]) })).toBe(0)
  expect(await gather(scope, { sources, foreign: async () => new Set() })).toBe(1)
  expect(await gather(scope, { sources, foreign: async () => new Set([theirs]) })).toBe(1)
})

test('two gatherings at once write each change once', async () => {
  const gathered = {
    sources: sourcesOf(app.modules.flatMap((module) => module.lists ?? [])),
    foreign: async () => new Set<string>(),
  }
  await gather(scope, gathered)
  await publish('Hai người cùng gom')
  const changes = await Promise.all([gather(scope, gathered), gather(scope, gathered)])
  expect(changes.toSorted()).toEqual([0, 1])
})

test('a new key is signed by the one before it, and only an administrator makes one', async () => {
  const before = await description()
  const officer = await app.person('Minh', [{ role: 'officer' }])
  expect(await rotateKey({ ...app.scopeFor(officer), actor: officer })).toBeUndefined()
  const made = await rotateKey(scope)
  const { keys } = await description()
  const old = before.keys[0]?.kid ?? ''
  expect(made).toMatchObject({ ok: true })
  expect(leadsTo(old, made?.ok ? made.value : '', keys)).toBe(true)
  expect(keys.map(({ retired }) => retired)).toEqual([true, false])
  expect(JSON.stringify(await describeExchange(scope, []))).not.toContain('PRIVATE')
  expect(await packageAfter()).toMatchObject({ kind: 'news' })
})
