import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { type Programme, programmes } from '../schema.ts'

export type NewProgramme = Omit<Programme, 'id' | 'publishedAt' | 'version'>

/** Draws up a programme that only officers see until it is published. The slug must be free. */
export const createProgramme = (scope: Scope, programme: NewProgramme) =>
  inTransaction(scope, async (inside) => {
    const id = newId()
    const taken = await inside.db
      .insert(programmes)
      .values({ id, ...programme })
      .onConflictDoNothing({ target: programmes.slug })
      .returning({ id: programmes.id })
    if (taken.length === 0) return refused('slug-taken')
    await appendAct(inside, 'support.programme-created', { id, ...programme })
    return done({ id, slug: programme.slug })
  })

export const publishProgramme = (scope: Scope, id: string) =>
  inTransaction(scope, async (inside) => {
    const [programme] = await inside.db
      .select()
      .from(programmes)
      .where(eq(programmes.id, id))
      .for('update')
    if (!programme) return undefined
    if (programme.publishedAt) return refused('already-published')
    await inside.db
      .update(programmes)
      .set({ publishedAt: inside.now, version: programme.version + 1 })
      .where(eq(programmes.id, id))
    await appendAct(inside, 'support.programme-published', programme)
    return done({ id, slug: programme.slug })
  })

const appendAct = (
  scope: Scope,
  act: string,
  { id, name, agencyId, legalBasis }: Pick<Programme, 'id' | 'name' | 'agencyId' | 'legalBasis'>,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'programme', id, label: name.vi },
    organisationId: agencyId,
    facts: { legalBasis },
  })
