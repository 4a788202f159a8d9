export type Share = { of: number; in: number }

/** A motion is carried by more than this share of those present and entitled (Decree 268/2025, Article 43). */
export const CARRIED_ABOVE: Share & { source: string } = {
  of: 2,
  in: 3,
  source: '268/2025/NĐ-CP, Điều 43',
}

/** How many of `entitled` members must be present: never a part of a member, and never nobody. */
export const quorumOf = (entitled: number, share: Share): number =>
  Math.max(Math.ceil((entitled * share.of) / share.in), 1)

/** How many members are missing for a quorum; none when it is met. */
export const missingFor = (present: number, entitled: number, share: Share): number =>
  Math.max(quorumOf(entitled, share) - present, 0)

export type Counted = { votesFor: number; votesAgainst: number; abstentions: number }

/** Whether a vote carries its motion; null without a quorum, when nothing was decided and it can be put again. */
export function verdictOf(
  { votesFor }: Pick<Counted, 'votesFor'>,
  { present, entitled }: { present: number; entitled: number },
  quorum: Share,
): boolean | null {
  if (missingFor(present, entitled, quorum) > 0) return null
  return votesFor * CARRIED_ABOVE.in > present * CARRIED_ABOVE.of
}
