import { asc, eq, inArray } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { findPartner } from '../inbound/queries.ts'
import type { Partner } from '../inbound/schema.ts'
import { seqOf } from '../packages/feed.ts'
import { sendAgain } from '../packages/gathering.ts'
import { outgoingFeed, outgoingItems } from '../packages/schema.ts'
import { type Compared, isToResend, reconcile, tally, type Verdict } from './rules.ts'
import { type KeptReceipt, receipts } from './schema.ts'
import { type ReceiptRefusal, takeReceipt } from './taking.ts'

export type Comparison = {
  kind: string
  receipt: Pick<KeptReceipt, 'madeAt' | 'takenAt' | 'count' | 'hash'>
  sent: { present: number; withdrawn: number }
  counts: Record<Verdict, number>
  /** All that does not agree, with its title where we know it. */
  differing: (Compared & { title: string | null })[]
}

/** What we sent beside what a partner says it holds, kind by kind; a kind without a receipt is not among them. */
export async function comparisonsOf(scope: Scope, { id }: Partner): Promise<Comparison[]> {
  const kept = await scope.db
    .select()
    .from(receipts)
    .where(eq(receipts.partnerId, id))
    .orderBy(asc(receipts.kind))
  if (kept.length === 0) return []
  const kinds = kept.map(({ kind }) => kind)
  const rows = await scope.db
    .select()
    .from(outgoingItems)
    .where(inArray(outgoingItems.kind, kinds))
    .orderBy(asc(outgoingItems.seq))
  const [feed] = await scope.db.select().from(outgoingFeed)
  return kept.map((receipt) => {
    const ours = rows.filter(({ kind }) => kind === receipt.kind)
    const titles = new Map(
      ours.map(({ itemId, content }) => [
        itemId,
        content.state === 'present' ? content.title.vi : null,
      ]),
    )
    const compared = reconcile(
      ours.map(({ itemId, state, version, seq }) => ({ id: itemId, state, version, seq })),
      receipt.items,
      seqOf(receipt.cursor, feed?.epoch ?? '') ?? 0,
    )
    const present = ours.filter(({ state }) => state === 'present').length
    return {
      kind: receipt.kind,
      receipt,
      sent: { present, withdrawn: ours.length - present },
      counts: tally(compared),
      differing: compared
        .filter(({ verdict }) => verdict !== 'agreed')
        .map((each) => ({ ...each, title: titles.get(each.id) ?? null })),
    }
  })
}

/** Sends once more whatever a partner misses or holds otherwise; the number of things is the answer. */
export const resendDiffering = (
  scope: SignedScope,
  partnerId: string,
  kind: string,
): Promise<Outcome<number, 'nothing-differs'> | undefined> =>
  inTransaction(scope, async (inside) => {
    const partner = await findPartner(inside, partnerId)
    if (!partner) return undefined
    const comparison = (await comparisonsOf(inside, partner)).find((one) => one.kind === kind)
    const ids = (comparison?.differing ?? [])
      .filter(({ verdict }) => isToResend(verdict))
      .map(({ id }) => id)
    if (ids.length === 0) return refused('nothing-differs')
    const count = await sendAgain(inside, kind, ids)
    await inside.ledger.append(inside, {
      act: 'exchange.items-sent-again',
      subject: { type: 'partner', id: partnerId, label: partner.name },
      facts: { kind, items: count },
    })
    return done(count)
  })

export type FileRefusal = ReceiptRefusal | 'no-key'

/** Takes a receipt that came as a file. */
export const takeReceiptFile = (
  scope: SignedScope,
  partnerId: string,
  text: string,
): Promise<Outcome<string, FileRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const partner = await findPartner(inside, partnerId)
    if (!partner) return undefined
    if (!partner.trustedKey) return refused('no-key')
    const taken = await takeReceipt(inside, partner, parse(text), partner.trustedKey)
    if (!taken.ok) return taken
    await inside.ledger.append(inside, {
      act: 'exchange.receipt-taken',
      subject: { type: 'partner', id: partnerId, label: partner.name },
      facts: { kind: taken.value },
    })
    return taken
  })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
