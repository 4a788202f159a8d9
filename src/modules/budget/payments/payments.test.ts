import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { as, letterTo, must } from '#test/factories/casework.ts'
import {
  aCommitment,
  anApprovedRequest,
  aTreasury,
  MILLION,
  type Treasury,
} from '#test/factories/money.ts'
import { confirmAccount, stateAccount } from '../bank/actions.ts'
import { balancesOfCommitment } from '../books/queries.ts'
import { settings } from '../schema.ts'
import { setAmount } from '../settings/actions.ts'
import { approvePayment } from './approving.ts'
import { declinePayment } from './declining.ts'
import { recordPayment } from './paying.ts'
import { approvalsOf, findRequest } from './queries.ts'
import { requestPayment } from './requesting.ts'
import { approvals } from './schema.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app)
})

const order = () => ({ paymentOrder: `UNC-${newId()}`, paidOn: '2026-11-23' })
const ask = async (commitmentId: string, amount: number) =>
  must(await requestPayment(as(app, team.officer), { commitmentId, amount }))
const stateOf = async (id: string) => (await findRequest(as(app, team.first), id))?.request.state
const big = { items: [{ title: 'Máy', costKind: 'm', stateAmount: 150 * MILLION, otherAmount: 0 }] }

test('below the threshold one person approves and another pays; the payee is told', async () => {
  const { id, payee } = await aCommitment(app, team)
  const request = await anApprovedRequest(app, team, id)
  const payment = { paymentOrder: 'UNC-0042/KB', paidOn: '2026-11-23' }
  expect(await recordPayment(as(app, team.first), request, payment)).toEqual({
    ok: false,
    problem: 'only-approver',
  })
  must(await recordPayment(as(app, team.second), request, payment))
  expect(await balancesOfCommitment(app, id)).toMatchObject({
    committed: 60 * MILLION,
    paid: 30 * MILLION,
  })
  const letter = await letterTo(app, payee.founder, /Đã chi 30.000.000/)
  expect(letter?.text).toContain('UNC-0042/KB')
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual([
    'budget.committed',
    'budget.payment-requested',
    'budget.payment-approved',
    'budget.paid',
  ])
})

test('from the threshold on two different people approve, and one of them may pay', async () => {
  const { id } = await aCommitment(app, team, big)
  const request = await ask(id, 100 * MILLION)
  expect(await approvePayment(as(app, team.first), request)).toEqual({
    ok: true,
    value: 'one-more',
  })
  expect(await approvePayment(as(app, team.first), request)).toEqual({
    ok: false,
    problem: 'approved-by-you',
  })
  expect(await approvePayment(as(app, team.second), request)).toEqual({
    ok: true,
    value: 'approved',
  })
  must(await recordPayment(as(app, team.first), request, order()))
})

test('one person who approves twice at the same moment has approved once', async () => {
  const { id } = await aCommitment(app, team, big)
  const request = await ask(id, 120 * MILLION)
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => approvePayment(as(app, team.first), request)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'approved-by-you' })
  expect(await stateOf(request)).toBe('requested')
})

test('without the lock both would have been the first; the index still takes one word a person', async () => {
  const { id } = await aCommitment(app, team, big)
  const request = await ask(id, 120 * MILLION)
  const reads = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const results = await Promise.allSettled(
    reads.map((read) =>
      app.db.transaction(async (tx) => {
        const before = await approvalsOf({ db: tx }, [request])
        read.resolve()
        await Promise.all(reads.map(({ promise }) => promise))
        expect(before).toEqual([])
        await tx.insert(approvals).values({
          id: newId(),
          requestId: request,
          approverId: team.first.id,
          approved: true,
          reason: '',
          at: new Date(),
        })
      }),
    ),
  )
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('paid twice at the same moment is paid once, and the other is told', async () => {
  const { id } = await aCommitment(app, team, big)
  const request = await ask(id, 100 * MILLION)
  for (const actor of [team.first, team.second]) must(await approvePayment(as(app, actor), request))
  const outcomes = await Promise.all([
    recordPayment(as(app, team.first), request, order()),
    recordPayment(as(app, team.second), request, order()),
  ])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-paid' })
  expect((await balancesOfCommitment(app, id)).paid).toBe(100 * MILLION)
})

test('a payment order pays one request', async () => {
  const payment = order()
  const first = await anApprovedRequest(app, team, (await aCommitment(app, team)).id)
  const second = await anApprovedRequest(app, team, (await aCommitment(app, team)).id)
  const outcomes = await Promise.all([
    recordPayment(as(app, team.second), first, payment),
    recordPayment(as(app, team.second), second, payment),
  ])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'order-taken' })
})

test('a milestone is asked for once, and again after it was declined', async () => {
  const { id } = await aCommitment(app, team)
  const milestone = { id: newId(), label: 'Nghiệm thu đợt 1' }
  const wish = { commitmentId: id, amount: 10 * MILLION, milestone }
  const both = await Promise.all([1, 2].map(() => requestPayment(as(app, team.officer), wish)))
  expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(both).toContainEqual({ ok: false, problem: 'milestone-requested' })
  const made = both.find((outcome) => outcome?.ok)
  must(await declinePayment(as(app, team.first), must(made), 'Thiếu biên bản'))
  expect((await requestPayment(as(app, team.officer), wish))?.ok).toBe(true)
  const letter = await letterTo(app, team.officer, /không được duyệt/)
  expect(letter?.text).toContain('Thiếu biên bản')
})

