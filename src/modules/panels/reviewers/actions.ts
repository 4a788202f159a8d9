import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { acts } from '../acts.ts'
import { plainEmployer } from '../conflicts/compare.ts'
import type { NewOwnTie, NewProfile } from './forms.ts'
import { organisationChoices } from './queries.ts'
import { reviewers, reviewerTies } from './schema.ts'

export type ProfileRefusal = 'stale' | 'already-stated' | 'no-such-organisation'

/** A reviewer's own word on their fields, employer and how much they take on. Version 0 is the first saying. */
export const saveProfile = (
  scope: SignedScope,
  version: number | undefined,
  { fields, employer, employerId, capacity }: NewProfile,
): Promise<Outcome<string, ProfileRefusal>> =>
  inTransaction(scope, async (inside) => {
    const personId = scope.actor.id
    if (employerId && !(await isChoice(inside, employerId))) return refused('no-such-organisation')
    const [before] = await inside.db
      .select()
      .from(reviewers)
      .where(eq(reviewers.personId, personId))
      .for('update')
    if ((before?.version ?? 0) !== version) return refused('stale')
    const told = {
      fields,
      employer,
      foldedEmployer: plainEmployer(employer),
      employerId: employerId ?? null,
      capacity,
      changedAt: scope.now,
      version: (before?.version ?? 0) + 1,
    }
    const written = before
      ? await inside.db
          .update(reviewers)
          .set(told)
          .where(eq(reviewers.personId, personId))
          .returning()
      : await inside.db
          .insert(reviewers)
          .values({ personId, ...told })
          .onConflictDoNothing()
          .returning()
    if (written.length === 0) return refused('stale')
    await append(inside, 'panels.profile-stated')
    return done(personId)
  })

/** A reviewer says of a tie of their own; cases of that organisation are closed to them from here. */
export const stateOwnTie = (
  scope: SignedScope,
  { organisationId, kind, note }: NewOwnTie,
): Promise<Outcome<string, ProfileRefusal>> =>
  inTransaction(scope, async (inside) => {
    if (!(await isChoice(inside, organisationId))) return refused('no-such-organisation')
    const id = newId()
    const written = await inside.db
      .insert(reviewerTies)
      .values({
        id,
        personId: scope.actor.id,
        organisationId,
        kind,
        note,
        statedBy: scope.actor.id,
        statedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning()
    if (written.length === 0) return refused('already-stated')
    await append(inside, 'panels.own-tie-stated')
    return done(id)
  })

/** Ends an own tie. Whether it still speaks against judging is looked at by a person for two years. */
export const endOwnTie = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    const ended = await inside.db
      .update(reviewerTies)
      .set({ endedAt: scope.now })
      .where(
        and(
          eq(reviewerTies.id, id),
          eq(reviewerTies.personId, scope.actor.id),
          isNull(reviewerTies.endedAt),
        ),
      )
      .returning()
    if (ended.length === 0) return undefined
    await append(inside, 'panels.own-tie-ended')
    return done(id)
  })

const isChoice = async (scope: SignedScope, id: string): Promise<boolean> =>
  (await organisationChoices(scope)).some((each) => each.id === id)

/** The ledger says that something was told, and not what: it forgets nothing, and this is personal. */
const append = (scope: SignedScope, act: keyof typeof acts) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'person', id: scope.actor.id, label: 'reviewer' },
  })
