import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { ledgerEntries } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { fiveYears } from '#test/factories/support.ts'
import { publishCriteria } from './actions.ts'
import { criteriaOn, listOfferedCriteria } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const publications = async () =>
  app.db.select().from(ledgerEntries).where(eq(ledgerEntries.act, 'support.criterion-published'))

test('the same criteria again change nothing and leave no trace', async () => {
  await publishCriteria(app.scopeFor(), [fiveYears])
  const before = await publications()
  const told = { ...fiveYears, note: 'a plan file may say more' }
  await publishCriteria(app.scopeFor(), [told, fiveYears])
  expect(await publications()).toEqual(before)
})

test('a wording holds from its day, and the newer one counts', async () => {
  const code = 'wording'
  const older = { ...fiveYears, code, holdsUntil: '2026-12-31' }
  const newer = { ...fiveYears, code, clause: 'Nghị quyết mới', holdsFrom: '2026-07-01' }
  await publishCriteria(app.scopeFor(), [older, newer])
  const clauseOn = async (day: string) =>
    (await criteriaOn(app.scopeFor(), [code], day)).map(({ clause }) => clause)
  expect(await clauseOn('2017-06-04')).toEqual([])
  expect(await clauseOn('2026-06-30')).toEqual([fiveYears.clause])
  expect(await clauseOn('2026-07-01')).toEqual(['Nghị quyết mới'])
  expect(await clauseOn('2027-01-01')).toEqual(['Nghị quyết mới'])
})

test('criteria come in the order asked for, and an officer chooses among those for calls', async () => {
  const forSupporters = { ...fiveYears, code: 'support-process', appliesTo: 'supporter' as const }
  await publishCriteria(app.scopeFor(), [forSupporters, fiveYears])
  const asked = await criteriaOn(
    app.scopeFor(),
    [forSupporters.code, 'unknown', fiveYears.code],
    '2026-11-23',
  )
  expect(asked.map(({ code }) => code)).toEqual([forSupporters.code, fiveYears.code])
  const offered = await listOfferedCriteria(app.scopeFor(), '2026-11-23')
  expect(offered.map(({ code, appliesTo }) => [code, appliesTo])).toEqual(
    expect.arrayContaining([
      [fiveYears.code, 'startup'],
      [forSupporters.code, 'supporter'],
    ]),
  )
})