test('two requests at the same moment never hold more than is committed', async () => {
  const { id } = await aCommitment(app, team)
  const outcomes = await Promise.all(
    [1, 2].map(() =>
      requestPayment(as(app, team.officer), { commitmentId: id, amount: 60 * MILLION }),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'beyond-committed' })
})

test('whoever asked approves nothing of it, whatever other roles they hold', async () => {
  const both = await app.person('Kim', [{ role: 'officer' }, { role: 'finance' }])
  const { id } = await aCommitment(app, team)
  const request = must(
    await requestPayment(as(app, both), { commitmentId: id, amount: 10 * MILLION }),
  )
  expect(await approvePayment(as(app, both), request)).toEqual({
    ok: false,
    problem: 'own-request',
  })
})

test('a changed account freezes what is under way, voids its approvals, and starts anew once confirmed', async () => {
  const { id, payee } = await aCommitment(app, team)
  const approved = await anApprovedRequest(app, team, id, 10 * MILLION)
  const waiting = await ask(id, 10 * MILLION)
  const changed = must(
    await stateAccount(as(app, payee.founder), payee.id, {
      bank: 'Ngân hàng Bãi Bồi',
      holder: 'CONG TY CANG XANH',
      number: '000123',
    }),
  )
  expect(changed.frozen).toBe(2)
  expect([await stateOf(approved), await stateOf(waiting)]).toEqual(['frozen', 'frozen'])
  expect(await recordPayment(as(app, team.second), approved, order())).toEqual({
    ok: false,
    problem: 'frozen',
  })
  expect(await approvePayment(as(app, team.second), waiting)).toEqual({
    ok: false,
    problem: 'frozen',
  })
  const letter = await letterTo(app, payee.founder, /đã đổi/)
  expect(letter?.text).toContain('123')
  expect(letter?.text).not.toContain('000123')

  expect(await confirmAccount(as(app, team.second), changed.id)).toEqual({
    ok: true,
    value: { thawed: 2 },
  })
  expect(await recordPayment(as(app, team.second), approved, order())).toEqual({
    ok: false,
    problem: 'not-approved',
  })
  must(await approvePayment(as(app, team.first), approved))
  must(await recordPayment(as(app, team.second), approved, order()))
})

test('an account changed while a payment is recorded: either it was paid before, or it stands still', async () => {
  const { id, payee } = await aCommitment(app, team)
  const request = await anApprovedRequest(app, team, id)
  const account = { bank: 'B', holder: 'H', number: '000999' }
  const [paid] = await Promise.all([
    recordPayment(as(app, team.second), request, order()),
    stateAccount(as(app, payee.founder), payee.id, account),
  ])
  expect(await stateOf(request)).toBe(paid?.ok ? 'paid' : 'frozen')
})

test('until the threshold is set nothing is approved, and the request asks for two people', async () => {
  const { id } = await aCommitment(app, team)
  await app.db.delete(settings).where(eq(settings.key, 'two-approvals-from'))
  const request = await ask(id, MILLION)
  expect(await approvePayment(as(app, team.first), request)).toEqual({
    ok: false,
    problem: 'threshold-missing',
  })
  expect(
    await setAmount(as(app, team.officer), 'two-approvals-from', { amount: 1, basis: 'x' }),
  ).toBe(undefined)
  const threshold = { amount: 100 * MILLION, basis: '12/QĐ-UBND' }
  must(await setAmount(as(app, team.leader), 'two-approvals-from', threshold))
  expect(await approvePayment(as(app, team.first), request)).toEqual({
    ok: true,
    value: 'one-more',
  })
})

test('strangers and wrong roles reach none of it', async () => {
  const { id, payee } = await aCommitment(app, team)
  const request = await ask(id, MILLION)
  const stranger = await app.person('Ai')
  const elsewhere = await app.person('Xa', [{ role: 'officer', organisationId: newId() }])
  for (const actor of [stranger, elsewhere, payee.founder])
    expect(await requestPayment(as(app, actor), { commitmentId: id, amount: 1 })).toBe(undefined)
  for (const actor of [stranger, team.officer, team.leader, payee.founder]) {
    expect(await approvePayment(as(app, actor), request)).toBe(undefined)
    expect(await declinePayment(as(app, actor), request, 'x')).toBe(undefined)
    expect(await recordPayment(as(app, actor), request, order())).toBe(undefined)
  }
  const account = { bank: 'B', holder: 'H', number: '0001' }
  for (const actor of [stranger, team.officer, team.first])
    expect(await stateAccount(as(app, actor), payee.id, account)).toBe(undefined)
  const { rows } = await app.db.execute<{ count: number }>(
    sql`select count(*)::int as count from budget.approvals where request_id = ${request}`,
  )
  expect(rows).toEqual([{ count: 0 }])
})
