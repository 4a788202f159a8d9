import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { linesFor } from '#modules/budget/index.ts'
import { testApp } from '#test/app.ts'
import {
  anOpenYear,
  aPlanningCity,
  aRow,
  aSentProposal,
  type City,
  forgetYears,
  handedIn,
  startAfterLastDay,
} from '#test/factories/annual.ts'
import { as, must } from '#test/factories/casework.ts'
import { appraiseAnnualLine } from '../appraisal/actions.ts'
import { finishAppraisal } from '../cycle/stepping.ts'
import { takeUp } from '../lines/composing.ts'
import { linesWithMoney } from '../lines/queries.ts'
import { cutProposal } from '../lines/settling.ts'
import { approveAnnualPlan } from './approving.ts'

const app = await testApp({ now: '2018-11-05T02:00:00Z' })
afterAll(app.stop)

const city: City = await aPlanningCity(app)
let id: string

beforeEach(async () => {
  await forgetYears(app)
  id = await anOpenYear(app, city)
  const left = await aSentProposal(app, id, city.trade)
  const proposal = await aSentProposal(app, id, city.union, {
    rows: [aRow(), aRow({ source: 'nguon-hop-phap-khac', quantity: 1 })],
  })
  await startAfterLastDay(app, city, id)
  const line = must(await takeUp(as(app, city.officer), id, { proposalIds: [proposal], name: '' }))
  must(await cutProposal(as(app, city.officer), left, 'Trùng việc khác.'))
  await handedIn(app, city, id, 2)
  must(await appraiseAnnualLine(as(app, city.finance), line, 1, { rows: new Map(), note: '' }))
  must(await finishAppraisal(as(app, city.finance), id, 3))
})

const approve = (leader: City['leader']) =>
  approveAnnualPlan(as(app, leader), id, 4, { basis: '5/QĐ-UBND' })
const budgetLines = async () =>
  (await linesFor(app.scopeFor(city.leader), { year: 2019 })).filter(
    ({ title }) => title === 'Lớp tập huấn',
  )

test('two leaders approve at once: the money is allocated once, and the second is told', async () => {
  const before = (await budgetLines()).length
  const outcomes = await Promise.all([approve(city.leader), approve(city.deputy)])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-approved' })
  expect((await budgetLines()).length - before).toBe(2)
  const [line] = await linesWithMoney(app.scopeFor(), id)
  expect(line?.allocated.map(({ amount }) => amount).toSorted()).toEqual([10_000_000, 5_000_000])
  const { rows } = await app.db.execute<{ works: number }>(
    sql`select count(*)::int as works from plan.milestones where title = 'Lớp tập huấn'
      and task_year_id = ${line?.line.taskYearId}`,
  )
  expect(rows).toEqual([{ works: 1 }])
})

test('without the lock both would have found the plan waiting for approval', async () => {
  const reads = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const seen = await Promise.all(
    reads.map((read) =>
      app.db.transaction(async (tx) => {
        const { rows } = await tx.execute<{ state: string }>(
          sql`select state from plan.annual_plans where id = ${id}`,
        )
        read.resolve()
        await Promise.all(reads.map(({ promise }) => promise))
        return rows[0]?.state
      }),
    ),
  )
  expect(seen).toEqual(['for-approval', 'for-approval'])
})

test('the key of the allocations holds even where the lock is forgotten', async () => {
  must(await approve(city.leader))
  const [line] = await linesWithMoney(app.scopeFor(), id)
  const twice = app.db.execute(sql`
    insert into plan.annual_line_allocations (line_id, source, amount, budget_line_id)
    values (${line?.line.id}, 'su-nghiep-khcn', 1, gen_random_uuid())`)
  await expect(twice).rejects.toThrow()
})

test('the same form sent twice approves once', async () => {
  const page = await app.visit(`/ban-lam-viec/ke-hoach-nam/${id}`, { as: city.leader })
  const before = (await budgetLines()).length
  for (const answer of [
    await page.press('Phê duyệt kế hoạch năm'),
    await page.press('Phê duyệt kế hoạch năm'),
  ])
    expect(answer.text).toContain('Đã phê duyệt')
  expect((await budgetLines()).length - before).toBe(2)
})

test('whoever proposed, composed or appraised does not approve', async () => {
  const everything = await app.person('Kiêm nhiệm', [
    { role: 'leader' },
    { role: 'finance' },
    { role: 'officer' },
  ])
  await app.db.execute(
    sql`update plan.annual_line_changes set by = ${everything.id} where kind = 'appraised'`,
  )
  expect(await approve(everything)).toEqual({ ok: false, problem: 'has-part' })
  const page = await app.visit(`/ban-lam-viec/ke-hoach-nam/${id}`, { as: everything })
  expect(page.queryByRole('button', { name: 'Phê duyệt kế hoạch năm' })).toBe(null)
})

test('whoever left a proposal out does not approve', async () => {
  const both = await app.person('Vừa tổng hợp', [{ role: 'leader' }, { role: 'officer' }])
  await app.db.execute(
    sql`update plan.annual_proposals set cut_by = ${both.id} where cut_by is not null`,
  )
  expect(await approve(both)).toEqual({ ok: false, problem: 'has-part' })
})
