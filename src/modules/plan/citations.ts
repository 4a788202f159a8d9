import { type NewCitation, publishCitations } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from './file/index.ts'
import { paths } from './paths.ts'
import { paths as taskPaths } from './tasks/paths.ts'

/** Tells the page of the decision what in this program rests on which clause of it. */
export function citeDecision(scope: Scope, plan: PlanFile): Promise<void> {
  const { code, decision, indicators, tasks, criteria, supportLines } = plan
  const own = link(paths.otherPlan, { code })
  const citing = (clause: string) => `${decision.number}, ${clause}`
  const list: NewCitation[] = [
    { label: plan.title, clause: decision.number, path: own },
    ...indicators.map((each) => ({
      label: each.name,
      clause: citing(each.clause),
      path: link(paths.indicatorOfPlan, { plan: code, code: each.code }),
    })),
    ...tasks.map((each) => ({
      label: each.name,
      clause: citing(each.clause),
      path: link(taskPaths.taskOfPlan, { plan: code, code: each.code }),
    })),
    ...criteria.map((each) => ({ label: each.text, clause: citing(each.clause), path: own })),
    ...supportLines.map((each) => ({ label: each.name, clause: citing(each.clause), path: own })),
  ]
  return publishCitations(scope, `plan ${code}`, list)
}
