import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { wordsOf } from '#platform/text/words.ts'
import type { SynonymDraft } from './forms.ts'
import { refusalToState, type SynonymRefusal } from './rules.ts'
import { synonyms } from './schema.ts'

/** States what a term also means, over what the files or an earlier statement say. `version` is null for a first statement. */
export async function stateSynonym(
  scope: SignedScope,
  { term, meanings, mutual }: SynonymDraft,
  version: number | null,
): Promise<Outcome<string, SynonymRefusal>> {
  return inTransaction(scope, async (inside) => {
    const folded = fold(term)
    const [present] = await inside.db
      .select()
      .from(synonyms)
      .where(eq(synonyms.folded, folded))
      .for('update')
    const wordless = [term, ...meanings].some((way) => wordsOf(way).length === 0)
    const refusal = refusalToState({ present: present?.version ?? null, seen: version, wordless })
    if (refusal) return refused(refusal)
    const id = present?.id ?? newId()
    const row = { term, meanings, mutual, changedBy: inside.actor.id, changedAt: inside.now }
    const written = { ...row, version: (present?.version ?? 0) + 1 }
    const rows = await inside.db
      .insert(synonyms)
      .values({ id, folded, ...written })
      .onConflictDoUpdate({
        target: synonyms.folded,
        set: written,
        // Of two first statements at one instant, the second is told as if it came later.
        setWhere: eq(synonyms.version, version ?? 0),
      })
      .returning({ id: synonyms.id })
    if (rows.length === 0) return refused('changed-meanwhile')
    await inside.ledger.append(inside, {
      act: 'portal.synonym-stated',
      subject: { type: 'synonym', id, label: term },
      facts: { meanings: meanings.join('; '), mutual },
    })
    return done(folded)
  })
}
