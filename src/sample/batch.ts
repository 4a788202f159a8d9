import { drawUpBatch, findCaseInCall, handInBatch, openMarks } from '#modules/support/index.ts'
import { as, type Happening, must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

/** Their reviews are in, and no council is called for them. */
const decidedTogether = ['Phố Chợ', 'Chặng Cuối']

/** A batch of decisions that waits for the leader. */
export function handInDecisions(world: World): Happening[] {
  const { stage, cast, calls } = world
  const officer = (at: Date) => as(stage, pick(cast.officers, 0), at)
  let id = ''
  return [
    {
      daysAgo: 21,
      time: '09:10',
      async does(at) {
        for (const startup of decidedTogether) {
          const { id: startupId } = startupOf(world, startup)
          const kase = await findCaseInCall(stage.scope, calls['in-review'].id, startupId)
          must(await openMarks(officer(at), kase?.id ?? ''), `marks of ${startup}`)
        }
        const title = 'Đợt quyết định thứ nhất, không gian ươm tạo (mẫu)'
        const batch = { callId: calls['in-review'].id, title }
        id = must(await drawUpBatch(officer(at), batch), title)
      },
    },
    {
      daysAgo: 8,
      time: '15:20',
      does: async (at) => must(await handInBatch(officer(at), id, 1), 'batch handed in'),
    },
  ]
}
