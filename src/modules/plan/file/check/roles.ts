import type { Problem } from '../faults.ts'
import { reasons } from '../reasons.ts'
import type { PlanTask } from '../shape/work.ts'
import type { PlanFile } from '../shape.ts'

/** Tasks for which nobody, or no one of the leads, answers; agencies in two roles. */
export function wrongRoles(plan: PlanFile): Problem[] {
  return [
    ...plan.tasks.flatMap((task, i) =>
      [...wrongAccountable(task), ...inTwoRoles(task)].map(({ path, reason }) => ({
        path: ['tasks', i, ...path],
        reason,
      })),
    ),
    ...criteriaOfOthers(plan),
  ]
}

function wrongAccountable({ leads, accountable }: PlanTask): Problem[] {
  if (accountable === undefined)
    return leads.length > 1 ? [{ path: ['leads'], reason: reasons.accountableMissing }] : []
  return leads.includes(accountable)
    ? []
    : [{ path: ['accountable'], reason: reasons.accountableNotLead(accountable) }]
}

function inTwoRoles({ leads, coordinators }: PlanTask): Problem[] {
  const named = [
    ...leads.map((code, i) => ({ code, path: ['leads', i] })),
    ...coordinators.map((code, i) => ({ code, path: ['coordinators', i] })),
  ]
  return named
    .filter(({ code }, i) => named.findIndex((other) => other.code === code) < i)
    .map(({ code, path }) => ({ path, reason: reasons.namedTwice(code) }))
}

function criteriaOfOthers({ criteria, supportLines }: PlanFile): Problem[] {
  const appliesTo = new Map(criteria.map((it) => [it.code, it.appliesTo]))
  return supportLines.flatMap((line, i) =>
    line.criteria.flatMap((code, n) => {
      const beneficiary = appliesTo.get(code)
      if (!beneficiary || line.beneficiaries.includes(beneficiary)) return []
      return [{ path: ['supportLines', i, 'criteria', n], reason: reasons.otherBeneficiary(code) }]
    }),
  )
}
