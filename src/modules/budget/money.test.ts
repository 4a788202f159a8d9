import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Outcome } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import { anItem, aTreasury, type Treasury } from '#test/factories/money.ts'
import { aStartup } from '#test/factories/startups.ts'
import { available, type Money, noMoney, steps, THRESHOLD, type Who } from '#test/models/money.ts'
import { confirmAccount, stateAccount } from './bank/actions.ts'
import { auditBooks } from './books/audit.ts'
import { balancesOfLine } from './books/queries.ts'
import { closeCommitment, commit, release } from './commitments/actions.ts'
import { standingOf } from './commitments/queries.ts'
import { allocateLine, appraiseLine, estimateLine } from './lines/actions.ts'
import { findLine } from './lines/queries.ts'
import { approvePayment } from './payments/approving.ts'
import { declinePayment } from './payments/declining.ts'
import { recordPayment } from './payments/paying.ts'
import { requestPayment } from './payments/requesting.ts'
import { handInExpense } from './proofs/expenses.ts'
import { settlementOf } from './proofs/queries.ts'
import { settleItem } from './proofs/settling.ts'
import { demandBack, receiveBack, recoveriesOf } from './recoveries/actions.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app, { threshold: THRESHOLD })
})

const ASKED = 200

/** The real money beside the model: what a step needs to find its way back to the records. */
type Real = {
  startup: Awaited<ReturnType<typeof aStartup>>
  lineId: string
  subject: { type: string; id: string; label: string }
  commitmentId: string
  accountId: string
}

type Step = { name: string; run(model: Money, real: Real): Promise<void> }

const scopeOf = (who: Who): SignedScope => as(app, team[who])
const problemOf = (outcome: Outcome<unknown, string> | undefined): string | null =>
  outcome === undefined ? 'not-found' : outcome.ok ? null : outcome.problem

const step = (name: string, run: Step['run']) => ({ name, run, toString: () => name })
const versionOf = async (id: string) => (await findLine(scopeOf('first'), id))?.version

const appraise = (amount: number) =>
  step(`appraise ${amount}`, async (model, { lineId }) => {
    const wish = { amount, note: 'Đúng', version: await versionOf(lineId) }
    const outcome = await appraiseLine(scopeOf('first'), lineId, wish)
    expect(problemOf(outcome)).toBe(steps.appraise(model, amount, ASKED))
  })

const allocate = (amount: number) =>
  step(`allocate ${amount}`, async (model, { lineId }) => {
    const wish = { amount, basis: '1/QĐ', version: await versionOf(lineId) }
    const outcome = await allocateLine(as(app, team.leader), lineId, wish)
    expect(problemOf(outcome)).toBe(steps.allocate(model, amount))
  })

const promise = (amounts: [number, number]) =>
  step(`commit ${amounts}`, async (model, real) => {
    const outcome = await commit(scopeOf('officer'), {
      lineId: real.lineId,
      subject: real.subject,
      payeeId: real.startup.id,
      items: amounts.map((amount, index) => anItem(amount, `kind-${index}`)),
    })
    expect(problemOf(outcome)).toBe(steps.commit(model, amounts))
    if (outcome.ok) real.commitmentId = outcome.value
  })

const account = step('state account', async (model, real) => {
  const given = { bank: 'Cửa Sông', holder: 'A', number: `00${model.accounts}1` }
  const outcome = await stateAccount(as(app, real.startup.founder), real.startup.id, given)
  expect(problemOf(outcome)).toBe(steps.stateAccount(model))
  real.accountId = must(outcome).id
})

const confirm = step('confirm account', async (model, real) => {
  if (model.account === 'none') return
  const outcome = await confirmAccount(scopeOf('second'), real.accountId)
  expect(problemOf(outcome)).toBe(steps.confirmAccount(model))
})

/** A step on the award, which has nothing to say before there is one. */
const onAward = (name: string, run: (model: Money, real: Real) => Promise<void>) =>
  step(name, async (model, real) => {
    if (model.award !== 'none') await run(model, real)
  })

const ending = (name: 'release' | 'close') =>
  onAward(name, async (model, { commitmentId }) => {
    const outcome =
      name === 'release'
        ? await release(scopeOf('officer'), commitmentId, 'Hủy')
        : await closeCommitment(scopeOf('first'), commitmentId)
    expect(problemOf(outcome)).toBe(steps[name](model))
  })

