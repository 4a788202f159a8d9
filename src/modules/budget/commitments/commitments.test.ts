import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import {
  aCommitment,
  aLine,
  anItem,
  aPayee,
  aTreasury,
  MILLION,
  type Treasury,
} from '#test/factories/money.ts'
import { balancesOfLine } from '../books/queries.ts'
import { requestPayment } from '../payments/requesting.ts'
import { commit, release } from './actions.ts'
import { standingOf } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app)
})

const award = () => ({ type: 'award', id: newId(), label: 'HĐ' })

test('an award takes its state share from the line, and its whole money can be asked after', async () => {
  const { id, lineId, subject } = await aCommitment(app, team)
  expect(await balancesOfLine(app, lineId)).toMatchObject({
    granted: -1_000 * MILLION,
    available: 910 * MILLION,
    committed: 90 * MILLION,
  })
  const standing = await standingOf(app, 'award', [subject.id, newId()])
  expect([...standing.keys()]).toEqual([subject.id])
  expect(standing.get(subject.id)).toMatchObject({
    commitment: { id, amount: 90 * MILLION },
    balances: { committed: 90 * MILLION, paid: 0 },
    requests: [],
  })
  const [committed] = await entriesAbout(app.scopeFor(), id)
  expect(committed).toMatchObject({ act: 'budget.committed', amount: 90 * MILLION })
})

test('of two awards for the last money one gets it and the other is told', async () => {
  const lineId = await aLine(app, team, { amount: 100 * MILLION })
  const payees = [await aPayee(app, team), await aPayee(app, team)]
  const outcomes = await Promise.all(
    payees.map((payee) =>
      commit(as(app, team.officer), {
        lineId,
        subject: award(),
        payeeId: payee.id,
        items: [anItem(70 * MILLION)],
      }),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'line-exhausted' })
  expect((await balancesOfLine(app, lineId)).available).toBe(30 * MILLION)
})

test('without the lock both would have found the money there', async () => {
  const lineId = await aLine(app, team, { amount: 100 * MILLION })
  const reads = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const seen = await Promise.all(
    reads.map((read) =>
      app.db.transaction(async (tx) => {
        const { available } = await balancesOfLine({ db: tx }, lineId)
        read.resolve()
        await Promise.all(reads.map(({ promise }) => promise))
        return available >= 70 * MILLION
      }),
    ),
  )
  expect(seen).toEqual([true, true])
})

test('an award commits once, also when two do it at the same time', async () => {
  const lineId = await aLine(app, team)
  const other = await aLine(app, team)
  const payee = await aPayee(app, team)
  const subject = award()
  const wish = { subject, payeeId: payee.id, items: [anItem(MILLION)] }
  const outcomes = await Promise.all([
    commit(as(app, team.officer), { lineId, ...wish }),
    commit(as(app, team.officer), { lineId: other, ...wish }),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-committed' })
})

test('what does not fit is refused with its reason, and nothing moves', async () => {
  const lineId = await aLine(app, team, { amount: 10 * MILLION })
  const ask = (items = [anItem(MILLION)], line = lineId) =>
    commit(as(app, team.officer), { lineId: line, subject: award(), payeeId: newId(), items })
  expect(await ask([])).toEqual({ ok: false, problem: 'no-items' })
  expect(await ask([anItem(-5), anItem(10)])).toEqual({ ok: false, problem: 'no-items' })
  expect(await ask([anItem(11 * MILLION)])).toEqual({ ok: false, problem: 'line-exhausted' })
  expect(await ask([anItem(1)], newId())).toEqual({ ok: false, problem: 'line-unknown' })
  expect((await balancesOfLine(app, lineId)).available).toBe(10 * MILLION)
})

test('an officer of another agency does not see the line, and a founder commits nothing', async () => {
  const agencyId = newId()
  const lineId = await aLine(app, team, { agencyId })
  const stranger = await app.person('Sơn', [{ role: 'officer', organisationId: newId() }])
  const own = await app.person('Mai', [{ role: 'officer', organisationId: agencyId }])
  const founder = await app.person('Lan', [{ role: 'founder', organisationId: newId() }])
  const wish = () => ({ lineId, subject: award(), payeeId: newId(), items: [anItem(MILLION)] })
  for (const actor of [stranger, founder])
    expect(await commit(as(app, actor), wish())).toEqual({ ok: false, problem: 'line-unknown' })
  expect((await commit(as(app, own), wish())).ok).toBe(true)
})

test('what is not paid goes back to the line, and open requests end with the reason', async () => {
  const { id, lineId, subject } = await aCommitment(app, team)
  must(await requestPayment(as(app, team.officer), { commitmentId: id, amount: MILLION }))
  must(await release(as(app, team.officer), id, 'Hợp đồng bị hủy'))
  expect((await balancesOfLine(app, lineId)).available).toBe(1_000 * MILLION)
  const standing = (await standingOf(app, 'award', [subject.id])).get(subject.id)
  expect(standing?.commitment.closedAt).not.toBe(null)
  expect(standing?.requests.map(({ state }) => state)).toEqual(['declined'])
  expect(await release(as(app, team.officer), id, 'Lần nữa')).toEqual({
    ok: false,
    problem: 'closed',
  })
  expect(await release(as(app, await app.person('Ai')), id, 'Không phận sự')).toBe(undefined)
})
