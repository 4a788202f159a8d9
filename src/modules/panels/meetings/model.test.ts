import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeCases } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam, type Team } from '#test/factories/casework.ts'
import { aCouncil, aMeeting, type Council } from '#test/factories/council.ts'
import { putOnAgenda } from './agenda.ts'
import { minutesOf } from './minutes.ts'
import { cancelMeeting, summon } from './planning.ts'
import { agenda, meetings, motions, votes } from './schema.ts'
import { signMinutes } from './signing.ts'
import { closeMeeting, openMeeting, recordAttendance } from './sitting.ts'
import { castVote, closeVote, putMotion } from './voting.ts'

const app = await testApp()
afterAll(app.stop)

let council: Council
let team: Team
beforeAll(async () => {
  council = await aCouncil(app)
  team = await aTeam(app)
})

const moves = [
  'put',
  'summon',
  'cancel',
  'come',
  'go',
  'open',
  'move',
  'vote',
  'close-vote',
  'close',
  'sign',
] as const
type Move = (typeof moves)[number]
const whos = ['secretary', 'chair', 'member', 'officer'] as const
type Who = (typeof whos)[number]

/** What a meeting is to somebody who only watches what was allowed. */
type Model = {
  state: string
  items: number
  present: boolean
  came: boolean
  voteOpen: boolean
  carried: boolean
  voted: Set<Who>
  signed: Set<Who>
}

const table = (who: Who) => who === 'secretary' || who === 'chair'
const desk = (who: Who) => who === 'secretary' || who === 'officer'
const voter = (who: Who) => who === 'chair' || who === 'member'

/** Whether a move is legal; written anew from the rules in words, not from the code that is tested. */
function legal(model: Model, move: Move, who: Who): boolean {
  const { state } = model
  const before = state === 'planned' || state === 'summoned'
  switch (move) {
    case 'put':
      return desk(who) && before
    case 'cancel':
      return desk(who) && before
    case 'summon':
      return desk(who) && state === 'planned' && model.items > 0
    case 'come':
    case 'go':
      return table(who) && (state === 'summoned' || state === 'open')
    case 'open':
      return table(who) && state === 'summoned' && model.present
    case 'move':
      return table(who) && state === 'open' && model.present && !model.voteOpen && !model.carried
    case 'vote':
      return (
        voter(who) && state === 'open' && model.voteOpen && model.present && !model.voted.has(who)
      )
    case 'close-vote':
      return table(who) && state === 'open' && model.voteOpen
    case 'close':
      return table(who) && state === 'open' && !model.voteOpen
    case 'sign':
      return who !== 'officer' && state === 'closed' && model.came && !model.signed.has(who)
  }
}

function follow(model: Model, move: Move, who: Who, carries: boolean): void {
  if (move === 'put') model.items += 1
  if (move === 'summon') model.state = 'summoned'
  if (move === 'cancel') model.state = 'cancelled'
  if (move === 'come') Object.assign(model, { present: true, came: true })
  if (move === 'go') model.present = false
  if (move === 'open') model.state = 'open'
  if (move === 'move') Object.assign(model, { voteOpen: true, voted: new Set() })
  if (move === 'vote') model.voted.add(who)
  if (move === 'close-vote') Object.assign(model, { voteOpen: false, carried: carries })
  if (move === 'close') model.state = 'closed'
  if (move === 'sign') model.signed.add(who)
  if (model.signed.has('chair') && model.signed.has('secretary')) model.state = 'locked'
}

test('whatever people try in whatever order, a meeting goes only where it may', async () => {
  const persons: Record<Who, Actor> = {
    secretary: council.secretary,
    chair: council.chair,
    member: council.members[0] as Actor,
    officer: team.officer,
  }
  const called = [council.secretary, council.chair, ...council.members].map(({ id }) => id)

  const take = async (id: string, move: Move, who: Who) => {
    const scope = as(app, persons[who])
    const [item] = await app.db.select().from(agenda).where(eq(agenda.meetingId, id))
    const itemId = item?.id ?? crypto.randomUUID()
    const put = await app.db.select().from(motions).where(eq(motions.agendaId, itemId))
    const motion = (put.find(({ closedAt }) => closedAt === null) ?? put[0])?.id
    const everybody = (attendance: 'present' | 'absent') =>
      new Map(called.map((person) => [person, attendance]))
    switch (move) {
      case 'put': {
        const subject = { type: 'matter', id: crypto.randomUUID(), label: 'Việc', startupId: null }
        return putOnAgenda(scope, id, [subject])
      }
      case 'summon':
        return summon(scope, id, describeCases)
      case 'cancel':
        return cancelMeeting(scope, id, 'Lý do')
      case 'come':
        return recordAttendance(scope, id, everybody('present'))
      case 'go':
        return recordAttendance(scope, id, everybody('absent'))
      case 'open':
        return openMeeting(scope, id, describeCases)
      case 'move': {
        const wish = { kind: 'accept-results', wording: 'Chấp nhận', amount: null } as const
        return putMotion(scope, id, itemId, wish, describeCases)
      }
      case 'vote':
        return castVote(scope, id, motion ?? itemId, 'for')
      case 'close-vote':
        return closeVote(scope, id, motion ?? itemId)
      case 'close':
        return closeMeeting(scope, id)
      case 'sign': {
        const seen = (await minutesOf(scope, id, describeCases))?.hash ?? ''
        return signMinutes(scope, id, seen, describeCases)
      }
    }
  }

  const step = fc.record({
    move: fc.constantFrom(...moves),
    who: fc.constantFrom(...whos),
  })
  // The way a meeting goes to its end; detours lead off between its steps.
  const usual = (['put', 'summon', 'come', 'open', 'move', 'close-vote', 'close'] as const).map(
    (move) => ({ move, who: 'secretary' as const }),
  )
  const signing = (['secretary', 'chair'] as const).map((who) => ({ move: 'sign' as const, who }))

  const ends = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 2 }), { minLength: 10, maxLength: 10 }),
      async (detours) => {
        const id = await aMeeting(app, council)
        const model: Model = {
          state: 'planned',
          items: 0,
          present: false,
          came: false,
          voteOpen: false,
          carried: false,
          voted: new Set(),
          signed: new Set(),
        }
        const walk = [...usual, ...signing].flatMap((each, index) => [
          ...(detours[index] ?? []),
          each,
        ])
        for (const { move, who } of [...walk, ...(detours[9] ?? [])]) {
          const allowed = legal(model, move, who)
          const outcome = await take(id, move, who)
          expect(outcome?.ok ?? false, `${who} ${move} in ${model.state}`).toBe(allowed)
          const [item] = await app.db.select().from(agenda).where(eq(agenda.meetingId, id))
          const put = item
            ? await app.db.select().from(motions).where(eq(motions.agendaId, item.id))
            : []
          if (allowed)
            follow(
              model,
              move,
              who,
              put.some(({ carried }) => carried === true),
            )
          const stored = only(await app.db.select().from(meetings).where(eq(meetings.id, id)))
          expect(stored.state).toBe(model.state)
          expect(stored.state === 'locked').toBe(stored.record !== null && stored.lockedAt !== null)
          for (const motion of put.filter(({ closedAt }) => closedAt !== null)) {
            const cast = await app.db.select().from(votes).where(eq(votes.motionId, motion.id))
            expect(motion.votesFor).toBe(cast.length)
          }
        }
        ends.add(model.state)
      },
    ),
    { numRuns: 12, examples: [[Array.from({ length: 10 }, () => [])]] },
  )
  expect(ends).toContain('locked')
}, 120_000)
