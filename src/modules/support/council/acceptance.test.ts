import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { summon } from '#modules/panels/index.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam, must, versionOf } from '#test/factories/casework.ts'
import { aClosedMeeting, aCouncil, aMeeting, meetingPage } from '#test/factories/council.ts'
import { recordAward } from '../awards/actions.ts'
import { decideCase } from '../decisions/actions.ts'
import { putBeforeCouncil } from '../milestones/closing.ts'
import { describeCases } from './describe.ts'

const app = await testApp()
afterAll(app.stop)

test('whoever stepped aside from a case takes no part in the acceptance of its contract', async () => {
  const [team, council] = [await aTeam(app), await aCouncil(app)]
  const { item, filed } = await aClosedMeeting(app, team, council, [council.vân])
  // Vân was called to judge the case and said beforehand that she would take no part.
  await app.db.execute(sql`insert into panels.recusals (agenda_id, person_id, reason, found, at)
    values (${item}, ${council.vân.id}, 'Chị họ của người sáng lập', false, now())`)
  await app.db.execute(sql`update panels.meetings set state = 'locked', locked_at = now()`)
  const version = await versionOf(app, filed.id)
  const decision = { version, approved: true, amount: 100_000_000, reasons: 'Tốt' }
  must(await decideCase(as(app, team.leader), filed.id, decision))
  must(
    await recordAward(as(app, team.officer), filed.id, {
      version: await versionOf(app, filed.id),
      contractNumber: '7/HĐ-K',
      signedOn: '2026-11-23',
      amount: 100_000_000,
      milestones: [
        { title: 'Mẫu', evidenceWanted: 'Ảnh', dueOn: '2026-12-31', amount: 100_000_000 },
      ],
    }),
  )
  const meeting = await aMeeting(app, council, { purpose: 'acceptance' })
  must(await putBeforeCouncil(as(app, team.officer), filed.id, meeting))
  must(await summon(as(app, council.secretary), meeting, describeCases))

  const barred = await app.visit(meetingPage(meeting), { as: council.vân })
  expect(barred.text).not.toContain('7/HĐ-K')
  const others = await app.visit(meetingPage(meeting), { as: council.phúc })
  expect(others.text).toContain('7/HĐ-K')
  expect(others.text).toContain('Vân')
})
