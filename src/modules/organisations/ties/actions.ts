import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { organisations } from '../schema.ts'
import { subjectOf } from '../startups/actions.ts'
import type { NewTie } from './forms.ts'
import { lockStandingTie, speaksFor } from './queries.ts'
import { ties } from './schema.ts'

export type TieRefusal = 'already-stated'

/** Writes down who stands behind one's own organisation; whoever judges its cases is compared with it at once. */
export const stateTie = (
  scope: SignedScope,
  organisationId: string,
  { kind, name, email, employer, since }: NewTie,
): Promise<Outcome<string, TieRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const organisation = await lockOwn(inside, organisationId)
    if (!organisation) return undefined
    const foldedName = fold(name)
    const standing = await inside.db
      .select()
      .from(ties)
      .where(
        and(
          eq(ties.organisationId, organisationId),
          eq(ties.kind, kind),
          eq(ties.foldedName, foldedName),
          isNull(ties.endedAt),
        ),
      )
    if (standing.some((tie) => tie.email === (email ?? null))) return refused('already-stated')
    const id = newId()
    await inside.db.insert(ties).values({
      id,
      organisationId,
      kind,
      name,
      foldedName,
      email: email ?? null,
      employer,
      foldedEmployer: fold(employer),
      since,
      statedBy: scope.actor.id,
      statedAt: scope.now,
    })
    // Names of people stay out of the ledger, which forgets nothing.
    await scope.ledger.append(inside, {
      act: 'organisations.tie-stated',
      ...subjectOf(organisation),
      facts: { tie: id, kind },
    })
    return done(id)
  })

/** Says that a tie has ended. It stays on record: a fresh ending is looked at before somebody judges. */
export const endTie = (
  scope: SignedScope,
  organisationId: string,
  id: string,
): Promise<Outcome<string, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    const organisation = await lockOwn(inside, organisationId)
    const tie = organisation && (await lockStandingTie(inside, organisationId, id))
    if (!organisation || !tie) return undefined
    await inside.db.update(ties).set({ endedAt: scope.now }).where(eq(ties.id, id))
    await scope.ledger.append(inside, {
      act: 'organisations.tie-ended',
      ...subjectOf(organisation),
      facts: { tie: id, kind: tie.kind },
    })
    return done(id)
  })

async function lockOwn(scope: SignedScope, id: string) {
  if (!speaksFor(scope, id)) return undefined
  const [organisation] = await scope.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, id))
    .for('update')
  return organisation
}
