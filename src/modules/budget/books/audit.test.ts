import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aCommitment, aTreasury, MILLION, type Treasury } from '#test/factories/money.ts'
import { lines } from '../schema.ts'
import { auditBooks, timetable } from './audit.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app)
})

const nightly = async () => {
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  await app.runJobs()
}
const warnings = () => app.mails().filter(({ subject }) => subject.includes('sai lệch'))

test('a night with sound books tells nobody', async () => {
  await aCommitment(app, team)
  await nightly()
  expect(await auditBooks(app.scopeFor())).toEqual([])
  expect(warnings()).toEqual([])
})

test('a figure changed behind the program’s back is found, written down and told to everybody in Finance', async () => {
  const { lineId } = await aCommitment(app, team)
  await app.db
    .update(lines)
    .set({ allocated: 999 * MILLION })
    .where(eq(lines.id, lineId))
  expect(await auditBooks(app.scopeFor())).toEqual([
    {
      kind: 'allocated-differs',
      of: 'line',
      id: lineId,
      expected: 999 * MILLION,
      found: 1_000 * MILLION,
    },
  ])
  await nightly()
  expect(
    warnings()
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual([team.first.email, team.second.email].toSorted())
  expect(warnings()[0]?.text).toContain('1.000.000.000')
  const entry = (await entriesAbout(app.scopeFor(), lineId)).at(-1)
  expect(entry).toMatchObject({ act: 'budget.books-differ', facts: { differences: 1 } })
  const page = await app.visit('/ban-lam-viec/tai-chinh/so-sach', { as: team.first })
  expect(page.text).toContain('Sổ có 1 sai lệch')
})