const ask = (amount: number) =>
  onAward(`request ${amount}`, async (model, { commitmentId }) => {
    const outcome = await requestPayment(scopeOf('officer'), { commitmentId, amount })
    expect(problemOf(outcome)).toBe(steps.request(model, amount))
  })

const onRequest = (
  name: string,
  index: number,
  run: (model: Money, at: { index: number; id: string }) => Promise<void>,
) =>
  onAward(`${name} #${index}`, async (model, { subject }) => {
    const standing = (await standingOf(app, 'award', [subject.id])).get(subject.id)
    const id = standing?.requests[index]?.id
    if (id) await run(model, { index, id })
  })

const requestAt = (model: Money, index: number) => {
  const request = model.requests[index]
  if (!request) throw new Error('the model lacks a request that the program has')
  return request
}

const approve = (who: Who, index: number) =>
  onRequest(`approve by ${who}`, index, async (model, { id }) => {
    const outcome = await approvePayment(scopeOf(who), id)
    // Whoever is not of Finance does not reach the act at all.
    const expected = who === 'officer' ? 'not-found' : steps.approve(requestAt(model, index), who)
    expect(problemOf(outcome)).toBe(expected)
  })

const decline = (index: number) =>
  onRequest('decline', index, async (model, { id }) => {
    const outcome = await declinePayment(scopeOf('second'), id, 'Thiếu biên bản')
    expect(problemOf(outcome)).toBe(steps.decline(requestAt(model, index)))
  })

const pay = (who: 'first' | 'second', index: number) =>
  onRequest(`pay by ${who}`, index, async (model, { id }) => {
    const payment = { paymentOrder: `UNC-${newId()}`, paidOn: '2026-11-23' }
    const outcome = await recordPayment(scopeOf(who), id, payment)
    expect(problemOf(outcome)).toBe(steps.pay(model, requestAt(model, index), who))
  })

const itemAt = async (commitmentId: string, index: number) => {
  const rows = await settlementOf(scopeOf('first'), commitmentId)
  return rows?.[index]?.item.id ?? ''
}

const prove = (index: number, amount: number) =>
  onAward(`prove ${amount} of item ${index}`, async (model, { commitmentId, startup }) => {
    const outcome = await handInExpense(as(app, startup.founder), commitmentId, {
      itemId: await itemAt(commitmentId, index),
      sellerTaxCode: newId(),
      invoiceNumber: newId(),
      invoicedOn: '2026-11-20',
      what: 'Thiết bị',
      amount,
    })
    expect(problemOf(outcome)).toBe(steps.prove(model, index, amount))
  })

const settle = (index: number, amount: number) =>
  onAward(`settle item ${index} at ${amount}`, async (model, { commitmentId }) => {
    const outcome = await settleItem(scopeOf('first'), await itemAt(commitmentId, index), amount)
    expect(problemOf(outcome)).toBe(steps.settle(model, index, amount))
  })

const demand = (amount: number) =>
  onAward(`demand ${amount}`, async (model, { commitmentId }) => {
    const wish = { amount, reason: 'Chi vượt', dueOn: '2026-12-31' }
    const outcome = await demandBack(scopeOf('first'), commitmentId, wish)
    expect(problemOf(outcome)).toBe(steps.demand(model, amount))
  })

const receive = (index: number, amount: number) =>
  onAward(`receive ${amount} of demand ${index}`, async (model, { commitmentId }) => {
    const found = (await recoveriesOf(app, [commitmentId]))[index]
    if (!found) return
    const outcome = await receiveBack(scopeOf('first'), found.id, { amount, on: '2026-11-23' })
    expect(problemOf(outcome)).toBe(steps.receive(model, index, amount))
  })

/** After each step the books, the records and the model say the same, to the đồng. */
async function compare(model: Money, real: Real): Promise<void> {
  expect(await auditBooks(app.scopeFor())).toEqual([])
  expect(await balancesOfLine(app, real.lineId)).toEqual({
    granted: 0 - model.line.allocated,
    available: available(model),
    committed: model.committed,
    paid: model.paid,
    settled: model.settled,
    receivable: model.receivable,
  })
  expect(available(model)).toBeGreaterThanOrEqual(0)
  const standing = (await standingOf(app, 'award', [real.subject.id])).get(real.subject.id)
  expect((standing?.requests ?? []).map(({ amount, state }) => ({ amount, state }))).toEqual(
    model.requests.map(({ amount, state }) => ({ amount, state })),
  )
}

