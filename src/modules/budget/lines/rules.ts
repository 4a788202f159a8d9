import type { Line } from '../schema.ts'

type Standing = Pick<Line, 'state' | 'version' | 'estimatedBy' | 'appraised' | 'allocated'>
type Seen = { actorId: string; version: number | undefined }

export type AppraisalRefusal = 'not-estimated' | 'own-estimate' | 'stale' | 'above-estimate'

/** Why Finance cannot appraise an estimate now, or null. Whoever estimated does not appraise. */
export function refusalToAppraise(
  line: Standing & Pick<Line, 'estimated'>,
  { actorId, version }: Seen,
  amount: number,
): AppraisalRefusal | null {
  if (line.state !== 'estimated') return 'not-estimated'
  if (line.estimatedBy === actorId) return 'own-estimate'
  if (line.version !== version) return 'stale'
  return amount > line.estimated ? 'above-estimate' : null
}

export type AllocationRefusal = 'not-appraised' | 'own-estimate' | 'stale' | 'above-appraised'

/** Why nothing more can be allocated, or null. The parts together never exceed what was appraised. */
export function refusalToAllocate(
  line: Standing,
  { actorId, version }: Seen,
  amount: number,
): AllocationRefusal | null {
  if (line.appraised === null || (line.state !== 'appraised' && line.state !== 'allocated'))
    return 'not-appraised'
  if (line.estimatedBy === actorId) return 'own-estimate'
  if (line.version !== version) return 'stale'
  return line.allocated + amount > line.appraised ? 'above-appraised' : null
}

export type RejectionRefusal = 'already-rejected' | 'already-allocated' | 'not-yours' | 'stale'
type Roles = { finance: boolean; leader: boolean }

/** Why an estimate cannot be rejected, or null: by Finance before it is appraised, by a leader until money is allocated. */
export function refusalToReject(
  line: Standing,
  { version }: Pick<Seen, 'version'>,
  { finance, leader }: Roles,
): RejectionRefusal | null {
  if (line.state === 'rejected') return 'already-rejected'
  if (line.state === 'allocated') return 'already-allocated'
  if (!(leader || (finance && line.state === 'estimated'))) return 'not-yours'
  return line.version === version ? null : 'stale'
}
