import { type Answer, type Answers, sameAnswer } from './answers.ts'

export type Conflict = { field: string; mine: Answer; theirs: Answer | undefined }

/**
 * Brings together what I changed and what changed meanwhile, field by field.
 * Only fields that `mine` holds can be touched; what we both changed to something else is a conflict.
 */
export function merge(
  base: Answers,
  mine: Answers,
  current: Answers,
): { apply: Answers; conflicts: Conflict[] } {
  const apply: Answers = {}
  const conflicts: Conflict[] = []
  for (const [field, wanted] of Object.entries(mine)) {
    const before = base[field]
    const theirs = current[field]
    if (sameAnswer(wanted, before) || sameAnswer(wanted, theirs)) continue
    if (sameAnswer(theirs, before)) apply[field] = wanted
    else conflicts.push({ field, mine: wanted, theirs })
  }
  return { apply, conflicts }
}

/** The fields that others changed since the base and that `mine` did not speak of. */
export function changedByOthers(base: Answers, mine: Answers, current: Answers): Answers {
  const changed: Answers = {}
  for (const field of new Set([...Object.keys(base), ...Object.keys(current)])) {
    const now = current[field] ?? ''
    const untouched = !(field in mine) || sameAnswer(mine[field], base[field])
    if (untouched && !sameAnswer(now, base[field])) changed[field] = now
  }
  return changed
}
