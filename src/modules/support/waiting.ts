import { holidays } from '#platform/calendar/holidays.ts'
import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { appealsToHandle } from './appeals/waiting.ts'
import { panelsToFill } from './assigning/waiting.ts'
import { basesToMend } from './bases/waiting.ts'
import { batchesToTake } from './batches/waiting.ts'
import { callState } from './calls/rules.ts'
import { roleFor } from './cases/applicant.ts'
import { caseClock } from './cases/clock.ts'
import { paths as casePaths } from './cases/paths.ts'
import { listOwnCases } from './cases/queries.ts'
import { paths as decisionPaths } from './decisions/paths.ts'
import { listToDecide } from './decisions/queries.ts'
import { milestonesToAccept, milestonesToHandIn } from './milestones/waiting.ts'
import { paths as latePaths } from './reminders/paths.ts'
import { type ClockedCase, listLate } from './reminders/queries.ts'
import { paths as reviewPaths } from './reviews/paths.ts'
import { listDesk } from './reviews/queries.ts'
import { numberOf } from './screening/actions.ts'
import { dueDays } from './screening/due-days.ts'
import { paths as screeningPaths } from './screening/paths.ts'
import { listCorrections, listQueue } from './screening/queries.ts'

const words = {
  finish: (call: Text) => ({
    vi: `Hoàn thành và nộp hồ sơ: ${call.vi}`,
    en: `Finish and send your application: ${call.en}`,
  }),
  correct: (number: string) => ({
    vi: `Bổ sung hồ sơ ${number} theo yêu cầu`,
    en: `Correct case ${number} as asked`,
  }),
  screen: (number: string) => ({ vi: `Xem xét hồ sơ ${number}`, en: `Screen case ${number}` }),
  record: (number: string) => ({
    vi: `Ghi nhận hợp đồng của hồ sơ ${number}`,
    en: `Record the contract of case ${number}`,
  }),
  others: (count: number) => ({
    vi: `Và ${count} hồ sơ khác, nộp sau các hồ sơ trên`,
    en: `And ${count} more, sent after those above`,
  }),
  review: (number: string) => ({ vi: `Đánh giá hồ sơ ${number}`, en: `Review case ${number}` }),
  late: (count: number) => ({
    vi: `Xem ${count} hồ sơ trễ hạn`,
    en: count === 1 ? 'Look at 1 late case' : `Look at ${count} late cases`,
  }),
  decide: (number: string) => ({
    vi: `Quyết định về hồ sơ ${number}`,
    en: `Decide on case ${number}`,
  }),
}

/** What is to be done with the cases of a list; the desk gathers them under these words. */
const groups = {
  finish: { vi: 'Hoàn thành và nộp hồ sơ', en: 'Finish and send applications' },
  correct: { vi: 'Bổ sung hồ sơ', en: 'Correct cases' },
  screen: { vi: 'Kiểm tra hồ sơ mới nộp', en: 'Screen cases' },
  record: { vi: 'Ghi nhận hợp đồng đã ký', en: 'Record signed contracts' },
  review: { vi: 'Đánh giá hồ sơ', en: 'Review cases' },
  decide: { vi: 'Quyết định hỗ trợ', en: 'Decide on support' },
  late: { vi: 'Hồ sơ trễ hạn', en: 'Late cases' },
}

