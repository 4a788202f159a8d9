import { eq } from 'drizzle-orm'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Subject } from '../assigning.ts'
import { conflicts } from '../reviewers/schema.ts'
import { conflictsFor } from './record.ts'

export type DismissalRefusal = 'certain' | 'yourself'

/** A person who runs the panel has looked at what is doubtful and says why it is no conflict. A certain one stays. */
export const dismissConflict = (
  scope: SignedScope,
  subject: Subject,
  { personId, kind, reason }: { personId: string; kind: string; reason: string },
): Promise<Outcome<string, DismissalRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const standing = await conflictsFor(inside, subject, [personId])
    const found = standing.find((each) => each.kind === kind)
    if (!found) return undefined
    if (found.certain) return refused('certain')
    if (personId === scope.actor.id) return refused('yourself')
    await inside.db
      .update(conflicts)
      .set({ dismissedBy: scope.actor.id, dismissedReason: reason })
      .where(eq(conflicts.id, found.id))
    await scope.ledger.append(inside, {
      act: 'panels.conflict-dismissed',
      subject: { type: subject.type, id: subject.id, label: subject.label },
      startupId: subject.startupId,
      facts: { conflict: found.id, kind },
    })
    return done(found.id)
  })
