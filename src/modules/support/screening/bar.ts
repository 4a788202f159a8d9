import { and, eq } from 'drizzle-orm'
import { onPanelOf } from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { type Case, cases } from '../schema.ts'
import { interestedIn } from './founders.ts'
import type { Bar } from './rules.ts'

/** What keeps whoever asks from judging a case, as it stands now and not when they signed in. The case is locked. */
export async function barFrom(scope: SignedScope, kase: Case): Promise<Bar | null> {
  if ((await interestedIn(scope, kase)).includes(scope.actor.id)) return 'own-startup'
  const [judgedToo] = await scope.db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.id, kase.id), onPanelOf(scope, 'case', cases.id)))
  return judgedToo ? 'on-panel' : null
}
