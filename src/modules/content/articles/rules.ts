import type { Approval, Schedule } from './flow/schema.ts'
import { type ApprovalRole, type Preset, presets, rolesThatPublish } from './presets.ts'
import type { Lang, Publication, Revision } from './schema.ts'

export type ChangeRefusal = 'stale'

/** Why a change cannot be kept, or null: it was written over another revision than the newest. */
export const refusalToChange = (latest: number, seen: number | undefined): ChangeRefusal | null =>
  latest === seen ? null : 'stale'

type Worded = Pick<Revision, 'id' | 'hashVi' | 'hashEn' | 'topic'>

/** Whether a revision has words in a language. */
export const isWritten = ({ hashEn }: Pick<Revision, 'hashEn'>, lang: Lang): boolean =>
  lang === 'vi' || hashEn !== null

/** Whether two revisions read the same in a language; the topic stands over both. */
export const sameWords = (one: Worded, other: Worded, lang: Lang): boolean =>
  one.topic === other.topic &&
  (lang === 'vi' ? one.hashVi === other.hashVi : one.hashEn === other.hashEn)

type Basis = Pick<Revision, 'hashVi' | 'hashEn' | 'englishBasis'>

/**
 * The revision whose Vietnamese the English of a new one says. A touch of the English does not make it fresh:
 * only whoever says that it follows.
 */
export function basisOf(
  id: string,
  before: Basis | undefined,
  { english, follows }: { english: boolean; follows: boolean },
): string | null {
  if (!english) return null
  return follows || !before?.englishBasis ? id : before.englishBasis
}

/** Whether the English says an older Vietnamese than the one it stands beside. */
export const isStale = (
  basis: Pick<Revision, 'hashVi'> | undefined,
  source: Pick<Revision, 'hashVi'>,
): boolean => basis !== undefined && basis.hashVi !== source.hashVi

export type SendRefusal =
  | 'not-written'
  | 'not-newest'
  | 'already-published'
  | 'already-sent'
  | 'already-approved'
  | 'no-approval-needed'

type Standing = {
  preset: Preset
  latest: number
  revision: Pick<Revision, 'id' | 'number' | 'hashEn'>
  publication: Pick<Publication, 'state' | 'revisionId'> | undefined
  /** What this revision was sent for in this language and is still good. */
  approval: Pick<Approval, 'state'> | undefined
}

const isShown = ({ publication, revision }: Pick<Standing, 'publication' | 'revision'>) =>
  publication?.state === 'published' && publication.revisionId === revision.id

/** Why a revision cannot be sent for approval in a language, or null. */
export function refusalToSend(standing: Standing, lang: Lang): SendRefusal | null {
  const { preset, latest, revision, approval } = standing
  if (presets[preset].steps.length === 0) return 'no-approval-needed'
  if (!isWritten(revision, lang)) return 'not-written'
  if (revision.number !== latest) return 'not-newest'
  if (isShown(standing)) return 'already-published'
  if (approval?.state === 'open') return 'already-sent'
  return approval?.state === 'approved' ? 'already-approved' : null
}

export type ApproveRefusal = 'not-open' | 'own-revision' | 'not-your-step' | 'step-taken'

/** The role whose turn it is, or undefined when nobody's is. */
export const nextRole = ({ steps, taken, state }: Pick<Approval, 'steps' | 'taken' | 'state'>) =>
  state === 'open' ? steps[taken] : undefined

/** Why a person cannot take the next step of an approval, or null. Whoever wrote does not approve, and nobody approves twice. */
export function refusalToApprove(
  approval: Pick<Approval, 'steps' | 'taken' | 'state'>,
  { writtenBy }: Pick<Revision, 'writtenBy'>,
  person: { id: string; roles: readonly string[]; tookStep: boolean },
): ApproveRefusal | null {
  const role: ApprovalRole | undefined = nextRole(approval)
  if (!role) return 'not-open'
  if (writtenBy === person.id) return 'own-revision'
  if (!person.roles.includes(role)) return 'not-your-step'
  return person.tookStep ? 'step-taken' : null
}

export type PublishRefusal = 'not-written' | 'not-approved' | 'already-published' | 'not-publisher'

/** Why a revision cannot come before the public in a language, or null. An older one that was approved may come back. */
export function refusalToPublish(
  standing: Omit<Standing, 'latest'>,
  lang: Lang,
  roles: readonly string[],
): PublishRefusal | null {
  const { preset, revision, approval } = standing
  if (!rolesThatPublish(preset).some((role) => roles.includes(role))) return 'not-publisher'
  if (!isWritten(revision, lang)) return 'not-written'
  if (isShown(standing)) return 'already-published'
  const needed = presets[preset].steps.length > 0
  return needed && approval?.state !== 'approved' ? 'not-approved' : null
}

export type WithdrawRefusal = 'not-published'

export const refusalToWithdraw = (
  publication: Pick<Publication, 'state'> | undefined,
): WithdrawRefusal | null => (publication?.state === 'published' ? null : 'not-published')

export type ScheduleRefusal = PublishRefusal | 'in-the-past' | 'already-planned' | 'not-published'

/** Why a moment cannot be set, or null; what is to come up must be fit to come up now. */
export function refusalToSchedule(
  kind: Schedule['kind'],
  dueAt: Date,
  now: Date,
  {
    toPublish,
    shown,
    planned,
  }: { toPublish: PublishRefusal | null; shown: boolean; planned: boolean },
): ScheduleRefusal | null {
  if (dueAt <= now) return 'in-the-past'
  if (planned) return 'already-planned'
  if (kind === 'publish') return toPublish
  return shown ? null : 'not-published'
}

export type SlugRefusal = 'taken' | 'same' | 'stale'
export type CheckRefusal = 'already-checked' | 'own-publication'
export type CareRefusal = 'day-passed'
export type ReviewRefusal = 'not-later'

export type ArticleRefusal =
  | ChangeRefusal
  | SendRefusal
  | ApproveRefusal
  | PublishRefusal
  | WithdrawRefusal
  | ScheduleRefusal
  | SlugRefusal
  | CheckRefusal
  | CareRefusal
  | ReviewRefusal
