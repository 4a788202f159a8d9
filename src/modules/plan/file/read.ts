import { checkPlan, type Known } from './check.ts'
import { readYaml } from './document.ts'
import { type Fault, type Problem, pathText } from './faults.ts'
import { problemsOf } from './misshapen.ts'
import { type PlanFile, planFile } from './shape.ts'

export type ReadPlan = { ok: true; plan: PlanFile } | { ok: false; faults: Fault[] }

/** Reads a plan file, or says line and reason of everything wrong with it. */
export function readPlanFile(text: string, known: Known = {}): ReadPlan {
  const yaml = readYaml(text)
  if (!yaml.ok) return yaml

  const placed = (problems: Problem[]): Fault[] =>
    problems
      .map(({ path, reason }) => ({ path: pathText(path), line: yaml.lineOf(path), reason }))
      .toSorted((a, b) => a.line - b.line)

  const shaped = planFile.safeParse(yaml.value, { reportInput: true })
  if (!shaped.success) return { ok: false, faults: placed(problemsOf(shaped.error.issues)) }

  const problems = checkPlan(shaped.data, known)
  return problems.length > 0
    ? { ok: false, faults: placed(problems) }
    : { ok: true, plan: shaped.data }
}
