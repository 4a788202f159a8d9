import { asc, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Text } from '#platform/locale.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { documentNumbers } from '#platform/text/document-number.ts'
import { type Citation, citations, type LawDocument } from '../schema.ts'

export type NewCitation = {
  /** Who cites: a criterion, a task, a programme. */
  label: Text
  /** The words in which it cites, such as "1394/QĐ-UBND, I.2"; the numbers in them are found. */
  clause: string
  path: string
}

/** Makes these the citations of one source, such as `plan`; what it cited before is forgotten. */
export const publishCitations = (
  scope: Scope,
  source: string,
  list: readonly NewCitation[],
): Promise<void> =>
  inTransaction(scope, async ({ db }) => {
    await db.delete(citations).where(eq(citations.source, source))
    const rows = list.flatMap((citation, position) =>
      documentNumbers(citation.clause).flatMap(({ keys }) => {
        const numberKey = keys.at(-1)
        return numberKey ? [{ ...citation, id: newId(), source, numberKey, position }] : []
      }),
    )
    if (rows.length > 0) await db.insert(citations).values(rows)
  })

/** Where a document is cited. */
export async function citationsOf({ db }: Scope, document: LawDocument): Promise<Citation[]> {
  if (!document.numberKey) return []
  return db
    .select()
    .from(citations)
    .where(eq(citations.numberKey, document.numberKey))
    .orderBy(asc(citations.source), asc(citations.position))
}
