import { sits } from '../means.ts'
import type { Assignment } from '../schema.ts'

/** Who asks to see marks; null is the program itself, which counts and shows nothing. */
export type Viewer = { id: string; leads: boolean } | null

type Sealable = Pick<
  Assignment,
  'reviewerId' | 'interest' | 'removedAt' | 'finishedAt' | 'unsealedAt'
>

/**
 * Whether the marks of one review may be seen. A member sees no other's before their own are in, whatever else they are;
 * the others see them once opened together. A leader, who concludes, sees them once all are in, unless a council is
 * still to open them.
 */
export function seesMarks(
  viewer: Viewer,
  review: Sealable,
  panel: readonly Sealable[],
  awaitsMeeting: boolean,
): boolean {
  if (viewer === null || review.reviewerId === viewer.id) return true
  if (review.finishedAt === null) return false
  const mine = panel.find((each) => each.reviewerId === viewer.id && sits(each))
  if (mine && mine.finishedAt === null) return false
  if (review.unsealedAt) return true
  return viewer.leads && !awaitsMeeting && allIn(panel)
}

/** Whether every member who still sits has finished, and somebody has. */
export const allIn = (panel: readonly Sealable[]): boolean => {
  const sitting = panel.filter(sits)
  return sitting.length > 0 && sitting.every(({ finishedAt }) => finishedAt !== null)
}
