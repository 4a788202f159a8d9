import type { Text } from '#platform/locale.ts'
import { heirOf, type PlanFile } from '../file/index.ts'

const nameOf = (plan: PlanFile, code: string): Text =>
  plan.agencies.find((agency) => agency.code === code)?.name ?? { vi: code, en: code }

/** Who publishes the data of a plan, whom to ask about it, and which days it is about. */
export const responsibleFor = (plan: PlanFile, today: string) => ({
  publisher: nameOf(plan, heirOf(plan.decision.issuer, today, plan.successors)),
  contact: nameOf(plan, heirOf(plan.reporting.to, today, plan.successors)),
  from: plan.period.from,
  until: plan.period.until,
})
