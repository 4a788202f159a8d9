import { eq } from 'drizzle-orm'
import { bringEntry, entryKindOf, entryPath, type KindCode } from '#modules/content/index.ts'
import { cityInstant } from '#platform/clock.ts'
import type { SignedScope } from '#platform/scope.ts'
import { redirectRow } from '../redirects.ts'
import { type Import, type ImportRow, importRows } from '../schema.ts'
import { knownTo, readEntry } from './reading.ts'

/** Makes an entry of a row that is held; what its form says against it by now is the row's failure. */
export async function bringEntryRow(
  scope: SignedScope,
  { choices }: Import,
  kind: KindCode,
  row: ImportRow,
): Promise<void> {
  const columns = choices.boxes ?? {}
  const known = await knownTo(scope, kind, columns, [row])
  const read = await readEntry(scope, kind, columns, { source: row.source, known })
  const { faults, entry, confirmedOn, personId } = read
  const mine = eq(importRows.id, row.id)
  const fail = () =>
    scope.db
      .update(importRows)
      .set({ result: 'failed', failure: 'no-longer-right', faults })
      .where(mine)
  if (!entry) return void (await fail())
  const brought = await bringEntry(scope, kind, entry.draft, {
    id: row.id,
    publish: choices.publish,
    confirmedAt: confirmedOn ? cityInstant(confirmedOn, '00:00') : null,
    personId,
  })
  if (!brought) throw new Error('the mover may no longer write')
  if (!brought.ok) return void (await fail())
  await scope.db
    .update(importRows)
    .set({ result: 'imported', entry: { kind, ...brought.value } })
    .where(mine)
  await redirectRow(scope, row, entryPath(entryKindOf(kind), brought.value.slug))
}
