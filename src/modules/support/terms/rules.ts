import type { Programme } from '../schema.ts'
import type { Term } from './schema.ts'

type Spoken = Pick<Term, 'lineCode' | 'costKind' | 'holdsFrom' | 'holdsUntil'>

export type AddingRefusal = 'line-of-others' | 'overlaps'

/** A term belongs to a line that the programme carries out, and no two speak of the same cost on the same day. */
export function refusalToAdd(
  term: Spoken,
  { lineCodes }: Pick<Programme, 'lineCodes'>,
  others: readonly Spoken[],
): AddingRefusal | null {
  if (!lineCodes.includes(term.lineCode)) return 'line-of-others'
  const same = others.filter(
    ({ lineCode, costKind }) => lineCode === term.lineCode && costKind === term.costKind,
  )
  return same.some((other) => meet(other, term)) ? 'overlaps' : null
}

const meet = (a: Spoken, b: Spoken): boolean =>
  (a.holdsUntil === null || b.holdsFrom <= a.holdsUntil) &&
  (b.holdsUntil === null || a.holdsFrom <= b.holdsUntil)

export type EndingRefusal = 'before-it-holds' | 'in-the-past' | 'ended-already'

/** What has been promised up to today is kept; an end only ever comes nearer. */
export function refusalToEnd(
  { holdsFrom, holdsUntil }: Pick<Term, 'holdsFrom' | 'holdsUntil'>,
  lastDay: string,
  today: string,
): EndingRefusal | null {
  if (holdsUntil !== null && holdsUntil <= lastDay) return 'ended-already'
  if (lastDay < holdsFrom) return 'before-it-holds'
  return lastDay < today ? 'in-the-past' : null
}
