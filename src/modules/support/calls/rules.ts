import type { Call } from '../schema.ts'

export type CallState = 'unpublished' | 'upcoming' | 'open' | 'closed'
type Window = Pick<Call, 'publishedAt' | 'opensAt' | 'closesAt'>

/** Where a call stands at an instant; the closing instant itself is still open. */
export function callState({ publishedAt, opensAt, closesAt }: Window, now: Date): CallState {
  if (!publishedAt || publishedAt > now) return 'unpublished'
  if (now < opensAt) return 'upcoming'
  return now <= closesAt ? 'open' : 'closed'
}

/** What people are shown of a call: a closed one may have been put away. */
export type ShownCallState = CallState | 'archived'

export const shownCallState = (
  { archivedAt, ...window }: Window & Pick<Call, 'archivedAt'>,
  now: Date,
): ShownCallState => (archivedAt ? 'archived' : callState(window, now))

export type CallRefusal =
  | 'stale'
  | 'already-published'
  | 'programme-unpublished'
  | 'closing-passed'
  | 'criteria-missing'
  | 'form-missing'

type ToPublish = {
  programmePublished: boolean
  /** The form that applicants will fill is there. */
  formKnown: boolean
  /** Every criterion that the call names holds today. */
  criteriaKnown: boolean
}

export function refusalToPublish(
  call: Window,
  { programmePublished, formKnown, criteriaKnown }: ToPublish,
  now: Date,
): CallRefusal | null {
  if (call.publishedAt) return 'already-published'
  if (!programmePublished) return 'programme-unpublished'
  if (call.closesAt <= now) return 'closing-passed'
  if (!formKnown) return 'form-missing'
  return criteriaKnown ? null : 'criteria-missing'
}

export type ExtensionRefusal =
  | 'stale'
  | 'not-published'
  | 'not-later'
  | 'closing-passed'
  | 'archived'

type Published = Window & Partial<Pick<Call, 'archivedAt'>>

/** A closed call may be opened again by a later closing; an earlier one would break a promise. */
export function refusalToExtend(call: Published, until: Date, now: Date): ExtensionRefusal | null {
  if (!call.publishedAt) return 'not-published'
  if (call.archivedAt) return 'archived'
  if (until <= call.closesAt) return 'not-later'
  return until <= now ? 'closing-passed' : null
}

export type ArchivingRefusal = 'stale' | 'archived' | 'not-closed' | 'cases-waiting'

/** A call is put away once it has closed and nobody waits for an answer any more. */
export function refusalToArchive(
  call: Published,
  { waiting }: { waiting: number },
  now: Date,
): ArchivingRefusal | null {
  if (call.archivedAt) return 'archived'
  if (callState(call, now) !== 'closed') return 'not-closed'
  return waiting > 0 ? 'cases-waiting' : null
}
