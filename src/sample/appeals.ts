import { answerAppeal, fileAppeal, findCaseInCall, takeAppeal } from '#modules/support/index.ts'
import type { CallKey } from './calls.ts'
import { plots } from './plots.ts'
import { as, type Happening, must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

type Row = {
  call: CallKey
  startup: string
  filedDaysAgo: number
  grounds: string
  answer?: string
}

const rows: readonly Row[] = [
  {
    call: 'settled',
    startup: 'Rươi Vàng',
    filedDaysAgo: 343,
    grounds:
      'Bảng điểm ghi chúng tôi chưa có khách hàng, trong khi hồ sơ kèm hai thư đặt hàng. Đề nghị xem lại phần thị trường.',
    answer:
      'Hai thư đặt hàng ký sau ngày đóng nhận hồ sơ nên không thuộc hồ sơ đã nộp. Việc đánh giá đúng quy trình; quyết định được giữ nguyên.',
  },
  {
    call: 'in-review',
    startup: 'Nhà Ong',
    filedDaysAgo: 6,
    grounds:
      'Nhận xét cho rằng nhóm chưa thử tại hiện trường, nhưng biên bản thử ba tháng đã nộp ở mục bằng chứng. Đề nghị xét lại.',
  },
]

/** An appeal that was dismissed, and one that waits for an officer who had no part in the case. */
export const appealDecisions = (world: World): Happening[] =>
  rows.flatMap((row) => storyOf(world, row))

function storyOf(world: World, { call, startup, filedDaysAgo, grounds, answer }: Row): Happening[] {
  const { stage, cast } = world
  const number = plots.find((each) => each.call === call && each.plot.startup === startup)?.number
  // The officer beside the one who screened the case.
  const handler = (at: Date) => as(stage, pick(cast.officers, (number ?? 0) + 1), at)
  let id = ''
  const filed: Happening = {
    daysAgo: filedDaysAgo,
    time: '18:25',
    async does(at) {
      const { id: startupId, founder } = startupOf(world, startup)
      const kase = await findCaseInCall(stage.scope, world.calls[call].id, startupId)
      id = must(await fileAppeal(as(stage, founder, at), kase?.id ?? '', { grounds }), 'appeal')
    },
  }
  if (!answer) return [filed]
  return [
    filed,
    {
      daysAgo: filedDaysAgo - 4,
      time: '09:35',
      does: async (at) => must(await takeAppeal(handler(at), id, 1), 'appeal taken'),
    },
    {
      daysAgo: filedDaysAgo - 12,
      time: '16:05',
      async does(at) {
        const said = { version: 2, upheld: false, reasons: answer } as const
        must(await answerAppeal(handler(at), id, said), 'appeal answered')
      },
    },
  ]
}
