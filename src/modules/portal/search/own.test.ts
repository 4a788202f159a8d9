import { afterAll, expect, test } from 'vitest'
import { listOwnCases, submitCase } from '#modules/support/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder } from '#test/factories/support.ts'
import { fruitlessSearches, searchDocuments } from '../schema.ts'

const app = await testApp()
afterAll(app.stop)

const { id: callId } = await aCall(app.scopeFor())
const owner = await aFounder(app, 'Chủ hồ sơ')
const caseId = await aDraft(owner, callId)
await submitCase(owner.scope(), caseId)
const stranger = await aFounder(app, 'Người lạ')
const officer = await app.person('Lan', [{ role: 'officer' }])
const reviewer = await app.person('Minh', [{ role: 'reviewer' }])
await app.runJobs()

const search = (q: string, as?: typeof officer) =>
  app.visit(`/tim-kiem?q=${encodeURIComponent(q)}`, as ? { as } : {})
const linksOf = ({ document }: { document: Document }) =>
  [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '')
const [own] = await listOwnCases(owner.scope())
const number = own?.case.number ?? ''

test('a founder finds their own case by its number, an officer finds it in their room', async () => {
  expect(number).not.toBe('')
  expect(linksOf(await search(number, owner.founder))).toContain(`/ban-lam-viec/ho-so/${caseId}`)
  expect(linksOf(await search(number.toLowerCase(), officer))).toContain(
    `/ban-lam-viec/xet-ho-so/${caseId}`,
  )
})

test('nobody else finds it, neither by its number nor by a name', async () => {
  for (const person of [undefined, stranger.founder, reviewer]) {
    const page = await search(number, person)
    expect(linksOf(page).join()).not.toContain(caseId)
    expect(page.text).not.toContain('Của bạn')
  }
})

test('what only some may see stands in no index and on no page that is kept', async () => {
  const kept = await app.db.select().from(searchDocuments)
  expect(JSON.stringify(kept)).not.toContain(number)
  expect((await search(number, owner.founder)).headers.get('cache-control')).toBe(
    'private, no-store',
  )
})

test('whoever finds something of their own has not looked in vain', async () => {
  await app.db.delete(fruitlessSearches)
  await search(number, owner.founder)
  expect(await app.db.select().from(fruitlessSearches)).toEqual([])
})
