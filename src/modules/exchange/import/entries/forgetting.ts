import { eq, sql } from 'drizzle-orm'
import { findEntry } from '#platform/ledger/read.ts'
import type { Scope } from '#platform/scope.ts'
import { importRows } from '../schema.ts'

export const FORGET_ROW = 'exchange.import-row-forgetting'

/** What a row keeps of its texts when they are cleared away: nothing. */
export const withoutTexts = {
  faults: [],
  source: sql`(${importRows.source} || '{"html": "", "author": ""}'::jsonb) - 'cells'`,
}

/** The same for a row about a person, whose name goes too. */
export const nameless = { title: '', likeness: null, sameAs: null, path: null }

/** Whether somebody no longer wants to be shown. */
export const isTakenBack = (act: string): boolean => act === 'content.entry-consent-withdrawn'

/** Forgets what the row of an older portal said of a person whose page was deleted; the page had taken over its id. */
export async function forgetRow(scope: Scope, ledgerEntryId: string): Promise<void> {
  const told = await findEntry(scope, ledgerEntryId)
  if (!told) return
  await scope.db
    .update(importRows)
    .set({ ...withoutTexts, ...nameless })
    .where(eq(importRows.id, told.subjectId))
}
