import { type CallState, callState } from '../calls/rules.ts'
import type { Call, CaseFile } from '../schema.ts'
import { after, type CaseState } from '../states.ts'

export type Upload = Pick<CaseFile, 'uploadStartedAt' | 'uploadFinishedAt'>

const MINUTES_AFTER_UPLOAD = 5

/** The last instant at which a case may be submitted. An upload that began in time may finish later, and then leaves five minutes. */
export function submissionDeadline(closesAt: Date, uploads: readonly Upload[]): Date {
  const finishes = uploads
    .filter((upload) => upload.uploadStartedAt <= closesAt && upload.uploadFinishedAt > closesAt)
    .map((upload) => upload.uploadFinishedAt.getTime() + MINUTES_AFTER_UPLOAD * 60_000)
  return new Date(Math.max(closesAt.getTime(), ...finishes))
}

type Window = Pick<Call, 'publishedAt' | 'opensAt' | 'closesAt'>

/** Where the call stands for one case: its own uploads may hold the door a little longer. */
export const callStateFor = (call: Window, uploads: readonly Upload[], now: Date): CallState =>
  callState({ ...call, closesAt: submissionDeadline(call.closesAt, uploads) }, now)

export type OpeningRefusal = 'not-yet-open' | 'call-closed'

export function refusalToOpen(call: Window, now: Date): OpeningRefusal | null {
  return notOpen(callState(call, now))
}

const notOpen = (state: CallState): OpeningRefusal | null => {
  if (state === 'open') return null
  return state === 'closed' ? 'call-closed' : 'not-yet-open'
}

/** Answers and documents may change while the founder holds the case. */
export const isEditable = (state: CaseState): boolean => state === 'draft' || state === 'correction'

export type SendRefusal =
  | 'already-submitted'
  | 'not-yet-open'
  | 'call-closed'
  | 'stale'
  | 'form-incomplete'

type ToSend = {
  state: CaseState
  call: Window
  uploads: readonly Upload[]
  /** Nothing changed since the page on which the answers were checked. */
  unchanged: boolean
  /** The form has no open problem. */
  complete: boolean
}

/** Why a case cannot be sent now, or null. An answer to a correction knows no closing: the city asked for it. */
export function refusalToSend(
  { state, call, uploads, unchanged, complete }: ToSend,
  now: Date,
): SendRefusal | null {
  if (!isEditable(state)) return 'already-submitted'
  const closed = state === 'draft' ? notOpen(callStateFor(call, uploads, now)) : null
  if (closed) return closed
  if (!unchanged) return 'stale'
  return complete ? null : 'form-incomplete'
}

export type AttachRefusal = 'locked' | 'call-closed'

/** A draft takes documents until its deadline, judged by the instant at which the upload began. */
export function refusalToAttach(
  { state, call, uploads }: Pick<ToSend, 'state' | 'call' | 'uploads'>,
  startedAt: Date,
): AttachRefusal | null {
  if (!isEditable(state)) return 'locked'
  const closed = state === 'draft' && callStateFor(call, uploads, startedAt) === 'closed'
  return closed ? 'call-closed' : null
}

export const canWithdraw = (state: CaseState): boolean => after(state, 'withdraw') !== undefined

/** The number a person reads: KN26-0007. */
export const caseNumber = (callCode: string, count: number): string =>
  `${callCode}-${String(count).padStart(4, '0')}`
