import {
  archiveCall,
  drawUpChange,
  expireDrafts,
  extendCall,
  publishChange,
} from '#modules/support/index.ts'
import { cityDay } from '#platform/clock.ts'
import { MILLION } from './answers.ts'
import { as, type Happening, instantOf, must, pick } from './stage.ts'
import type { World } from './world.ts'

/** What happens to calls after they are published: one is extended, one changed, one put away; and unsent drafts end. */
export function changeCalls({ stage, cast, calls }: World): Happening[] {
  const officer = (at: Date) => as(stage, pick(cast.officers, 0), at)
  return [
    {
      daysAgo: calls.contracted.closesDaysAgo - 3,
      time: '06:00',
      does: (at) => expireDrafts({ ...stage.scope, now: at, today: cityDay(at), clock: () => at }),
    },
    {
      daysAgo: 49,
      time: '16:40',
      async does(at) {
        const { id, closesDaysAgo } = calls['in-review']
        const until = instantOf(stage, { daysAgo: closesDaysAgo, time: '17:00' })
        const reason = 'Nhiều nhóm đề nghị thêm thời gian lấy báo giá thuê phòng thí nghiệm.'
        must(await extendCall(officer(at), id, { until, reason }), 'extension')
      },
    },
    {
      daysAgo: 22,
      time: '14:15',
      async does(at) {
        must(await archiveCall(officer(at), calls.settled.id), 'call put away')
      },
    },
    {
      daysAgo: 9,
      time: '10:10',
      async does(at) {
        const { id, draft } = calls.open
        if (!draft) throw new Error('sample: the open call was never drawn up')
        const changed = { ...draft, budget: draft.budget + 500 * MILLION }
        const reason = 'Bổ sung kinh phí theo dự toán điều chỉnh; các điều kiện khác giữ nguyên.'
        const wish = { draft: changed, reason, version: undefined }
        must(await drawUpChange(officer(at), id, wish), 'change drawn up')
        must(await publishChange(officer(at), id, 1), 'change published')
      },
    },
  ]
}
