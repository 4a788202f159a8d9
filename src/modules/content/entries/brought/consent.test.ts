import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aDraft, asEditor } from '#test/factories/entries.ts'
import { timetable } from '../freshness/timetable.ts'
import { bringEntry, takeEntryBack } from './importing.ts'

const app = await testApp()
afterAll(app.stop)
const editor = await app.person('Lan', [{ role: 'editor' }])
const OWN = '/ban-lam-viec/muc-cua-toi'

async function aBroughtProfile(person: Actor, name: string) {
  const about = { id: newId(), publish: true, confirmedAt: null, personId: person.id }
  const brought = await bringEntry(asEditor(app, editor), 'expert', aDraft('expert', name), about)
  if (!brought?.ok) throw new Error('not brought')
  return brought.value
}

const morning = async () => {
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
}

const countOf = async (id: string) =>
  (await app.db.execute(sql`select 1 from content.entries where id = ${id}`)).rows.length

test('a profile of an older portal becomes public by the consent of the person alone, and is theirs from then on', async () => {
  const person = await app.person('Cao Vấn')
  const { id, version } = await aBroughtProfile(person, 'Cao Vấn Thử')
  const page = await app.visit(`${OWN}/${id}`, { as: person })
  const without = await page.press('Gửi ban biên tập')
  expect(without.status).toBe(422)
  const sent = await without.press('Gửi ban biên tập', { 'Tôi đồng ý để cổng công khai': true })
  expect(sent.text).toContain('Đã gửi.')
  const left = { id, version, reason: 'Thử' }
  expect(await takeEntryBack(asEditor(app, editor), left)).toBe('kept')
  app.setNow('2027-03-23T02:00:00Z')
  await morning()
  expect(await countOf(id)).toBe(1)
  app.setNow('2026-11-23T02:00:00Z')
})

test('a profile that nobody answers about is deleted in time, and one that is declined at once', async () => {
  const person = await app.person('Đặng Mai')
  const { id } = await aBroughtProfile(person, 'Đặng Mai Thử')
  app.setNow('2027-02-20T02:00:00Z')
  await morning()
  expect(await countOf(id)).toBe(1)
  app.setNow('2027-02-22T02:00:00Z')
  await morning()
  expect(await countOf(id)).toBe(0)
  app.setNow('2026-11-23T02:00:00Z')

  const declined = await aBroughtProfile(person, 'Đặng Mai Thử')
  const page = await app.visit(`${OWN}/${declined.id}`, { as: person })
  await page.press('Rút lại đồng ý và xóa hồ sơ')
  const { rows } = await app.db.execute(
    sql`select title::text || facts::text as kept from content.entries where id = ${declined.id}`,
  )
  expect(JSON.stringify(rows)).not.toContain('Mai')
})

test('nobody brings in a page about a person without the person, nor one about a thing with one', async () => {
  const person = await app.person('Hà')
  const bring = (code: 'expert' | 'job', personId: string | null) =>
    bringEntry(asEditor(app, editor), code, aDraft(code, 'Thử'), {
      id: newId(),
      publish: false,
      confirmedAt: null,
      personId,
    })
  expect(await bring('expert', null)).toBeUndefined()
  expect(await bring('job', person.id)).toBeUndefined()
  const about = { id: newId(), publish: false, confirmedAt: null, personId: null }
  const founder = asEditor(app, person)
  expect(await bringEntry(founder, 'job', aDraft('job', 'Thử'), about)).toBeUndefined()
})
