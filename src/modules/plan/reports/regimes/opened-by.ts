import { eq } from 'drizzle-orm'
import { findEntry } from '#platform/ledger/read.ts'
import { ledgerEntries } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import type { StoredPeriod } from '../schema.ts'

/** The event that opened a window, and the place in the ledger of what took it back, if anything did. */
export type OpenedBy = { label: string; seq: number; occurredAt: Date; takenBackBy: number | null }

export async function openedBy(
  scope: Scope,
  { eventEntryId }: StoredPeriod,
): Promise<OpenedBy | undefined> {
  const entry = eventEntryId ? await findEntry(scope, eventEntryId) : undefined
  if (!entry) return undefined
  const [correction] = await scope.db
    .select({ seq: ledgerEntries.seq })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.corrects, entry.id))
  const { subjectLabel, seq, occurredAt } = entry
  return { label: subjectLabel, seq, occurredAt, takenBackBy: correction?.seq ?? null }
}
