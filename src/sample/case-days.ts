import type { Plot } from './plots.ts'

/** Days ago on which each step of a case fell. Steps keep three days between them, so that a weekend swaps none. */
export type CaseDays = {
  opened: number
  sent: number
  asked: number
  answered: number
  screened: number
  assigned: number
  declared: number
  replaced: number
  finished: readonly [number, number]
  decided: number
  signed: number
}

export function daysOf(plot: Plot, call: { closesDaysAgo: number }, number: number): CaseDays {
  const sent = Math.max(call.closesDaysAgo, 3) + ((number * 5) % 8)
  const asked = sent - 3
  const answered = asked - 3
  const screened = plot.corrected ? answered - 3 : sent - 6
  const assigned = screened - 3
  const declared = assigned - 3
  const replaced = declared - 3
  const first = (plot.recused ? replaced : declared) - 3
  const finished = [first, first - 3] as const
  // A council needs its summons, its meeting and its signed minutes in between.
  const decided = finished[1] - (plot.council ? 26 : 4) - (number % 3)
  const signed = decided - 9 - (number % 6)
  const opened = sent + 3 + (number % 4)
  return {
    opened,
    sent,
    asked,
    answered,
    screened,
    assigned,
    declared,
    replaced,
    finished,
    decided,
    signed,
  }
}
