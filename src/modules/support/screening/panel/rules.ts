import type { Bar } from '../rules.ts'

export type OpeningRefusal = 'reviews-missing' | 'meeting-pending' | Bar

/** Why whoever runs the panel may not open its marks, or null. A council that is to open them goes before. */
export function refusalToOpenMarks({
  bar,
  allIn,
  awaitsMeeting,
}: {
  bar: Bar | null
  allIn: boolean
  awaitsMeeting: boolean
}): OpeningRefusal | null {
  if (bar) return bar
  if (awaitsMeeting) return 'meeting-pending'
  return allIn ? null : 'reviews-missing'
}
