import type { PlanFile } from '#modules/plan/index.ts'
import { cityDay, cityInstant } from '#platform/clock.ts'
import type { Outcome } from '#platform/outcome.ts'
import type { Actor, Scope, SignedScope } from '#platform/scope.ts'

/** Where the sample plays: the transaction it is written in, the plan it keeps to, and the day its past is counted from. */
export type Stage = { scope: Scope; plan: PlanFile }

/** A time of the sample: how many days ago (below zero lies ahead), and at which hour of the city. */
export type Moment = { daysAgo: number; time: string }

/** Something that a person did at that moment. They are played in the order of their times. */
export type Happening = Moment & { does(at: Date): Promise<unknown> }

export const dayAgo = ({ scope }: Stage, daysAgo: number): string =>
  Temporal.PlainDate.from(scope.today).subtract({ days: daysAgo }).toString()

/** The instant of a moment; what would fall on a weekend falls on the Friday before, because offices are closed then. */
export function instantOf(stage: Stage, { daysAgo, time }: Moment): Date {
  const { dayOfWeek } = Temporal.PlainDate.from(dayAgo(stage, daysAgo))
  return cityInstant(dayAgo(stage, daysAgo + Math.max(0, dayOfWeek - 5)), time)
}

/** Plays what happened, the oldest first, so that the ledger reads like the months it tells of. */
export async function play(stage: Stage, happenings: readonly Happening[]): Promise<void> {
  const timed = happenings.map((each) => ({ at: instantOf(stage, each), each }))
  for (const { at, each } of timed.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    await each.does(at)
}

/** The scope of a person at a moment of the sample. */
export const as = ({ scope }: Stage, actor: Actor, at: Date): SignedScope => ({
  ...scope,
  actor,
  now: at,
  today: cityDay(at),
  clock: () => at,
})

/** The value of an act that the sample counts on: a refusal means that the sample no longer fits the rules. */
export function must<Value>(outcome: Outcome<Value, string> | undefined, what: string): Value {
  if (!outcome?.ok) throw new Error(`sample: ${what}: ${outcome?.problem ?? 'not reachable'}`)
  return outcome.value
}

/** One of a list by a running number, round and round. */
export function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length]
  if (item === undefined) throw new Error('sample: nothing to pick from')
  return item
}
