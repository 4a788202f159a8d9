import type { Import } from './schema.ts'

type Kept = Pick<Import, 'state' | 'version'>
type Stood = Pick<Import, 'state' | 'stopped'>

export type GatherRefusal =
  | 'not-gathering'
  | 'same-file'
  | 'too-many-files'
  | 'file-empty'
  | 'file-too-large'
export type ReadRefusal = 'not-gathering' | 'no-files'
export type ChooseRefusal = 'not-in-preview' | 'stale'
export type ConfirmRefusal =
  | ChooseRefusal
  | 'nothing-included'
  | 'may-not-publish'
  | 'may-not-write'
export type UndoRefusal = 'not-imported' | 'may-not-undo'
export type DiscardRefusal = 'in-work'

export type ImportRefusal =
  | GatherRefusal
  | ReadRefusal
  | ChooseRefusal
  | ConfirmRefusal
  | UndoRefusal
  | DiscardRefusal

/** Why nothing of an import can be chosen now, or null. Rows are looked at between the reading and the bringing in. */
export const refusalToChoose = (
  { state, version }: Kept,
  written: number | undefined,
): ChooseRefusal | null => {
  if (state !== 'preview') return 'not-in-preview'
  return version === written ? null : 'stale'
}

export function refusalToConfirm(
  one: Kept,
  written: number | undefined,
  {
    included,
    mayWrite,
    mayPublish,
    publish,
  }: { included: number; mayWrite: boolean; mayPublish: boolean; publish: boolean },
): ConfirmRefusal | null {
  const refusal = refusalToChoose(one, written)
  if (refusal) return refusal
  if (included === 0) return 'nothing-included'
  if (!mayWrite) return 'may-not-write'
  return publish && !mayPublish ? 'may-not-publish' : null
}

/** Whether files may still come and go: nothing has been brought in, and no job is at it. */
export const isOpen = ({ state, stopped }: Stood): boolean =>
  state === 'gathering' || (state === 'preview' && !stopped)

/** Whether a move has brought something in that can be taken back: it ended, or stopped on its way. */
export const isIn = ({ state, stopped }: Stood): boolean =>
  state === 'imported' || (state === 'preview' && stopped !== null)

/** Why a move cannot be undone, or null: whoever takes published articles down may publish them. */
export function refusalToUndo(
  one: Stood,
  { mayTakeBack }: { mayTakeBack: boolean },
): UndoRefusal | null {
  if (!isIn(one)) return 'not-imported'
  return mayTakeBack ? null : 'may-not-undo'
}

/** What a job is working on, or what has come of it, is not thrown away. */
export const refusalToDiscard = (one: Stood): DiscardRefusal | null =>
  isOpen(one) ? null : 'in-work'

/** Whether a job has the next step. */
export const isAtWork = ({ state }: Pick<Import, 'state'>): boolean =>
  ['reading', 'judging', 'importing', 'undoing'].includes(state)
