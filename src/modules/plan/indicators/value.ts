import type { Scope } from '#platform/scope.ts'
import { natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import type { Cut } from '../measures/cut.ts'
import { valuesOf } from '../measures/kept/reading.ts'
import { measured } from '../measures/value.ts'
import { yearWithin } from './course.ts'
import { type EnteredValues, enteredIn, newestIn } from './entered/queries.ts'
import { lastDayBefore, questionFor } from './questions.ts'

/** An indicator, now or as it stood before an instant. */
export type Wanted = { indicator: PlanIndicator; before?: Date }

/** The values of indicators in the order asked for, counted together; what the ledger does not count comes from documents. */
export async function valuesAt(
  scope: Scope,
  plan: PlanFile,
  wanted: readonly Wanted[],
): Promise<(number | null)[]> {
  const questions = wanted.map(({ indicator, before }) =>
    questionFor(plan, indicator, scope.today, before),
  )
  const counted = await valuesOf(
    scope,
    plan,
    questions.flatMap((question) => question?.asked ?? []),
  )
  const entered = questions.includes(undefined) ? await enteredIn(scope, plan.code) : new Map()
  let place = 0
  return wanted.map((one, i) => {
    const question = questions[i]
    if (!question) return valueEntered(scope, plan, one, entered)
    const own = counted.slice(place, place + question.asked.length)
    place += question.asked.length
    return question.value(own)
  })
}

/** The value of an indicator in a part of the ledger. */
export async function valueAt(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  cut: Cut,
): Promise<number | null> {
  const question = questionFor(plan, indicator, scope.today, cut.before)
  if (!question) {
    const wanted = cut.before ? { indicator, before: cut.before } : { indicator }
    return valueEntered(scope, plan, wanted, await enteredIn(scope, plan.code))
  }
  const counted: (number | null)[] = []
  // One after the other: inside a transaction there is one connection.
  for (const { measure, before } of question.asked)
    counted.push(await measured(scope, plan, measure, { ...cut, ...(before ? { before } : {}) }))
  return question.value(counted)
}

function valueEntered(
  { today }: Scope,
  { period }: PlanFile,
  { indicator, before }: Wanted,
  entered: EnteredValues,
): number | null {
  const until = lastDayBefore(today, before)
  const year = yearWithin(until, period.from, indicator.by)
  return newestIn(entered.get(indicator.code) ?? [], {
    until,
    ...(natureOf(indicator) === 'flow' ? { from: `${year}-01-01` } : {}),
  })
}
