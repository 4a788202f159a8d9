import type { Conflict } from '../conflicts/compare.ts'
import type { ReviewerLoad } from '../reviewers/queries.ts'

/** Somebody who could be asked, with all that speaks for and against it. */
export type Proposal = ReviewerLoad & {
  fits: boolean
  full: boolean
  /** What was found and stands; a certain one rules the person out, a doubtful one must be looked at first. */
  conflicts: readonly Conflict[]
  bar: 'conflict' | 'doubt' | null
}

/** Everybody who could judge a thing of this field, the best first: free of conflicts, of the field, with the least to do. */
export function propose(
  reviewers: readonly ReviewerLoad[],
  field: string | undefined,
  conflictsOf: (personId: string) => readonly Conflict[],
): Proposal[] {
  const found = reviewers.map((reviewer): Proposal => {
    const conflicts = conflictsOf(reviewer.id)
    return {
      ...reviewer,
      fits: field !== undefined && reviewer.fields.includes(field),
      full: reviewer.open >= reviewer.capacity,
      conflicts,
      bar: conflicts.some(({ certain }) => certain)
        ? 'conflict'
        : conflicts.length > 0
          ? 'doubt'
          : null,
    }
  })
  return found.toSorted((a, b) => {
    const keys = [rank(a), rank(b)] as const
    for (const index of keys[0].keys()) {
      const difference = (keys[0][index] ?? 0) - (keys[1][index] ?? 0)
      if (difference !== 0) return difference
    }
    return a.id < b.id ? -1 : 1
  })
}

const rank = ({ bar, full, fits, open }: Proposal): number[] => [
  bar === 'conflict' ? 2 : bar === 'doubt' ? 1 : 0,
  Number(full),
  Number(!fits),
  open,
]
