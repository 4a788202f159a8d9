import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { createLedger } from '#platform/ledger/ledger.ts'
import { sealLedger, verifyLedger } from '#platform/ledger/seal.ts'
import { inTransaction } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

const acts = { 'test.happened': { vi: 'Đã xảy ra', en: 'Happened' } }
const ledger = createLedger(app.deps.jobs, acts, [])
const happened = () =>
  ledger.append(app.scopeFor(), {
    act: 'test.happened',
    subject: { type: 'test', id: newId(), label: 'Một việc' },
    facts: { b: 2, a: 'Đ' },
    amount: 9_000_000_000_000_000,
  })

test('an act that no module declares cannot be written', async () => {
  const entry = { act: 'test.unheard-of', subject: { type: 't', id: newId(), label: 'x' } }
  await expect(ledger.append(app.scopeFor(), entry)).rejects.toThrow('not declared')
})

test('an entry cannot be changed or deleted, not even by the program itself', async () => {
  const { id } = await happened()
  const refusal = {
    cause: expect.objectContaining({ message: expect.stringMatching(/append-only/) }),
  }
  await expect(
    app.db.execute(sql`update platform.ledger_entries set amount = 1 where id = ${id}`),
  ).rejects.toMatchObject(refusal)
  await expect(
    app.db.execute(sql`delete from platform.ledger_entries where id = ${id}`),
  ).rejects.toMatchObject(refusal)
  await expect(app.db.execute(sql`truncate platform.ledger_entries`)).rejects.toMatchObject(refusal)
})

test('seals chain, new entries wait for the next seal, and a sealed past verifies', async () => {
  await happened()
  const first = await sealLedger(app.db, new Date())
  expect(await sealLedger(app.db, new Date())).toBeUndefined()
  await happened()
  const second = await sealLedger(app.db, new Date())
  expect(second?.previousHash).toBe(first?.hash)
  expect(await verifyLedger(app.db)).toMatchObject({ sound: true })
})

test('whoever changes, removes or slips in an entry behind the trigger is found out', async () => {
  await happened()
  const { rows } = await app.db.execute<{ seq: number }>(
    sql`select seq from platform.ledger_entries order by seq limit 1`,
  )
  await sealLedger(app.db, new Date())
  const seq = rows[0]?.seq ?? 0
  const seen: unknown[] = []
  const peek = async (change: ReturnType<typeof sql>) => {
    await app.db
      .transaction(async (tx) => {
        await tx.execute(sql`alter table platform.ledger_entries disable trigger user`)
        await tx.execute(change)
        seen.push(await verifyLedger(tx))
        tx.rollback()
      })
      .catch(() => undefined)
  }
  await peek(sql`update platform.ledger_entries set amount = 1 where seq = ${seq}`)
  await peek(sql`delete from platform.ledger_entries where seq = ${seq}`)
  await peek(sql`update platform.ledger_seals set hash = repeat('0', 64) where number = 1`)
  expect(seen).toEqual([
    { sound: false, seal: 1, reason: 'entries-changed' },
    { sound: false, seal: 1, reason: 'entries-changed' },
    { sound: false, seal: expect.any(Number), reason: expect.stringMatching(/changed|broken/) },
  ])
  expect(await verifyLedger(app.db)).toMatchObject({ sound: true })
})

test('the sealer waits for an entry that is still being written, so none slips under a seal', async () => {
  const { promise: written, resolve: tellWritten } = Promise.withResolvers<void>()
  const { promise: go, resolve: letGo } = Promise.withResolvers<void>()
  const slow = inTransaction(app.scopeFor(), async (scope) => {
    await ledger.append(scope, {
      act: 'test.happened',
      subject: { type: 'test', id: newId(), label: 'Chậm' },
    })
    tellWritten()
    await go
  })
  await written
  await happened()
  const seal = sealLedger(app.db, new Date())
  letGo()
  await slow
  expect((await seal)?.entryCount).toBe(2)
  expect(await verifyLedger(app.db)).toMatchObject({ sound: true })
})
