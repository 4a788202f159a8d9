import { currentPlan, planPaths } from '#modules/plan/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'

/** The plan with its tasks and support lines, and each of its targets. */
export async function planItems(scope: Scope): Promise<Searchable[]> {
  const plan = await currentPlan(scope)
  if (!plan) return []
  const parts = [...plan.goals, ...plan.tasks, ...plan.supportLines].map(({ name }) => name)
  const whole: Searchable = {
    kind: 'plan',
    id: plan.code,
    path: planPaths.plan,
    title: plan.title,
    summary: plan.decision.summary,
    body: {
      vi: [plan.decision.number, ...parts.map((name) => name.vi)].join('\n'),
      en: [plan.decision.number, ...parts.map((name) => name.en)].join('\n'),
    },
    happenedAt: null,
  }
  const targets = plan.indicators.map((indicator) => ({
    kind: 'plan',
    id: `${plan.code} ${indicator.code}`,
    path: link(planPaths.indicator, { code: indicator.code }),
    title: indicator.name,
    summary: indicator.whatCounts,
    happenedAt: null,
  }))
  return [whole, ...targets]
}
