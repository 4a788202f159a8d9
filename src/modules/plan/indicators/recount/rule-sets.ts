import { type Criterion, findRuleSet, listRuleSets, ruleSetPaths } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'

/** A definition of who is a startup, in the wording of a day. */
export type Definition = {
  code: string
  /** Null for the criteria of the plan itself. */
  name: Text | null
  clause: string
  href: string | null
  criteria: readonly Criterion[]
}

/** The definitions that a day knows: the plan's own first, then those of the law for startups. */
export async function definitionsOn(
  scope: Scope,
  plan: PlanFile,
  day: string,
): Promise<Definition[]> {
  const own = criteriaOfPlan(plan, day)
  const sets = (await listRuleSets(scope, day)).filter(({ appliesTo }) => appliesTo === 'startup')
  const found = await Promise.all(sets.map(({ code }) => findRuleSet(scope, code, day)))
  return [
    ...(own.length > 0
      ? [{ code: 'plan', name: null, clause: plan.decision.number, href: null, criteria: own }]
      : []),
    ...found.flatMap((one) =>
      one
        ? [
            {
              code: one.set.code,
              name: one.set.name,
              clause: one.set.clause,
              href: link(ruleSetPaths.set, { code: one.set.code }),
              criteria: one.criteria,
            },
          ]
        : [],
    ),
  ]
}

const criteriaOfPlan = ({ criteria, decision }: PlanFile, day: string): Criterion[] =>
  criteria
    .filter(
      ({ appliesTo, holdsFrom, holdsUntil }) =>
        appliesTo === 'startup' &&
        (holdsFrom ?? decision.effectiveFrom) <= day &&
        (holdsUntil === undefined || day <= holdsUntil),
    )
    .map(({ code, rule, clause, text, whatIsMissing }) => ({
      code,
      rule,
      clause: `${decision.number}, ${clause}`,
      wording: text,
      whatIsMissing,
    }))
