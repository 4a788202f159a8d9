import { eq } from 'drizzle-orm'
import { standingEntry } from '#platform/ledger/read.ts'
import type { Scope } from '#platform/scope.ts'
import { endOf } from './kinds.ts'
import { tellOwners } from './letters.ts'
import { documents, type LawDocument } from './schema.ts'

/**
 * Writes down that a document holds no longer, once for each end, and writes to those who answer for what cites it.
 * A lapse that turns out wrong, because a day was corrected or a replacement withdrawn, is taken back.
 */
export async function announceLapse(scope: Scope, document: LawDocument): Promise<void> {
  const end = document.state === 'published' ? endOf(document) : null
  const lapsed = end !== null && end < scope.today ? end : null
  if (lapsed === document.lapseTold) return
  await scope.db
    .update(documents)
    .set({ lapseTold: lapsed, changedAt: scope.now })
    .where(eq(documents.id, document.id))
  const told = await standingEntry(scope, document.id, ['content.document-lapsed'])
  await scope.ledger.append(scope, {
    act: lapsed ? 'content.document-lapsed' : 'content.document-restored',
    subject: { type: 'document', id: document.id, label: document.number ?? document.title.vi },
    facts: { number: document.number, lastDay: lapsed ?? end },
    corrects: told?.id ?? null,
  })
  if (lapsed && !told) await tellOwners(scope, document, lapsed)
}
