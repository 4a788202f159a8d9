import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { currentPlan } from '../queries.ts'
import {
  askedAgencies,
  countAwaited,
  countSent,
  isAwaited,
  listCycles,
  standingLines,
  unsettledProposals,
} from './cycle/queries.ts'
import { isComposed, lastDayFor } from './cycle/rules.ts'
import type { AnnualPlan } from './cycle/schema.ts'
import { paths } from './paths.ts'
import { ownProposals } from './proposals/queries.ts'
import { type Cycle, reachOf } from './reach.ts'

const group: Text = { vi: 'Lập kế hoạch năm', en: 'Draw up the annual plan' }
const roles = ['agency', 'officer', 'finance', 'leader'] as const

/** What of the annual plans waits: a proposal, the composing, a line to appraise, the approval. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  if (!roles.some((role) => holds(scope.actor, role))) return []
  const plan = await currentPlan(scope)
  if (!plan) return []
  const reach = await reachOf(scope, plan)
  const lists: Waiting[][] = []
  for (const annual of await listCycles(scope, reach)) {
    const cycle = { annual, reach }
    lists.push(
      reach.own.length > 0 ? await forAgencies(scope, cycle) : [],
      reach.composes ? await forOffice(scope, annual) : [],
      reach.finance ? await forFinance(scope, annual) : [],
      reach.leader ? forLeader(annual) : [],
    )
  }
  return lists.flat()
}

const about = ({ id, changedAt }: AnnualPlan, role: (typeof roles)[number]) => ({
  href: link(paths.cycle, { id }),
  role,
  since: changedAt,
  group,
})

/** An agency that was asked and has not answered, and what was sent back to it. */
async function forAgencies(scope: SignedScope, cycle: Cycle): Promise<Waiting[]> {
  const { annual, reach } = cycle
  if (annual.state !== 'collecting') return []
  const sent = await countSent(scope, annual.id)
  const asked = (await askedAgencies(scope, annual.id)).filter(
    (agency) =>
      reach.own.includes(agency.agencyId) &&
      isAwaited(annual, agency, { sent: sent.get(agency.agencyId) ?? 0, today: scope.today }),
  )
  const back = (await ownProposals(scope, cycle)).filter(
    ({ proposal }) => proposal.state === 'sent-back',
  )
  return [
    ...asked.map((agency) => ({
      ...about(annual, 'agency'),
      title: {
        vi: `Gửi đề xuất cho kế hoạch năm ${annual.year}, hoặc báo không có đề xuất`,
        en: `Propose for the plan of ${annual.year}, or say that there is nothing`,
      },
      due: lastDayFor(annual, agency),
    })),
    ...back.map(({ proposal }) => ({
      ...about(annual, 'agency'),
      title: {
        vi: `Sửa đề xuất được trả lại: ${proposal.name}`,
        en: `Put right the proposal that was sent back: ${proposal.name}`,
      },
      href: link(paths.proposal, { id: proposal.id }),
    })),
  ]
}

async function forOffice(scope: SignedScope, annual: AnnualPlan): Promise<Waiting[]> {
  const { year, state } = annual
  const one = (vi: string, en: string, count?: number): Waiting[] => [
    { ...about(annual, 'officer'), title: { vi, en }, ...(count ? { count } : {}) },
  ]
  if (state === 'collecting')
    return (await countAwaited(scope, annual)) > 0
      ? []
      : one(`Bắt đầu tổng hợp kế hoạch năm ${year}`, `Begin to compose the plan of ${year}`)
  if (!isComposed(state)) return []
  const left = (await unsettledProposals(scope, annual.id)).length
  if (left > 0)
    return one(
      `${left} đề xuất cho kế hoạch năm ${year} chưa xử lý`,
      `Proposals for the plan of ${year} not settled: ${left}`,
      left,
    )
  return state === 'returned'
    ? one(`Kế hoạch năm ${year} bị trả lại, cần sửa`, `The plan of ${year} was returned`)
    : one(`Trình thẩm định kế hoạch năm ${year}`, `Hand the plan of ${year} to Finance`)
}

async function forFinance(scope: SignedScope, annual: AnnualPlan): Promise<Waiting[]> {
  if (annual.state !== 'appraising') return []
  const left = (await standingLines(scope, annual.id)).unappraised.length
  const title =
    left > 0
      ? {
          vi: `Thẩm định ${left} dòng của kế hoạch năm ${annual.year}`,
          en: `Lines of the plan of ${annual.year} to appraise: ${left}`,
        }
      : {
          vi: `Trình lãnh đạo kế hoạch năm ${annual.year} đã thẩm định xong`,
          en: `Hand the appraised plan of ${annual.year} to the leader`,
        }
  return [{ ...about(annual, 'finance'), title, ...(left > 0 ? { count: left } : {}) }]
}

const forLeader = (annual: AnnualPlan): Waiting[] =>
  annual.state === 'for-approval'
    ? [
        {
          ...about(annual, 'leader'),
          title: {
            vi: `Phê duyệt kế hoạch năm ${annual.year}`,
            en: `Approve the plan of ${annual.year}`,
          },
        },
      ]
    : []
