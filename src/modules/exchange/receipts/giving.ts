import { and, asc, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import {
  type Partner,
  partnerCursors,
  partners,
  type ReceivedItem,
  receivedItems,
} from '../inbound/schema.ts'
import { hashOf } from '../packages/canonical.ts'
import { signed } from '../packages/keys.ts'
import type { Receipt, ReceiptItem } from '../packages/shapes.ts'

/** What we hold of what a partner sent, kind by kind and signed; undefined for a portal that is not on record. */
export async function receiptsFor(scope: Scope, origin: string) {
  const found = await scope.db.select().from(partners).where(eq(partners.origin, origin)).limit(1)
  const [partner] = found
  if (!partner?.origin) return undefined
  const cursors = await scope.db
    .select()
    .from(partnerCursors)
    .where(eq(partnerCursors.partnerId, partner.id))
    .orderBy(asc(partnerCursors.kind))
  const made: { receipt: Receipt; signature: Awaited<ReturnType<typeof signed>> }[] = []
  for (const { kind, cursor } of cursors) {
    const receipt = await receiptOf(scope, partner, origin, kind, cursor)
    made.push({ receipt, signature: await signed(scope, receipt) })
  }
  return { receipts: made }
}

async function receiptOf(
  scope: Scope,
  { id: partnerId }: Partner,
  to: string,
  kind: string,
  cursor: string,
): Promise<Receipt> {
  const { foreignId, itemVersion, state, pending, reason } = receivedItems
  const rows = await scope.db
    .select({ foreignId, itemVersion, state, pending, reason })
    .from(receivedItems)
    .where(and(eq(receivedItems.partnerId, partnerId), eq(receivedItems.kind, kind)))
    .orderBy(asc(foreignId))
  const items = rows.map(receiptItem)
  return {
    format: 'ben-khoi/receipt',
    version: 1,
    id: newId(),
    generatedAt: scope.now.toISOString(),
    by: scope.origin,
    to,
    kind,
    cursor,
    count: items.length,
    hash: hashOf(items),
    items,
  }
}

const standings = {
  waiting: 'received',
  drafted: 'published',
  linked: 'published',
  refused: 'refused',
  duplicate: 'duplicate',
  withdrawn: 'withdrawn',
} as const

type Received = Pick<ReceivedItem, 'foreignId' | 'itemVersion' | 'state' | 'pending' | 'reason'>

/** The reason is one of a few plain words that everybody may read; what a person noted stays in the house. */
const receiptItem = ({
  foreignId,
  itemVersion,
  state,
  pending,
  reason,
}: Received): ReceiptItem => ({
  id: foreignId,
  version: itemVersion,
  // Withdrawn by its origin, and a person here still has to take the article down.
  standing: pending === 'withdrawn' ? 'published' : standings[state],
  reason,
})
