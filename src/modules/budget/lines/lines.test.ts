import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAgency } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { aLine, aTreasury, MILLION, type Treasury } from '#test/factories/money.ts'
import { entries, postings } from '../books/schema.ts'
import { paths } from '../paths.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app)
})

test('an estimate names an agency and a programme that exist, also when the form is one’s own', async () => {
  const agencyId = await recordAgency(app.scopeFor(), {
    code: 'so-thu',
    name: { vi: 'Sở Thử', en: 'Test Department' },
  })
  const page = await app.visit(paths.newLine, { as: team.officer })
  const send = (change: Record<string, string>) =>
    page.visitor.go(paths.lines, {
      method: 'POST',
      body: new URLSearchParams({
        year: '2027',
        sourceId: team.sources[0]?.id ?? '',
        programmeId: '',
        agencyId,
        title: 'Dòng mới',
        explanation: 'x',
        amount: '1.000.000',
        ...change,
      }),
    })
  expect((await send({ agencyId: newId() })).status).toBe(422)
  expect((await send({ programmeId: newId() })).status).toBe(422)
  expect((await send({})).text).toContain('Đã gửi dự toán')
})

test('the entries of a line go on over pages, and their sum is that of the line', async () => {
  const lineId = await aLine(app, team, { amount: 500 * MILLION })
  const entryId = newId()
  await app.db.insert(entries).values({
    id: entryId,
    act: 'budget.line-allocated',
    ledgerEntryId: newId(),
    on: '2026-11-23',
    at: app.scopeFor().now,
  })
  await app.db.insert(postings).values(
    Array.from({ length: 202 }, (_, index) => ({
      id: newId(),
      entryId,
      lineId,
      account: 'available' as const,
      amount: index % 2 === 0 ? 1 : -1,
    })),
  )
  const address = `${link(paths.lineEntries, { line: lineId })}?tai-khoan=available`
  const first = await app.visit(address, { as: team.first })
  expect(first.getAllByRole('row')).toHaveLength(202)
  expect(first.text).toContain('500.000.000')
  const next = await first.follow('Trang sau')
  expect(next.getAllByRole('row')).toHaveLength(5)
  expect(next.getAllByRole('row').at(-1)?.textContent).toContain('500.000.000')
})
