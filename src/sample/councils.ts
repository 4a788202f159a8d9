import { findCaseInCall, putBeforeCouncil, putCasesOnAgenda } from '#modules/support/index.ts'
import type { CallKey } from './calls.ts'
import { granted } from './case-steps.ts'
import { contractOf } from './contracts.ts'
import { callCouncil, holdCouncil, type SampleMeeting } from './council.ts'
import { moneyPlots } from './money.ts'
import { type Plot, plots } from './plots.ts'
import { as, type Happening, must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

const judged = plots.filter(({ plot }) => plot.council)
const toAccept = moneyPlots.filter(({ ends }) => ends)
const toCome = ['Cảng Mở', 'Rong Sợi']

/** The council that judged four projects of the newer call before the leader decided. */
const assessment: SampleMeeting = {
  purpose: 'assessment',
  title: 'Hội đồng đánh giá hồ sơ hoàn thiện công nghệ',
  plannedDaysAgo: 204,
  daysAgo: 196,
  members: ({ cast }) => cast.reviewers,
  excused: ({ cast }) => pick(cast.reviewers, 2),
  fill: (world, id, at) => putCases(world, id, at, 'contracted', namesOf(judged)),
  questions: (world) =>
    judged.map(({ call, plot }) => ({
      subjectId: () => caseOf(world, call, plot.startup),
      motion: motionOn(plot),
      scored: true,
    })),
}

/** The council that found the results of three older contracts carried out. */
const acceptance: SampleMeeting = {
  purpose: 'acceptance',
  title: 'Hội đồng nghiệm thu kết quả hỗ trợ',
  plannedDaysAgo: 138,
  daysAgo: 128,
  members: ({ cast }) => cast.reviewers.slice(0, 3),
  async fill(world, id, at) {
    for (const { call, startup, number } of toAccept) {
      const { kase } = await contractOf(world, call, startup)
      const scope = as(world.stage, pick(world.cast.officers, number), at)
      must(await putBeforeCouncil(scope, kase.id, id), startup)
    }
  },
  questions: (world) =>
    toAccept.map(({ call, startup }) => ({
      subjectId: async () => (await contractOf(world, call, startup)).award.id,
      motion: {
        kind: 'accept-results',
        wording: 'Nghiệm thu kết quả theo hợp đồng; các chỉ tiêu đã cam kết đều đạt.',
        amount: null,
      },
      scored: false,
    })),
}

/** The council that is called for the cases whose reviews are in. */
const coming: SampleMeeting = {
  purpose: 'assessment',
  title: 'Hội đồng đánh giá hồ sơ không gian ươm tạo',
  plannedDaysAgo: 7,
  daysAgo: -6,
  members: ({ cast }) => cast.reviewers.slice(0, 4),
  fill: (world, id, at) => putCases(world, id, at, 'in-review', toCome),
  questions: () => [],
}

export const holdCouncils = (world: World): Happening[] => [
  ...holdCouncil(world, assessment),
  ...holdCouncil(world, acceptance),
  ...callCouncil(world, coming),
]

const namesOf = (list: typeof judged) => list.map(({ plot }) => plot.startup)

const motionOn = (plot: Plot) =>
  plot.ends === 'refused'
    ? ({
        kind: 'refuse',
        wording: 'Không đề nghị hỗ trợ: chưa có kết quả thử ở điều kiện thật.',
        amount: null,
      } as const)
    : ({
        kind: 'support',
        wording: 'Đề nghị hỗ trợ theo dự toán đã rà soát.',
        amount: granted(plot),
      } as const)

async function caseOf(world: World, call: CallKey, startup: string): Promise<string> {
  const { id } = startupOf(world, startup)
  const kase = await findCaseInCall(world.stage.scope, world.calls[call].id, id)
  if (!kase) throw new Error(`sample: ${startup} has no case`)
  return kase.id
}

async function putCases(
  world: World,
  meetingId: string,
  at: Date,
  call: CallKey,
  startups: readonly string[],
): Promise<void> {
  const ids: string[] = []
  for (const startup of startups) ids.push(await caseOf(world, call, startup))
  const secretary = as(world.stage, world.cast.secretary, at)
  must(await putCasesOnAgenda(secretary, meetingId, ids), 'agenda')
}
