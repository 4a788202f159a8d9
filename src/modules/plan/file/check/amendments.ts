import { changed, inOrder } from '../amended.ts'
import type { Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { Change } from '../shape/amendments.ts'
import type { PlanFile } from '../shape.ts'

/** Amendments of what is not there, or that leave a plan with faults it did not have. */
export function wrongAmendments(
  plan: PlanFile,
  check: (plan: PlanFile) => readonly Problem[],
): Problem[] {
  let before = plan
  return inOrder(plan).flatMap((amendment) => {
    const at = ['amendments', plan.amendments.indexOf(amendment)]
    const known = new Set(check(before).map(nameOf))
    const steps = amendment.changes.map((change) => {
      const wrong = missing(before, change)
      before = changed(before, change)
      return { wrong, after: before }
    })
    const left = check(before).filter((problem) => !known.has(nameOf(problem)))
    const causeOf = (problem: Problem) =>
      steps.findIndex(({ after }) => check(after).map(nameOf).includes(nameOf(problem)))
    return [
      ...(amendment.effectiveFrom < plan.decision.signedOn
        ? [
            {
              path: [...at, 'effectiveFrom'],
              reason: reasons.amendsTooEarly(amendment.effectiveFrom, plan.decision.signedOn),
            },
          ]
        : []),
      ...steps.flatMap(({ wrong }, i) =>
        wrong.map(({ path, reason }) => ({ path: [...at, 'changes', i, ...path], reason })),
      ),
      ...left.map((problem) => ({
        path: [...at, 'changes', causeOf(problem)],
        reason: problem.reason,
      })),
    ]
  })
}

const nameOf = ({ reason }: Problem) => reason.en

/** What a change names must be in the plan at that time; what it adds must not. */
function missing({ indicators, tasks, period }: PlanFile, change: Change): Problem[] {
  const has = (list: readonly { code: string }[], wanted: string) =>
    list.some(({ code }) => code === wanted)
  if ('indicator' in change && !has(indicators, change.indicator))
    return [{ path: ['indicator'], reason: reasons.undeclared(change.indicator, 'indicators') }]
  if (change.type === 'task-added')
    return has(tasks, change.task.code)
      ? [{ path: ['task', 'code'], reason: reasons.repeatedCode(change.task.code) }]
      : []
  if ('task' in change && !has(tasks, change.task))
    return [{ path: ['task'], reason: reasons.undeclared(change.task, 'tasks') }]
  if (change.type === 'period' && change.until < period.from)
    return [{ path: ['until'], reason: reasons.backwards(period.from, change.until) }]
  return []
}
