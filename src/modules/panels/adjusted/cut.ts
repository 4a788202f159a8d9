import type { Adjustment } from './model.ts'

/**
 * Cases at the line between funded and not that the marks cannot tell apart: the funded that are not clearly above the
 * best of the others, and the others that the last of the funded is not clearly above. Both in the order of their scores.
 */
export function inseparable(
  { isAbove }: Pick<Adjustment, 'isAbove'>,
  funded: readonly string[],
  others: readonly string[],
): string[] {
  const [next] = others
  const last = funded.at(-1)
  if (next === undefined || last === undefined) return []
  return [
    ...funded.filter((id) => !isAbove(id, next)),
    ...others.filter((id) => !isAbove(last, id)),
  ]
}
