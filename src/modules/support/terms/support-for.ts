import type { Term } from './schema.ts'

type Priced = Pick<Term, 'sharePercent' | 'ceilingPerUnit' | 'ceilingPerYear' | 'maxUnits'>

export type Cost = {
  /** The whole cost in đồng, for all units together. */
  cost: number
  /** How many units it is for, at least one. */
  units: number
  /** What the same applicant was granted under this term in the same year, in đồng. */
  grantedThisYear: number
}

export type Ceiling = 'max-units' | 'per-unit' | 'per-year'

/** In đồng; `limitedBy` is the ceiling that set the amount, null where only the share did. */
export type Support = { amount: number; limitedBy: Ceiling | null }

/**
 * What a term pays of a cost: the share of at most so many units, then the ceilings, in whole đồng
 * rounded down. Units above the most allowed are taken out at the average price of one.
 */
export function supportFor(term: Priced, { cost, units, grantedThisYear }: Cost): Support {
  for (const [name, value, least] of [
    ['cost', cost, 0],
    ['units', units, 1],
    ['grantedThisYear', grantedThisYear, 0],
  ] as const)
    if (!Number.isSafeInteger(value) || value < least)
      throw new RangeError(`${name} must be a whole number from ${least}, not ${value}`)

  const counted = Math.min(units, term.maxUnits ?? units)
  const steps: [Ceiling | null, bigint | null][] = [
    [null, share(cost, term.sharePercent, units, units)],
    ['max-units', share(cost, term.sharePercent, counted, units)],
    ['per-unit', times(term.ceilingPerUnit, counted)],
    ['per-year', left(term.ceilingPerYear, grantedThisYear)],
  ]
  let amount: bigint | null = null
  let limitedBy: Ceiling | null = null
  for (const [ceiling, most] of steps)
    if (most !== null && (amount === null || most < amount)) {
      amount = most
      limitedBy = ceiling
    }
  return { amount: Number(amount), limitedBy }
}

// Products of đồng pass what a number holds exactly, so they are taken in big integers.
const share = (cost: number, percent: number, counted: number, units: number): bigint =>
  (BigInt(cost) * BigInt(percent) * BigInt(counted)) / (100n * BigInt(units))

const times = (ceiling: number | null, units: number): bigint | null =>
  ceiling === null ? null : BigInt(ceiling) * BigInt(units)

const left = (ceiling: number | null, granted: number): bigint | null =>
  ceiling === null ? null : BigInt(Math.max(0, ceiling - granted))

/** Whether a term is in force on a day of the city; its last day still counts. */
export const holdsOn = (
  { holdsFrom, holdsUntil }: Pick<Term, 'holdsFrom' | 'holdsUntil'>,
  day: string,
): boolean => holdsFrom <= day && (holdsUntil === null || day <= holdsUntil)
