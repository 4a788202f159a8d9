import { afterAll, beforeAll, expect, test } from 'vitest'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import {
  aCommitment,
  anApprovedRequest,
  anItem,
  aPayee,
  aTreasury,
  MILLION,
  type Treasury,
} from '#test/factories/money.ts'
import { paths } from '../paths.ts'
import { recordPayment } from '../payments/paying.ts'
import { requestPayment } from '../payments/requesting.ts'
import { openAlarmsOf } from '../proofs/alarms.ts'
import { waitingFor } from '../waiting.ts'
import { demandBack, recoveriesOf } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

let team: Treasury
beforeAll(async () => {
  team = await aTreasury(app)
})

/** Somebody of Finance who belongs to the payee as well. */
const ofBoth = (organisationId: string) =>
  app.person('Kiêm', [{ role: 'finance' }, { role: 'founder', organisationId }])

test('nobody records that their own organisation has paid back', async () => {
  const { id, payee } = await aCommitment(app, team)
  const request = await anApprovedRequest(app, team, id, 30 * MILLION)
  const payment = { paymentOrder: `UNC-${newId()}`, paidOn: '2026-11-23' }
  must(await recordPayment(as(app, team.second), request, payment))
  const wish = { amount: 10 * MILLION, reason: 'Chi sai', dueOn: '2026-12-31' }
  const recovery = must(await demandBack(as(app, team.first), id, wish))
  const both = await ofBoth(payee.id)
  const page = await app.visit(link(paths.commitment, { commitment: id }), { as: both })
  const send = (on: string, sender = page) =>
    sender.visitor.go(link(paths.receipt, { recovery }), {
      method: 'POST',
      body: new URLSearchParams({ amount: '10.000.000', on }),
    })
  const own = await send('2026-11-23')
  expect(own.status).toBe(409)
  expect(own.text).toContain('Bạn là người của đơn vị phải hoàn trả')

  const finance = await app.visit(link(paths.commitment, { commitment: id }), { as: team.first })
  const early = await send('2026-11-22', finance)
  expect(early.status).toBe(409)
  expect(early.text).toContain('trước ngày yêu cầu hoàn trả')
  expect(await recoveriesOf(app, [id])).toMatchObject([{ received: 0 }])

  expect((await send('2026-11-23', finance)).text).toContain('Đã ghi số tiền nhận về')
  const entry = (await entriesAbout(app.scopeFor(), id)).find(
    ({ act }) => act === 'budget.recovery-received',
  )
  expect(entry?.occurredAt.toISOString()).toBe('2026-11-23T05:00:00.000Z')
})

test('nobody asks for money for their own organisation', async () => {
  const { id, payee } = await aCommitment(app, team)
  const officer = await app.person('Kiêm', [
    { role: 'officer' },
    { role: 'founder', organisationId: payee.id },
  ])
  const asked = await requestPayment(as(app, officer), { commitmentId: id, amount: MILLION })
  expect(asked).toEqual({ ok: false, problem: 'own-organisation' })
})

test('nobody clears an alarm about their own organisation, and none waits for them', async () => {
  const payee = await aPayee(app, team)
  await aCommitment(app, team, { payee, items: [anItem(20 * MILLION, 'rent')] })
  const { id } = await aCommitment(app, team, { payee, items: [anItem(20 * MILLION, 'rent')] })
  const [alarm] = await openAlarmsOf(app, [id])
  const both = await ofBoth(payee.id)
  const page = await app.visit(paths.alarms, { as: both })
  const refused = await page.visitor.go(link(paths.alarmClearing, { alarm: alarm?.id ?? '' }), {
    method: 'POST',
    body: new URLSearchParams({ reason: 'Không trùng' }),
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bạn là người của đơn vị trong cảnh báo này')
  expect(await openAlarmsOf(app, [id])).toHaveLength(1)
  const atAlarms = (await waitingFor(as(app, both))).filter(({ href }) => href === paths.alarms)
  expect(atAlarms).toEqual([])
})
