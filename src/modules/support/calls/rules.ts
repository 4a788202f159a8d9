import type { Call } from '../schema.ts'

export type CallState = 'unpublished' | 'upcoming' | 'open' | 'closed'
type Window = Pick<Call, 'publishedAt' | 'opensAt' | 'closesAt'>

/** Where a call stands at an instant; the closing instant itself is still open. */
export function callState({ publishedAt, opensAt, closesAt }: Window, now: Date): CallState {
  if (!publishedAt || publishedAt > now) return 'unpublished'
  if (now < opensAt) return 'upcoming'
  return now <= closesAt ? 'open' : 'closed'
}

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

export type ExtensionRefusal = 'stale' | 'not-published' | 'not-later' | 'closing-passed'

/** A closed call may be opened again by a later closing; an earlier one would break a promise. */
export function refusalToExtend(call: Window, until: Date, now: Date): ExtensionRefusal | null {
  if (!call.publishedAt) return 'not-published'
  if (until <= call.closesAt) return 'not-later'
  return until <= now ? 'closing-passed' : null
}
