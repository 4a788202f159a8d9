import { organisationsByCode } from '#modules/organisations/index.ts'
import type { Scope } from '#platform/scope.ts'
import { heirOf, type PlanFile } from '../../file/index.ts'

/** Whom the annual plan asks: every agency that leads a task, by its heir today. Groups, which nobody can sign in for, are left out. */
export async function agenciesToAsk(scope: Scope, plan: PlanFile): Promise<string[]> {
  const leads = plan.tasks.flatMap((task) => task.leads)
  const known = await organisationsByCode(
    scope,
    plan.agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code),
  )
  const heirs = leads.map((code) => heirOf(code, scope.today, plan.successors))
  return [...new Set(heirs.flatMap((code) => known.get(code)?.id ?? []))]
}
