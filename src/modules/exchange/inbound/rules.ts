export const itemStates = [
  'waiting',
  'drafted',
  'linked',
  'refused',
  'duplicate',
  'withdrawn',
] as const
export type ItemState = (typeof itemStates)[number]

/** What the other side did to a thing after it was taken over here. */
export type Pending = 'changed' | 'withdrawn'

/** Given to the other side with the receipt, so they are a closed list; a note stays in the house. */
export const refusalReasons = ['off-topic', 'duplicate', 'unclear', 'outdated', 'other'] as const
export type RefusalReason = (typeof refusalReasons)[number]

export type Standing = { state: ItemState; pending: Pending | null; itemVersion: string }

/** What becomes of a thing that is met again; null where nothing is new. */
export function afterMeeting(
  standing: Standing,
  met: { state: 'present' | 'withdrawn'; version: string },
): { state: ItemState; pending: Pending | null } | null {
  if (standing.itemVersion === met.version) return null
  const { state, pending } = standing
  if (met.state === 'withdrawn') {
    // An article is a person's work, and a person takes it down; a bare link leads nowhere any more.
    if (state === 'drafted') return { state, pending: 'withdrawn' }
    return { state: state === 'refused' ? 'refused' : 'withdrawn', pending: null }
  }
  if (state === 'withdrawn') return { state: 'waiting', pending: null }
  if (state === 'drafted' || state === 'linked') return { state, pending: 'changed' }
  return { state, pending }
}

export type ItemRefusal = 'stale' | 'already-decided' | 'nothing-pending' | 'no-link' | 'gone'

type Kept = { state: ItemState; pending: Pending | null; version: number }

/** Why a thing cannot be taken over or refused, or null. A duplicate may still be taken. */
export function refusalToDecide(item: Kept, version: number | undefined): ItemRefusal | null {
  if (item.state === 'withdrawn') return 'gone'
  const open = item.state === 'waiting' || item.state === 'duplicate'
  if (!open && !(item.state === 'linked' && item.pending === 'changed')) return 'already-decided'
  return item.version === version ? null : 'stale'
}

/** Why the note that the other side changed something cannot be put aside, or null. */
export function refusalToSettle(item: Kept, version: number | undefined): ItemRefusal | null {
  if (!item.pending) return 'nothing-pending'
  return item.version === version ? null : 'stale'
}

const LONGEST_PAUSE_MINUTES = 24 * 60

/** Minutes until the next visit: as set, and after failures twice as long each time, at most a day. */
export const pauseAfter = (everyMinutes: number, failures: number): number =>
  Math.max(
    everyMinutes,
    Math.min(everyMinutes * 2 ** Math.min(failures, 20), LONGEST_PAUSE_MINUTES),
  )