async function begin(model: Money): Promise<Real> {
  const { id } = must(
    await estimateLine(scopeOf('officer'), {
      year: 2026,
      sourceId: team.sources[0]?.id ?? '',
      programmeId: newId(),
      title: 'Dòng thử',
      explanation: 'Thử',
      agencyId: newId(),
      amount: ASKED,
    }),
  )
  model.line.state = 'estimated'
  const subject = { type: 'award', id: newId(), label: 'HĐ thử' }
  return { startup: await aStartup(app), lineId: id, subject, commitmentId: '', accountId: '' }
}

const amount = fc.constantFrom(10, 20, 49, 50, 60, 120, 201)
const index = fc.constantFrom(0, 1, 2)
const finance = fc.constantFrom('first' as const, 'second' as const)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: amount.map(appraise) },
  { weight: 2, arbitrary: amount.map(allocate) },
  { weight: 1, arbitrary: fc.tuple(amount, amount).map(promise) },
  { weight: 1, arbitrary: fc.constantFrom(account, confirm) },
  { weight: 1, arbitrary: fc.constantFrom(ending('release'), ending('close')) },
  { weight: 4, arbitrary: amount.map(ask) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>('officer', 'first', 'second'), index)
      .map((each) => approve(...each)),
  },
  { weight: 1, arbitrary: index.map(decline) },
  { weight: 5, arbitrary: fc.tuple(finance, index).map((each) => pay(...each)) },
  { weight: 3, arbitrary: fc.tuple(index, amount).map(([at, much]) => prove(at % 2, much)) },
  { weight: 3, arbitrary: fc.tuple(index, amount).map(([at, much]) => settle(at % 2, much)) },
  { weight: 2, arbitrary: amount.map(demand) },
  { weight: 2, arbitrary: fc.tuple(index, amount).map((each) => receive(...each)) },
)

/** The straight way to money that can be spent, so that the random steps that follow find something to do. */
const opening = [appraise(120), allocate(120), promise([60, 49]), account, confirm]
const anyStory = fc
  .tuple(
    fc.integer({ min: 0, max: opening.length }),
    fc.array(anyStep, { minLength: 8, maxLength: 24 }),
  )
  .map(([straight, rest]) => [...opening.slice(0, straight), ...rest])

async function play(story: readonly Step[]): Promise<Money> {
  const model = noMoney()
  const real = await begin(model)
  for (const each of story) {
    await each.run(model, real)
    await compare(model, real)
  }
  return model
}

test('whatever is tried in whatever order, the program answers like the model and the books agree', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      await play(story)
    }),
    { numRuns: 25 },
  )
}, 180_000)

test('the way from the estimate to what came back, step by step', async () => {
  const model = await play([
    ...opening,
    ask(60),
    approve('first', 0),
    approve('officer', 0),
    approve('first', 0),
    pay('first', 0),
    approve('second', 0),
    pay('second', 0),
    pay('first', 0),
    prove(0, 50),
    settle(0, 60),
    settle(0, 50),
    prove(1, 10),
    settle(1, 10),
    demand(10),
    receive(0, 10),
    ending('close'),
  ])
  expect(model).toMatchObject({ paid: 0, settled: 60, receivable: 0, committed: 0 })
  expect(model.award).toBe('closed')
})

test('a changed account stops what was approved, and all of it is approved anew', async () => {
  const model = await play([
    ...opening,
    ask(20),
    approve('first', 0),
    account,
    approve('second', 0),
    pay('second', 0),
    ask(10),
    confirm,
    pay('second', 0),
    approve('first', 0),
    pay('second', 0),
  ])
  expect(model.requests).toMatchObject([{ amount: 20, state: 'paid' }])
})

test('the database refuses what no code of ours would write', async () => {
  const model = noMoney()
  const real = await begin(model)
  const entry = newId()
  const posting = (account: string, money: number) =>
    sql`insert into budget.postings (id, entry_id, line_id, account, amount) values (${newId()}, ${entry}, ${real.lineId}, ${account}, ${money})`
  const write = (amounts: [string, number][]) =>
    app.db.transaction(async (tx) => {
      await tx.execute(
        sql`insert into budget.entries (id, act, ledger_entry_id, "on", at) values (${entry}, 'test', ${newId()}, '2026-11-23', now())`,
      )
      for (const [name, money] of amounts) await tx.execute(posting(name, money))
    })
  const why = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'written',
      (error: Error) => String(error.cause ?? error),
    )
  expect(await why(write([['available', 5]]))).toContain('does not balance')
  expect(
    await why(
      write([
        ['available', -5],
        ['committed', 5],
      ]),
    ),
  ).toContain('overdrawn')
})
