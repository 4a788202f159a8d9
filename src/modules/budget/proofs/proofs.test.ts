import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import {
  aCommitment,
  aLine,
  anApprovedRequest,
  anItem,
  aPayee,
  aTreasury,
  MILLION,
  type Treasury,
} from '#test/factories/money.ts'
import { aPdf } from '#test/factories/support.ts'
import { recordPayment } from '../payments/paying.ts'
import { clearAlarm, openAlarmsOf } from './alarms.ts'
import { findProofFile, handInExpense, type NewExpense, withdrawExpense } from './expenses.ts'
import { settlementOf } from './queries.ts'
import { settleItem } from './settling.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app)
})

const itemsOf = async (id: string) =>
  ((await settlementOf(as(app, team.first), id)) ?? []).map(({ item }) => item)

type Award = Awaited<ReturnType<typeof aCommitment>>

const taxCode = () => newId().replace(/\D/g, '').padEnd(10, '7').slice(-10)

async function handIn({ id, payee }: Award, change: Partial<NewExpense> = {}, file?: File) {
  const [item] = await itemsOf(id)
  const given = {
    itemId: item?.id ?? '',
    sellerTaxCode: taxCode(),
    invoiceNumber: '00000123',
    invoicedOn: '2026-11-20',
    what: 'Cảm biến',
    amount: 10 * MILLION,
    ...change,
  }
  return handInExpense(as(app, payee.founder), id, given, file)
}

test('proofs get running codes, which a withdrawn one keeps, and settle their item', async () => {
  const award = await aCommitment(app, team)
  const first = must(await handIn(award))
  must(await withdrawExpense(as(app, award.payee.founder), first.id))
  const second = must(await handIn(award, {}, aPdf('hoa-don.pdf')))
  expect([first.code, second.code]).toEqual(['MC-001', 'MC-002'])
  const request = await anApprovedRequest(app, team, award.id)
  const payment = { paymentOrder: `UNC-${newId()}`, paidOn: '2026-11-23' }
  must(await recordPayment(as(app, team.second), request, payment))
  const [item] = await itemsOf(award.id)
  must(await settleItem(as(app, team.first), item?.id ?? '', 10 * MILLION))
  expect(await settlementOf(as(app, team.first), award.id)).toMatchObject([
    { approved: 60 * MILLION, used: 10 * MILLION, settled: 10 * MILLION },
    { approved: 30 * MILLION, used: 0, settled: null },
  ])
  expect(await withdrawExpense(as(app, award.payee.founder), second.id)).toEqual({
    ok: false,
    problem: 'item-settled',
  })
  expect(await findProofFile(as(app, award.payee.founder), second.id)).toBeTypeOf('string')
  expect(await findProofFile(as(app, await app.person('Ai')), second.id)).toBe(undefined)
})

test('the same invoice counts once, in whichever programme, also when handed in twice at once', async () => {
  const awards = [await aCommitment(app, team), await aCommitment(app, team)] as const
  const invoice = { sellerTaxCode: taxCode(), invoiceNumber: '0000777' }
  const outcomes = await Promise.all(awards.map((award) => handIn(award, invoice)))
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'invoice-counted' })
})

test('a withdrawn invoice may be shown elsewhere', async () => {
  const award = await aCommitment(app, team)
  const invoice = { sellerTaxCode: taxCode() }
  const { id } = must(await handIn(award, invoice))
  must(await withdrawExpense(as(app, award.payee.founder), id))
  expect((await handIn(await aCommitment(app, team), invoice))?.ok).toBe(true)
})

test('an invoice that looks like another raises an alarm on both sides, once', async () => {
  const one = await aCommitment(app, team)
  const other = await aCommitment(app, team)
  const seller = { sellerTaxCode: taxCode() }
  must(await handIn(one, { ...seller, invoiceNumber: '11' }))
  must(await handIn(other, { ...seller, invoiceNumber: '12', invoicedOn: '2026-11-14' }))
  must(await handIn(other, { ...seller, invoiceNumber: '0011', amount: 1 }))
  const found = await openAlarmsOf(app, [one.id])
  expect(found.map(({ kind }) => kind).toSorted()).toEqual(['like-invoice', 'same-invoice'])
  expect(await openAlarmsOf(app, [other.id])).toHaveLength(2)
})

test('one cost from two programmes is seen at the commitment, and blocks payment until somebody says what it is', async () => {
  const payee = await aPayee(app, team)
  const first = await aCommitment(app, team, { payee, items: [anItem(20 * MILLION, 'rent')] })
  expect(await openAlarmsOf(app, [first.id])).toEqual([])
  const second = await aCommitment(app, team, { payee, items: [anItem(20 * MILLION, 'rent')] })
  const [alarm] = await openAlarmsOf(app, [second.id])
  expect(alarm).toMatchObject({ kind: 'same-cost-two-programmes', facts: { costKind: 'rent' } })
  const request = await anApprovedRequest(app, team, first.id, 5 * MILLION)
  const pay = () =>
    recordPayment(as(app, team.second), request, {
      paymentOrder: `UNC-${newId()}`,
      paidOn: '2026-11-23',
    })
  expect(await pay()).toEqual({ ok: false, problem: 'alarm-open' })
  const id = alarm?.id ?? ''
  expect(await clearAlarm(as(app, team.officer), id, 'x')).toBe(undefined)
  const outcomes = await Promise.all(
    [team.first, team.second].map((actor) =>
      clearAlarm(as(app, actor), id, 'Hai địa điểm khác nhau'),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'already-cleared' })
  expect((await pay())?.ok).toBe(true)
})

test('two awards for one cost at the same moment do not slip past each other', async () => {
  const payee = await aPayee(app, team)
  const lines = [await aLine(app, team), await aLine(app, team)]
  const made = await Promise.all(
    lines.map((lineId) => aCommitment(app, team, { payee, lineId, items: [anItem(5, 'water')] })),
  )
  expect(
    await openAlarmsOf(
      app,
      made.map(({ id }) => id),
    ),
  ).toHaveLength(1)
})

test('the same kind of cost twice from one purse is no alarm', async () => {
  const payee = await aPayee(app, team)
  const lineId = await aLine(app, team)
  await aCommitment(app, team, { payee, lineId, items: [anItem(5, 'power')] })
  const { id } = await aCommitment(app, team, { payee, lineId, items: [anItem(5, 'power')] })
  expect(await openAlarmsOf(app, [id])).toEqual([])
})

test('only the payee’s people and officers hand in, and only Finance settles', async () => {
  const award = await aCommitment(app, team)
  const [item] = await itemsOf(award.id)
  const given = {
    itemId: item?.id ?? '',
    sellerTaxCode: taxCode(),
    invoiceNumber: '1',
    invoicedOn: '2026-11-20',
    what: 'x',
    amount: 1,
  }
  const stranger = await aPayee(app, team)
  for (const actor of [team.first, team.leader, stranger.founder])
    expect(await handInExpense(as(app, actor), award.id, given)).toBe(undefined)
  for (const actor of [team.officer, team.leader, award.payee.founder])
    expect(await settleItem(as(app, actor), given.itemId, 1)).toBe(undefined)
  expect(await settlementOf(as(app, stranger.founder), award.id)).toBe(undefined)
  const paper = await handInExpense(as(app, team.officer), award.id, given)
  expect(paper?.ok).toBe(true)
})
