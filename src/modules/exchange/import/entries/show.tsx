import type { Context } from 'hono'
import { entryKindOf, type KindCode, namesForEntries } from '#modules/content/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { filesOf, type ListedRow } from '../queries.ts'
import type { Import } from '../schema.ts'
import { EntryRowPage } from './pages/EntryRowPage.tsx'
import { knownTo, readEntry } from './reading.ts'

/** A row of a table with the entry that will come of it. */
export async function showEntryRow(
  c: Context<Env>,
  { id, title: move, choices }: Import,
  kind: KindCode,
  row: ListedRow,
) {
  const scope = signedScope(c)
  const boxes = choices.boxes ?? {}
  const cleared = row.source.cells === undefined
  const known = await knownTo(scope, kind, boxes, [row])
  const { entry, faults, address } = await readEntry(scope, kind, boxes, {
    source: row.source,
    known,
  })
  const content = entry && { ...entry.draft, facts: entry.facts }
  const names = await namesForEntries(
    scope,
    content ? [{ ...content, kind: entryKindOf(kind) }] : [],
  )
  const columns = [...new Set((await filesOf(scope, id)).flatMap((file) => file.columns))]
  const shown = { move, columns, kind, content, names, address: address || (row.path ?? '') }
  return page(c, <EntryRowPage {...shown} row={row} faults={cleared ? [] : faults} />)
}
