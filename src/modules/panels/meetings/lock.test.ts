import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeCases } from '#modules/support/index.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { only } from '#platform/outcome.ts'
import { ledgerEntries } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam, must, type Team } from '#test/factories/casework.ts'
import {
  aClosedMeeting,
  aCouncil,
  aLockedMeeting,
  aMeeting,
  type Council,
  meetingPage,
} from '#test/factories/council.ts'
import { putOnAgenda } from './agenda.ts'
import { minutesOf } from './minutes.ts'
import { hashOf } from './record.ts'
import { agenda, meetings, motions } from './schema.ts'
import { writeDiscussion } from './scores.ts'
import { signMinutes } from './signing.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let council: Council
beforeAll(async () => {
  team = await aTeam(app)
  council = await aCouncil(app)
})

const hashNow = async (id: string): Promise<string> =>
  (await minutesOf(as(app, council.chair), id, describeCases))?.hash ?? ''

const sign = async (person: Council['chair'], id: string) =>
  signMinutes(as(app, person), id, await hashNow(id), describeCases)

test('a locked record keeps what was signed: its hash, its ledger entry, and its marks for good', async () => {
  const { id, filed } = await aLockedMeeting(app, team, council)
  const meeting = only(await app.db.select().from(meetings).where(eq(meetings.id, id)))
  expect(meeting.state).toBe('locked')
  expect(meeting.record && hashOf(meeting.record)).toBe(meeting.recordHash)
  const entries = await app.db.select().from(ledgerEntries).where(eq(ledgerEntries.subjectId, id))
  const locked = entries.filter(({ act }) => act === 'panels.meeting-locked')
  expect(only(locked).facts).toMatchObject({ hash: meeting.recordHash })

  await app.db.execute(sql`
    update panels.assignments set finished_at = null where subject_id = ${filed.id}
  `)
  const minutes = await minutesOf(as(app, council.chair), id, describeCases)
  expect(minutes?.items[0]?.scores?.mean).toBe(70)
  expect(minutes?.hash).toBe(meeting.recordHash)
  const page = await app.visit(meetingPage(id), { as: council.secretary })
  expect(page.document.querySelectorAll('main form')).toHaveLength(0)
})

test('the database itself refuses every change of a locked meeting and of all that hangs on it', async () => {
  const { id } = await aLockedMeeting(app, team, council)
  const item = only(await app.db.select().from(agenda).where(eq(agenda.meetingId, id)))
  const [motion] = await app.db.select().from(motions).where(eq(motions.agendaId, item.id))
  const elsewhere = await aMeeting(app, council)
  const outsider = council.vân.id
  const changes = [
    sql`update panels.meetings set title = 'x' where id = ${id}`,
    sql`update panels.meetings set locked_at = null where id = ${id}`,
    sql`delete from panels.meetings where id = ${id}`,
    sql`update panels.meeting_members set attendance = 'absent' where meeting_id = ${id}`,
    sql`delete from panels.meeting_members where meeting_id = ${id}`,
    sql`insert into panels.meeting_members (meeting_id, person_id, duty) values (${id}, ${crypto.randomUUID()}, 'member')`,
    sql`update panels.agenda set discussion = 'x' where meeting_id = ${id}`,
    sql`update panels.agenda set meeting_id = ${elsewhere} where meeting_id = ${id}`,
    sql`delete from panels.agenda where meeting_id = ${id}`,
    sql`insert into panels.agenda (id, meeting_id, ordinal, subject_type, subject_id, subject_label)
      values (${crypto.randomUUID()}, ${id}, 9, 'case', ${crypto.randomUUID()}, 'x')`,
    sql`update panels.motions set carried = false where agenda_id = ${item.id}`,
    sql`delete from panels.motions where agenda_id = ${item.id}`,
    sql`update panels.votes set choice = 'against' where motion_id = ${motion?.id}`,
    sql`delete from panels.votes where motion_id = ${motion?.id}`,
    sql`insert into panels.votes (motion_id, person_id, choice, at)
      values (${motion?.id}, ${crypto.randomUUID()}, 'for', now())`,
    sql`insert into panels.recusals (agenda_id, person_id, reason, found, at)
      values (${item.id}, ${outsider}, 'x', false, now())`,
  ]
  for (const change of changes) {
    const error = await app.db.execute(change).catch((cause: unknown) => cause)
    expect(violatedConstraint(error)).toBe('meetings_locked')
  }
})

test('a change after a signature voids it; the record is locked only by signatures under one wording', async () => {
  const { id, item } = await aClosedMeeting(app, team, council)
  const old = await hashNow(id)
  expect(must(await sign(council.secretary, id))).toBe('signed')
  expect(await sign(council.secretary, id)).toEqual({ ok: false, problem: 'signed-already' })
  const text = { text: 'Bổ sung một câu.', before: '' }
  must(await writeDiscussion(as(app, council.chair), id, item, text))

  const page = await app.visit(`${meetingPage(id)}/bien-ban`, { as: council.secretary })
  expect(page.text).toContain('Chưa ai ký nội dung này')
  const stale = await signMinutes(as(app, council.chair), id, old, describeCases)
  expect(stale).toEqual({ ok: false, problem: 'record-changed' })
  expect(must(await sign(council.chair, id))).toBe('signed')
  expect(must(await sign(council.vân, id))).toBe('signed')
  expect(must(await sign(council.secretary, id))).toBe('locked')
  const late = await writeDiscussion(as(app, council.chair), id, item, {
    text: 'Sửa',
    before: text.text,
  })
  expect(late).toEqual({ ok: false, problem: 'not-now' })
  const more = await putOnAgenda(as(app, council.secretary), id, [
    { type: 'case', id: crypto.randomUUID(), label: 'x', startupId: null },
  ])
  expect(more).toEqual({ ok: false, problem: 'not-now' })
})

test('what changes outside the meeting voids signatures too: nobody is made to have signed it', async () => {
  const { id } = await aClosedMeeting(app, team, council)
  must(await sign(council.secretary, id))
  await app.db.execute(
    sql`update identity.people set name = 'Khải Anh' where id = ${council.chair.id}`,
  )
  expect(must(await sign(council.chair, id))).toBe('signed')
  const minutes = await minutesOf(as(app, council.chair), id, describeCases)
  expect(minutes?.signatures.map(({ duty }) => duty)).toEqual(['chair'])
  expect(must(await sign(council.secretary, id))).toBe('locked')
  await app.db.execute(sql`update identity.people set name = 'Khải' where id = ${council.chair.id}`)
})

test('who was not there does not sign', async () => {
  const { id } = await aClosedMeeting(app, team, council, [council.tùng])
  expect(await sign(council.tùng, id)).toEqual({ ok: false, problem: 'absent' })
  const page = await app.visit(`${meetingPage(id)}/bien-ban`, { as: council.tùng })
  expect(page.queryByRole('button', { name: 'Ký biên bản' })).toBeNull()
  expect(page.text).toContain('Tùng (Ủy viên): Vắng mặt')
})
