import type { ReceiptItem } from '../packages/shapes.ts'

/** How a thing that was sent stands on the other side. */
export const verdicts = [
  'agreed',
  'on-its-way',
  'missing',
  'differs',
  'not-withdrawn',
  'refused',
  'unknown-here',
] as const
export type Verdict = (typeof verdicts)[number]

export type SentItem = { id: string; state: 'present' | 'withdrawn'; version: string; seq: number }

export type Compared = {
  id: string
  verdict: Verdict
  /** Why the other side did not take it, in its own closed list. */
  reason: ReceiptItem['reason']
  standing: ReceiptItem['standing'] | null
}

/**
 * Compares what was sent with what the other side says it holds. `readTo`: the place in the feed that the other side
 * has read to; what lies behind it is still on its way.
 */
export function reconcile(
  sent: readonly SentItem[],
  received: readonly ReceiptItem[],
  readTo: number,
): Compared[] {
  const held = new Map(received.map((item) => [item.id, item]))
  const known = new Set(sent.map(({ id }) => id))
  return [
    ...sent.map((item) => compare(item, held.get(item.id), readTo)),
    ...received
      .filter(({ id }) => !known.has(id))
      .map(({ id, reason, standing }) => ({
        id,
        verdict: 'unknown-here' as const,
        reason,
        standing,
      })),
  ]
}

function compare(item: SentItem, held: ReceiptItem | undefined, readTo: number): Compared {
  const { id, state, version, seq } = item
  const { reason = null, standing = null } = held ?? {}
  const say = (verdict: Verdict): Compared => ({ id, verdict, reason, standing })
  if (seq > readTo) return say('on-its-way')
  if (!held) return say('missing')
  if (state === 'withdrawn' && held.standing === 'published') return say('not-withdrawn')
  if (held.version !== version) return say('differs')
  return say(held.standing === 'refused' && state === 'present' ? 'refused' : 'agreed')
}

/** What a new sending can put right. */
export const isToResend = (verdict: Verdict): boolean =>
  verdict === 'missing' || verdict === 'differs'

/** How many of each, in the order in which a page shows them. */
export const tally = (compared: readonly Compared[]): Record<Verdict, number> => {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >
  for (const { verdict } of compared) counts[verdict] += 1
  return counts
}
