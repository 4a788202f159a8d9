import { sql } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { Partner } from '../inbound/schema.ts'
import { hashOf } from '../packages/canonical.ts'
import { type PublicKey, type Receipt, signedReceipt } from '../packages/shapes.ts'
import { isSignedBy } from '../packages/signing.ts'
import { receipts } from './schema.ts'

export type ReceiptRefusal = 'bad-receipt' | 'bad-signature' | 'for-another'

/** A receipt, if it is one, signed by the key, and for us. */
export function checkReceipt(
  raw: unknown,
  key: PublicKey,
  origin: string,
): Outcome<Receipt, ReceiptRefusal> {
  const read = signedReceipt.safeParse(raw)
  if (!read.success) return refused('bad-receipt')
  const { receipt, signature } = read.data
  const { receipt: content } = raw as { receipt: unknown }
  if (signature.key !== key.kid || !isSignedBy(key.x, content, signature.value))
    return refused('bad-signature')
  if (receipt.to !== origin) return refused('for-another')
  const { items, count, hash } = receipt
  return items.length === count && hashOf(items) === hash ? done(receipt) : refused('bad-receipt')
}

/** Keeps a receipt in the place of the one before it; an older one changes nothing. */
export const takeReceipt = (
  scope: Scope,
  partner: Partner,
  raw: unknown,
  key: PublicKey,
): Promise<Outcome<string, ReceiptRefusal>> =>
  inTransaction(scope, async (inside) => {
    const checked = checkReceipt(raw, key, scope.origin)
    if (!checked.ok) return checked
    const { id: receiptId, kind, cursor, count, hash, items, generatedAt } = checked.value
    const madeAt = new Date(generatedAt)
    const row = { receiptId, cursor, count, hash, items, key: key.kid, madeAt, takenAt: scope.now }
    const [kept] = await inside.db
      .insert(receipts)
      .values({ partnerId: partner.id, kind, ...row })
      .onConflictDoUpdate({
        target: [receipts.partnerId, receipts.kind],
        set: row,
        setWhere: sql`${receipts.madeAt} <= excluded.made_at`,
      })
      .returning()
    return done(kept?.kind ?? kind)
  })