/** The cases that wait for the person, in each of their roles. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  const office = holds(scope.actor, 'officer') || holds(scope.actor, 'leader')
  const lists = await Promise.all([
    founders(scope),
    milestonesToHandIn(scope),
    holds(scope.actor, 'officer') ? milestonesToAccept(scope) : [],
    office ? batchesToTake(scope) : [],
    office ? appealsToHandle(scope) : [],
    holds(scope.actor, 'officer') ? officers(scope) : [],
    holds(scope.actor, 'officer') ? basesToMend(scope) : [],
    holds(scope.actor, 'officer') || holds(scope.actor, 'secretary') ? panelsToFill(scope) : [],
    holds(scope.actor, 'reviewer') ? reviewers(scope) : [],
    holds(scope.actor, 'leader') ? leaders(scope) : [],
  ])
  return lists.flat()
}

async function founders(scope: SignedScope): Promise<Waiting[]> {
  const own = await listOwnCases(scope)
  const asked = await listCorrections(
    scope,
    own.map(({ case: kase }) => kase.id),
  )
  return own.flatMap(({ case: kase, call }): Waiting[] => {
    const href = link(casePaths.case, { id: kase.id })
    const role = roleFor(call)
    if (kase.state === 'correction') {
      const open = asked.find((one) => one.caseId === kase.id && one.answeredAt === null)
      const since = open?.requestedAt ?? kase.createdAt
      return [
        {
          title: words.correct(numberOf(kase)),
          href,
          role,
          since,
          due: open?.dueOn ?? undefined,
          group: groups.correct,
        },
      ]
    }
    if (kase.state !== 'draft' || callState(call, scope.now) !== 'open') return []
    const due = cityDay(call.closesAt)
    const { finish: group } = groups
    return [{ title: words.finish(call.title), href, role, since: kase.createdAt, due, group }]
  })
}

/** What an officer has to screen, and the contracts to be recorded. */
const officers = async (scope: SignedScope): Promise<Waiting[]> =>
  (
    await Promise.all((['submitted', 'approved'] as const).map((state) => queuedIn(scope, state)))
  ).flat()

/** The longest waiting cases of a state one by one, and one line for all the others. */
async function queuedIn(scope: SignedScope, state: 'submitted' | 'approved'): Promise<Waiting[]> {
  const { rows, total } = await listQueue(scope, { states: [state], page: 1 })
  const [say, group] =
    state === 'submitted' ? [words.screen, groups.screen] : [words.record, groups.record]
  const lines = rows.map(({ kase, call, programme: _, ...progress }): Waiting => {
    const facts = { case: kase, call, uploads: [], ...progress }
    const { by } = caseClock(facts, scope.today, holidays)
    return {
      title: say(numberOf(kase)),
      href: link(screeningPaths.caseFile, { id: kase.id }),
      role: 'officer',
      since: kase.submittedAt ?? kase.createdAt,
      due: by && 'known' in by && by.known ? by.day : undefined,
      group,
    }
  })
  const [left, last] = [total - rows.length, lines.at(-1)]
  if (left === 0 || !last) return lines
  const href = `${screeningPaths.queue}?trang-thai=${state}&trang=2`
  return [...lines, { ...last, title: words.others(left), href, due: undefined, count: left }]
}

async function reviewers(scope: SignedScope): Promise<Waiting[]> {
  const asked = await listDesk(scope)
  const dueOn = await dueDays(scope, asked)
  return asked
    .filter(({ assignment }) => assignment.finishedAt === null)
    .map(({ kase, assignment }) => ({
      title: words.review(numberOf(kase)),
      href: link(reviewPaths.review, { id: assignment.id }),
      role: 'reviewer',
      since: assignment.assignedAt,
      due: assignment.dueOn ?? dueOn(kase.id),
      group: groups.review,
    }))
}

async function leaders(scope: SignedScope): Promise<Waiting[]> {
  const [ready, { late }] = await Promise.all([listToDecide(scope), listLate(scope)])
  const dueOn = await dueDays(scope, ready, true)
  const decisions = ready.map(
    ({ kase, reviews }): Waiting => ({
      title: words.decide(numberOf(kase)),
      href: link(decisionPaths.case, { id: kase.id }),
      role: 'leader',
      since: lastFinished(reviews) ?? kase.acceptedAt ?? kase.createdAt,
      due: dueOn(kase.id),
      group: groups.decide,
    }),
  )
  return [...decisions, ...lateOnes(late)]
}

/** One line for all that is late in the city, since the first of them. */
function lateOnes(late: readonly ClockedCase[]): Waiting[] {
  const since = late.map(({ kase }) => kase.submittedAt ?? kase.createdAt)
  const first = since.toSorted((a, b) => a.getTime() - b.getTime())[0]
  return first
    ? [
        {
          title: words.late(late.length),
          href: latePaths.late,
          role: 'leader',
          since: first,
          group: groups.late,
        },
      ]
    : []
}

/** It waits for the leader since the last review came in. */
const lastFinished = (reviews: readonly { finishedAt: Date | null }[]): Date | undefined =>
  reviews
    .flatMap(({ finishedAt }) => (finishedAt ? [finishedAt] : []))
    .toSorted((a, b) => b.getTime() - a.getTime())[0]
