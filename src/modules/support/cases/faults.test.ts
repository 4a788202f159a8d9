import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { fieldsOf } from '#modules/forms/index.ts'
import { createBoss, type JobPayload } from '#platform/jobs.ts'
import { createLog } from '#platform/log.ts'
import { MAIL_QUEUE } from '#platform/mail/mail.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { startWorkers } from '#src/app/workers.ts'
import { testApp } from '#test/app.ts'
import { aSubmittedCase, as, aTeam, must, versionOf } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, aPdf, definition } from '#test/factories/support.ts'
import { cases } from '../schema.ts'
import { acceptCase, rejectCase, requestCorrection } from '../screening/actions.ts'
import { annulCase } from '../screening/life/actions.ts'
import { after } from '../states.ts'
import { attachFile } from './filling.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)
const team = await aTeam(app)

async function stateOf(id: string) {
  return only(await app.db.select({ state: cases.state }).from(cases).where(eq(cases.id, id))).state
}

const mailJobs = async (to: string) => {
  const { rows } = await app.db.execute<{ state: string }>(
    sql`select state from pgboss.job where name = ${MAIL_QUEUE} and data ->> 'to' = ${to}
      and data ->> 'subject' like 'Đã nhận hồ sơ%'`,
  )
  return rows.map(({ state }) => state)
}

async function aCorrection() {
  const filed = await aSubmittedCase(app)
  const items = [{ field: 'title', kind: 'wrong' as const, what: 'Sửa' }]
  const wish = { version: await versionOf(app, filed.id), items, note: '' }
  must(await requestCorrection(as(app, team.officer), filed.id, wish, fieldsOf(definition)))
  return filed
}

test('a founder sends again in the instant in which the officer acts: one of them is told, nothing is half done', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { id, founder } = await aCorrection()
    const version = await versionOf(app, id)
    const officer = as(app, team.officer)
    const [sent, annulled] = await Promise.all([
      submitCase(founder.scope(), id),
      annulCase(officer, id, { reason: 'Nhầm', version }),
    ])
    expect([sent?.ok, annulled?.ok].filter(Boolean)).toHaveLength(1)
    expect(await stateOf(id)).toBe(sent?.ok ? 'submitted' : 'annulled')
    if (sent?.ok) expect(annulled).toMatchObject({ problem: 'stale' })
    else expect(sent).toMatchObject({ problem: 'already-submitted' })
  }
})

test('two officers, one accepting and one refusing at once: one conclusion, and the other is told', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await aSubmittedCase(app)
    const version = await versionOf(app, id)
    const both = await Promise.all([
      acceptCase(as(app, team.officer), id, { version }),
      rejectCase(as(app, team.colleague), id, { version, reasons: 'Thiếu' }),
    ])
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1)
    expect(both.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'stale' })
  }
})

test('without the lock both would have concluded: the race is real', async () => {
  const { id } = await aSubmittedCase(app)
  const looked = Promise.withResolvers<void>()
  let looking = 0
  const unguarded = (step: 'accept' | 'reject') =>
    app.db.transaction(async (tx) => {
      const [kase] = await tx.select().from(cases).where(eq(cases.id, id))
      looking += 1
      if (looking === 2) looked.resolve()
      await looked.promise
      const to = kase && after(kase.state, step)
      if (!to) return false
      await tx.update(cases).set({ state: to }).where(eq(cases.id, id))
      return true
    })
  expect(await Promise.all([unguarded('accept'), unguarded('reject')])).toEqual([true, true])
})

test('a call that closes while a file is on its way: the file counts, the next one does not', async () => {
  const call = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  app.setNow('2026-11-30T10:00:03Z')
  const upload = (startedAt: string) =>
    attachFile(founder.scope(), id, {
      field: 'letter',
      file: aPdf('thu.pdf'),
      startedAt: new Date(startedAt),
      finishedAt: new Date('2026-11-30T10:00:03Z'),
    })
  const [late, first] = [await upload('2026-11-30T10:00:01Z'), await upload('2026-11-30T09:59:59Z')]
  expect(late).toMatchObject({ problem: 'call-closed' })
  expect(first?.ok).toBe(true)
  must(await submitCase(founder.scope(), id))
  app.setNow('2026-11-23T02:00:00Z')
})

test('a worker killed before the mail: the case is sent, the mail waits, and leaves once', async () => {
  const call = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  must(await submitCase(founder.scope(), id))
  // Nobody works here yet: as if the process had gone away right after its commit.
  expect(await mailJobs(founder.founder.email)).toEqual(['created'])

  const killed = createBoss(app.url, { worker: false })
  await killed.start()
  const taken = await killed.fetch<JobPayload>(MAIL_QUEUE, { batchSize: 100 })
  expect(taken.map(({ data }) => data.to)).toContain(founder.founder.email)
  await killed.stop({ graceful: false })
  expect(await mailJobs(founder.founder.email)).toEqual(['active'])

  // Its heart has not beaten for a minute: whoever keeps watch gives its work to another.
  await app.db.execute(sql`update pgboss.job set heartbeat_on = now() - interval '1 minute',
    started_on = now() - interval '1 minute' where name = ${MAIL_QUEUE} and state = 'active'`)
  const sent: string[] = []
  const handle = async (_scope: Scope, { to, subject }: JobPayload) => {
    if (String(subject).startsWith('Đã nhận hồ sơ')) sent.push(String(to))
  }
  const [one, other] = [
    createBoss(app.url, { worker: true }),
    createBoss(app.url, { worker: true }),
  ]
  for (const boss of [one, other]) {
    await boss.start()
    await startWorkers(boss, [{ queue: MAIL_QUEUE, handle }], app.deps, createLog('silent'))
  }
  await expect
    .poll(() => mailJobs(founder.founder.email), { timeout: 25_000 })
    .toEqual(['completed'])
  expect(sent.filter((to) => to === founder.founder.email)).toHaveLength(1)
  await Promise.all([one, other].map((boss) => boss.stop({ graceful: false })))
}, 60_000)

test('a process that dies inside the transaction leaves neither a sent case nor a mail', async () => {
  const call = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  const died = inTransaction(founder.scope(), async (inside) => {
    must(await submitCase(inside, id))
    throw new Error('killed')
  })
  await expect(died).rejects.toThrow('killed')
  expect(await stateOf(id)).toBe('draft')
  expect(await mailJobs(founder.founder.email)).toEqual([])
  const { number } = must(await submitCase(founder.scope(), id))
  expect(number).toMatch(/-0001$/)
})
