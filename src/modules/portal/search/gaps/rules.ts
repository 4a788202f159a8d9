import type { Gap } from './schema.ts'

export type GapState = Gap['state']
export type GapRefusal = 'changed-meanwhile' | 'no-such-page' | 'no-such-agency' | 'past-day'

/** Why nothing can be changed about a gap by somebody who saw this version of it. */
export const refusalToChange = (
  { version }: Pick<Gap, 'version'>,
  seen: number | undefined,
): GapRefusal | null => (seen === version ? null : 'changed-meanwhile')

/** Why a gap cannot be given to an agency until a day. The day itself still counts. */
export function refusalToAssign(
  gap: Pick<Gap, 'version'>,
  seen: number | undefined,
  { agencyKnown, dueOn, today }: { agencyKnown: boolean; dueOn: string; today: string },
): GapRefusal | null {
  if (dueOn < today) return 'past-day'
  if (!agencyKnown) return 'no-such-agency'
  return refusalToChange(gap, seen)
}

/** Counts are kept by the day for so long; then they are deleted. */
export const KEPT_DAYS = 400

/** Anybody can ask for anything: after so many different words in a day, no new ones are remembered. */
export const MOST_A_DAY = 2_000
