import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aDraft, asEditor } from '#test/factories/entries.ts'
import { aStartup, as } from '#test/factories/startups.ts'
import { withdrawEntry } from '../actions.ts'
import { confirmEntry } from '../freshness/actions.ts'
import { timetable } from '../freshness/timetable.ts'
import { proposeChange, proposeEntry } from './actions.ts'
import { acceptProposal } from './deciding.ts'
import { listOwn, listWaiting } from './queries.ts'
import { withdrawOwn } from './withdrawing.ts'

const app = await testApp()
afterAll(app.stop)
beforeEach(() => app.setNow('2026-01-05T02:00:00Z'))

const editor = await app.person('Lan', [{ role: 'editor' }])
const morning = async () => {
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  await app.runJobs()
}

async function aWaitingProfile(person: Actor, name: string, organisationId: string | null = null) {
  const draft = { ...aDraft('expert', name), organisationId }
  const proposed = await proposeEntry(as(app, person), 'expert', draft)
  if (!proposed.ok) throw new Error(proposed.problem)
  return { id: proposed.value.id, draft, own: `/ban-lam-viec/muc-cua-toi/${proposed.value.id}` }
}

const waitingFor = async (id: string) => {
  const { rows } = await listWaiting(asEditor(app, editor), 1)
  return rows.find(({ entry }) => entry.id === id)
}

async function aProfile(...given: Parameters<typeof aWaitingProfile>) {
  const profile = await aWaitingProfile(...given)
  const waiting = await waitingFor(profile.id)
  const read = { version: 1, entryVersion: 1 }
  const accepted = await acceptProposal(asEditor(app, editor), waiting?.proposal.id ?? '', read)
  if (!accepted?.ok) throw new Error('not accepted')
  return profile
}

async function withdrawnByEditor(id: string) {
  const entry = (await app.db.execute(sql`select version from content.entries where id = ${id}`))
    .rows[0]
  const gone = await withdrawEntry(asEditor(app, editor), id, Number(entry?.version), 'Kiểm tra')
  if (!gone?.ok) throw new Error('not withdrawn')
}

const keptOf = async (id: string) => {
  const { rows } = await app.db.execute(sql`
    select e::text || p::text as kept from content.entries e
    join content.entry_proposals p on p.entry_id = e.id where e.id = ${id}`)
  return JSON.stringify(rows)
}

test('nobody but the person touches a page about them, also not a colleague of the organisation it names', async () => {
  const { founder, id: startupId } = await aStartup(app, { name: 'Cảng Xanh' })
  const colleague = await app.person('Bình', [{ role: 'founder', organisationId: startupId }])
  const { id, draft, own } = await aProfile(founder, 'Cao Vấn', startupId)
  expect((await app.visit(own, { as: founder })).status).toBe(200)
  expect((await app.visit(own, { as: colleague })).status).toBe(404)
  expect(await proposeChange(as(app, colleague), id, 0, draft)).toBeUndefined()
  expect(await confirmEntry(as(app, colleague), id)).toBeUndefined()
  expect(await withdrawOwn(as(app, colleague), id)).toBeUndefined()
  expect((await listOwn(as(app, colleague), 1)).rows).toEqual([])
})

test('a person takes the consent back after an editor took the page off, and it is deleted once', async () => {
  const person = await app.person('Mai')
  const { id, own } = await aProfile(person, 'Đặng Mai Thử')
  await withdrawnByEditor(id)
  const list = await app.visit('/ban-lam-viec/muc-cua-toi', { as: person })
  const mine = await list.follow('Đặng Mai Thử')
  const gone = await mine.press('Rút lại đồng ý và xóa hồ sơ')
  expect(gone.text).toContain('Đã gỡ khỏi cổng.')
  expect(await keptOf(id)).not.toContain('Mai')
  expect((await app.visit(own, { as: person })).queryByText('Rút lại đồng ý và xóa hồ sơ')).toBe(
    null,
  )
  expect(await withdrawOwn(as(app, person), id)).toEqual({
    ok: false,
    problem: 'already-withdrawn',
  })
})

test('a page that an editor took off is deleted in time like every other', async () => {
  const { id } = await aProfile(await app.person('Hà'), 'Phan Hà Thử')
  await withdrawnByEditor(id)
  app.setNow('2028-06-01T02:00:00Z')
  await morning()
  expect(await keptOf(id)).not.toContain('Hà Thử')
})

test('what was deleted waits for no editor, and what is proposed anew is not deleted with the old', async () => {
  const person = await app.person('Sơn')
  const { id, draft } = await aWaitingProfile(person, 'Lý Sơn Thử')
  app.setNow('2028-06-01T02:00:00Z')
  await morning()
  expect(await keptOf(id)).not.toContain('Sơn')
  expect(await waitingFor(id)).toBeUndefined()
  expect((await proposeChange(as(app, person), id, 0, draft))?.ok).toBe(true)
  await morning()
  expect((await waitingFor(id))?.proposal.content.title.vi).toBe('Lý Sơn Thử')
})

test('the year of a consent ends with the day of the city on which it was given', async () => {
  const person = await app.person('Thu')
  const { id, draft } = await aWaitingProfile(person, 'Hồ Thu Thử')
  app.setNow('2028-06-01T18:00:00Z')
  expect((await proposeChange(as(app, person), id, 1, draft))?.ok).toBe(true)
  app.setNow('2029-06-02T02:00:00Z')
  await morning()
  expect(await keptOf(id)).toContain('Hồ Thu Thử')
  app.setNow('2029-06-03T02:00:00Z')
  await morning()
  expect(await keptOf(id)).not.toContain('Thu Thử')
})

test('what a person proposes anew while the old is being deleted stays', async () => {
  const person = await app.person('Vân')
  const { id, draft } = await aWaitingProfile(person, 'Đỗ Vân Thử')
  app.setNow('2028-06-01T02:00:00Z')
  let isOver = false
  let deleting: Promise<void> | undefined
  await app.db.transaction(async (tx) => {
    const anew = await proposeChange({ ...as(app, person), db: tx }, id, 1, draft)
    expect(anew?.ok).toBe(true)
    deleting = morning().then(() => {
      isOver = true
    })
    const waits = sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    while (!isOver && (await app.db.execute(waits)).rows.length === 0);
  })
  await deleting
  expect((await waitingFor(id))?.proposal.content.title.vi).toBe('Đỗ Vân Thử')
})
