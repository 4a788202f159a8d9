import { openLines } from '#modules/budget/index.ts'
import { listProgrammes } from '#modules/support/index.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { chainedPlans } from '../queries.ts'
import type { MoneyRow } from './sums.ts'
import { budgetYears } from './years.ts'

/** The money of a plan, line by line: of its sources, in its years. Amounts in đồng. */
export async function moneyOf(scope: Scope, plan: PlanFile): Promise<MoneyRow[]> {
  const years = budgetYears(plan, await chainedPlans(scope), scope.today)
  const sourceCodes = plan.sources.map(({ code }) => code)
  const lines = await openLines(scope, { sourceCodes, ...years })
  if (lines.length === 0) return []
  const programmes = new Map((await listProgrammes(scope)).map((one) => [one.id, one]))
  const ofPlan = new Set(plan.supportLines.map(({ code }) => code))
  return lines.map(({ id, year, sourceCode, programmeId, agencyId, figures }) => {
    const programme = programmeId ? programmes.get(programmeId) : undefined
    return {
      lineId: id,
      year,
      source: sourceCode,
      agencyId,
      programme: programme ? { slug: programme.slug, name: programme.name } : null,
      supportLines: programme?.lineCodes.filter((code) => ofPlan.has(code)) ?? [],
      figures,
    }
  })
}
