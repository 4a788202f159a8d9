import { and, eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import { articleSchedules } from './flow/schema.ts'
import type { Lang } from './schema.ts'

/**
 * What the plans of a language become once another revision is up, or none.
 * A day of expiry is about the text's end, so it goes on from the revision that went down, `before`, to the one that
 * took its place; a day set for one that is still to come stays with it;
 * a planned publication of the same revision has come true by hand.
 */
export async function settleSchedules(
  scope: Scope,
  articleId: string,
  { revisionId, before, lang }: { revisionId: string | null; before: string | null; lang: Lang },
): Promise<void> {
  const planned = await scope.db
    .select()
    .from(articleSchedules)
    .where(
      and(
        eq(articleSchedules.articleId, articleId),
        eq(articleSchedules.lang, lang),
        eq(articleSchedules.state, 'planned'),
      ),
    )
  for (const each of planned) {
    if (each.kind === 'publish' && each.revisionId !== revisionId) continue
    if (each.kind === 'expire' && each.revisionId !== before) continue
    await scope.db
      .update(articleSchedules)
      .set({ state: each.kind === 'publish' ? 'done' : 'dropped', endedAt: scope.now })
      .where(eq(articleSchedules.id, each.id))
    if (each.kind === 'expire' && revisionId !== null)
      await scope.db
        .insert(articleSchedules)
        .values({ ...each, id: newId(), revisionId, setAt: scope.now })
  }
}
