import type { Succession } from './shape/work.ts'

type Step = Pick<Succession, 'from' | 'to' | 'on'>

/** A stretch of time in which an agency carries what the plan gave to it or to a forerunner. */
export type Term = {
  agency: string
  /** The first day of it; null is from the beginning. */
  from: string | null
  /** The first day after it; null while nobody has taken over. */
  until: string | null
}

/** Who carries on a day (`YYYY-MM-DD`) what the plan gave to an agency; the day of the change belongs to the heir. */
export function heirOf(agency: string, day: string, successions: readonly Step[]): string {
  const next = successions.find(({ from, on }) => from === agency && on <= day)
  // A step is taken once: even a file that was never checked cannot lead round and round.
  return next ? heirOf(next.to, day, without(successions, next)) : agency
}

/** All who carry, one after another, what the plan gave to an agency: at any day exactly one of them does. */
export function termsOf(
  agency: string,
  successions: readonly Step[],
  from: string | null = null,
): Term[] {
  const next = successions.find((step) => step.from === agency)
  if (!next) return [{ agency, from, until: null }]
  return [
    { agency, from, until: next.on },
    ...termsOf(next.to, without(successions, next), next.on),
  ]
}

const without = (successions: readonly Step[], taken: Step) =>
  successions.filter((step) => step !== taken)
