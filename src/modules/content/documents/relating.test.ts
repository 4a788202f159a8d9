import { afterAll, expect, test } from 'vitest'
import { inTransaction } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { recordDocument } from './actions.ts'
import { holdRelations, leadsBack } from './relating.ts'
import { documentRelations } from './schema.ts'

const app = await testApp()
afterAll(app.stop)

const aDocument = (number: string) =>
  recordDocument(app.scopeFor(), {
    number,
    kind: { vi: 'Quyết định', en: 'Decision' },
    issuer: { vi: 'Hội đồng thử nghiệm (mẫu)', en: 'Test council (sample)' },
    issuedOn: '2026-01-01',
    title: { vi: number, en: number },
    summary: { vi: '', en: '' },
  })

/** Two people relate two documents to each other at one time; each looks first and writes when both have looked. */
async function relateBothWays(one: string, other: string, { guarded }: { guarded: boolean }) {
  const looked = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
  const relate = (fromId: string, toId: string, me: 0 | 1) =>
    inTransaction(app.scopeFor(), async (inside) => {
      if (guarded) await holdRelations(inside)
      const circle = await leadsBack(inside, fromId, [
        { toId, relation: 'amends', fromDay: null, clauses: null, leavesInForce: false },
      ])
      looked[me].resolve()
      // Under the lock the other one cannot look before this one is done.
      if (!guarded) await looked[me === 0 ? 1 : 0].promise
      if (!circle)
        await inside.db.insert(documentRelations).values({ fromId, toId, relation: 'amends' })
      return circle
    })
  return Promise.all([relate(one, other, 0), relate(other, one, 1)])
}

test('without the lock two people close a circle together', async () => {
  const [one, other] = [await aDocument('1/QĐ-A'), await aDocument('2/QĐ-A')]
  expect(await relateBothWays(one, other, { guarded: false })).toEqual([false, false])
})

test('under the lock the second of them sees the circle', async () => {
  const [one, other] = [await aDocument('3/QĐ-A'), await aDocument('4/QĐ-A')]
  const circles = await relateBothWays(one, other, { guarded: true })
  expect(circles.toSorted()).toEqual([false, true])
})
