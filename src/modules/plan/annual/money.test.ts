import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { linesFor } from '#modules/budget/index.ts'
import { testApp } from '#test/app.ts'
import {
  anActivity,
  anOpenYear,
  aPlanningCity,
  aRow,
  aSentProposal,
  forgetYears,
  startAfterLastDay,
} from '#test/factories/annual.ts'
import { as, must } from '#test/factories/casework.ts'
import { activityIn } from './activity/columns.ts'
import { amountFrom, amountOf, bySource, sharesOf, totalOf } from './activity/estimate.ts'
import { appraiseAnnualLine } from './appraisal/actions.ts'
import { approveAnnualPlan } from './approval/approving.ts'
import { unsettledProposals } from './cycle/queries.ts'
import { finishAppraisal, handIn } from './cycle/stepping.ts'
import { changeLine, cutLine, dissolveLine } from './lines/changing.ts'
import { takeUp } from './lines/composing.ts'
import { linesWithMoney } from './lines/queries.ts'
import { cutProposal, restoreProposal } from './lines/settling.ts'

const app = await testApp({ now: '2018-11-05T02:00:00Z' })
afterAll(app.stop)
const city = await aPlanningCity(app)
const officer = () => as(app, city.officer)

const sources = ['su-nghiep-khcn', 'chuong-trinh-trung-uong', 'nguon-hop-phap-khac'] as const
const row = fc.record({
  source: fc.constantFrom(...sources),
  quantity: fc.integer({ min: 1, max: 100_000 }),
  norm: fc.integer({ min: 1, max: 1_000_000 }),
})
const rows = fc.array(row, { maxLength: 3 })
const step = fc.oneof(
  fc.record({ do: fc.constant('take' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('change' as const), pick: fc.nat(5), rows }),
  fc.record({ do: fc.constant('cut' as const), pick: fc.nat(5) }),
  fc.record({ do: fc.constant('dissolve' as const), pick: fc.nat(5) }),
  fc.record({ do: fc.constant('cut-proposal' as const), pick: fc.nat(5) }),
  fc.record({ do: fc.constant('restore' as const), pick: fc.nat(5) }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

const pickIn = <One>(list: readonly One[], number: number): One | undefined =>
  list.length === 0 ? undefined : list[number % list.length]

/** Does a step as far as it can be done as things stand; what cannot is refused and changes nothing. */
async function take(id: string, proposals: readonly string[], one: Step): Promise<void> {
  const standing = (await linesWithMoney(app.scopeFor(), id)).filter(
    ({ line }) => line.state === 'standing',
  )
  const waiting = (await unsettledProposals(app.scopeFor(), id)).map((each) => each.id)
  if (one.do === 'take') {
    await takeUp(officer(), id, { proposalIds: waiting.slice(0, one.count), name: '' })
    return
  }
  if (one.do === 'cut-proposal' || one.do === 'restore') {
    const proposal = pickIn(one.do === 'restore' ? proposals : waiting, one.pick)
    if (proposal && one.do === 'restore') await restoreProposal(officer(), proposal)
    else if (proposal) await cutProposal(officer(), proposal, 'Trùng việc khác.')
    return
  }
  const found = pickIn(standing, one.pick)
  if (!found) return
  const { line } = found
  if (one.do === 'cut') await cutLine(officer(), line.id, line.version, 'Không đủ nguồn.')
  else if (one.do === 'dissolve') await dissolveLine(officer(), line.id, line.version, 'Gộp lại.')
  else
    await changeLine(officer(), line.id, line.version, {
      activity: activityIn(line),
      rows: one.rows.map((each) => aRow(each)),
      reason: 'Theo nguồn.',
    })
}

test('whatever is merged, changed, cut and appraised: sums are those of the rows, allocated is approved, nothing stands twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rows, { minLength: 1, maxLength: 5 }),
      fc.array(step, { maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }),
      async (asked, steps, shares) => {
        await forgetYears(app)
        const id = await anOpenYear(app, city)
        const proposals: string[] = []
        for (const [index, each] of asked.entries())
          proposals.push(
            await aSentProposal(app, id, city.union, {
              activity: anActivity({ name: `Việc ${index}` }),
              rows: each.map((one) => aRow(one)),
            }),
          )
        await startAfterLastDay(app, city, id)
        for (const one of steps) await take(id, proposals, one)
        await take(id, proposals, { do: 'take', count: 3 })
        await take(id, proposals, { do: 'take', count: 3 })

        const composed = await linesWithMoney(app.scopeFor(), id)
        for (const { rows: own, composed: money } of composed)
          for (const { source, amount } of bySource(money))
            expect(amount).toBe(
              totalOf(
                own
                  .filter((one) => one.source === source)
                  .map((one) => ({ amount: amountOf(one) })),
              ),
            )
        // Every proposal is in one line or cut, and what was asked is all there.
        const placed = composed.flatMap(({ origins }) => origins.map(({ proposal }) => proposal.id))
        expect(new Set(placed).size).toBe(placed.length)
        expect(await unsettledProposals(app.scopeFor(), id)).toEqual([])
        for (const { origins, asked: money } of composed)
          expect(totalOf(money)).toBe(
            totalOf(
              origins.flatMap(({ proposal }) =>
                sharesOf((asked[proposals.indexOf(proposal.id)] ?? []).map((one) => aRow(one))),
              ),
            ),
          )

        const standing = composed.filter(({ line }) => line.state === 'standing')
        if (standing.length === 0) {
          expect(await handIn(officer(), id, 2)).toEqual({ ok: false, problem: 'no-lines' })
          return
        }
        must(await handIn(officer(), id, 2))
        for (const [index, { line, rows: own }] of standing.entries()) {
          const share = shares[index % shares.length] ?? 100
          const findings = new Map(
            own.map((one) => [
              one.id,
              { amount: Math.floor((one.amount * share) / 100), reason: 'Theo định mức.' },
            ]),
          )
          must(
            await appraiseAnnualLine(as(app, city.finance), line.id, line.version, {
              rows: findings,
              note: '',
            }),
          )
        }
        must(await finishAppraisal(as(app, city.finance), id, 3))
        const before = (await linesFor(app.scopeFor(city.leader), { year: 2019 })).map(
          (one) => one.id,
        )
        must(await approveAnnualPlan(as(app, city.leader), id, 4, { basis: '' }))

        const budget = (await linesFor(app.scopeFor(city.leader), { year: 2019 })).filter(
          (one) => !before.includes(one.id),
        )
        const approved = (await linesWithMoney(app.scopeFor(), id)).filter(
          ({ line }) => line.state === 'standing',
        )
        for (const { appraised, allocated } of approved)
          for (const source of sources)
            expect(amountFrom(allocated, source)).toBe(amountFrom(appraised ?? [], source))
        expect(totalOf(budget.map(({ allocated }) => ({ amount: allocated })))).toBe(
          totalOf(approved.flatMap(({ allocated }) => allocated)),
        )
        expect(budget).toHaveLength(approved.flatMap(({ allocated }) => allocated).length)
        expect(totalOf(budget.map(({ balances }) => ({ amount: balances.available })))).toBe(
          totalOf(budget.map(({ allocated }) => ({ amount: allocated }))),
        )
      },
    ),
    { numRuns: 8 },
  )
  // Each run is a whole year's plan on a database.
}, 120_000)
