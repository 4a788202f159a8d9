import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { type Programme, programmes } from '../schema.ts'

export type NewProgramme = Omit<Programme, 'id' | 'publishedAt' | 'version'>
export type ProgrammeRefusal = 'slug-taken' | 'already-published' | 'stale'

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

/** Changes the words of a programme. Its address stays, because others may have kept it. */
export const changeProgramme = (
  scope: Scope,
  id: string,
  version: number | undefined,
  { slug: _, ...words }: NewProgramme,
) =>
  inTransaction(scope, async (inside) => {
    const programme = await lockProgramme(inside, id)
    if (!programme) return undefined
    if (programme.version !== version) return refused('stale')
    await inside.db
      .update(programmes)
      .set({ ...words, version: programme.version + 1 })
      .where(eq(programmes.id, id))
    await appendAct(inside, 'support.programme-changed', { ...programme, ...words })
    return done({ id })
  })

export const publishProgramme = (scope: Scope, id: string, version?: number) =>
  inTransaction(scope, async (inside) => {
    const programme = await lockProgramme(inside, id)
    if (!programme) return undefined
    if (version !== undefined && programme.version !== version) return refused('stale')
    if (programme.publishedAt) return refused('already-published')
    await inside.db
      .update(programmes)
      .set({ publishedAt: inside.now, version: programme.version + 1 })
      .where(eq(programmes.id, id))
    await appendAct(inside, 'support.programme-published', programme)
    return done({ id, slug: programme.slug })
  })

/** The programme held still for the rest of the transaction: whoever changes it or its terms waits. */
export async function lockProgramme({ db }: Scope, id: string): Promise<Programme | undefined> {
  const [programme] = await db.select().from(programmes).where(eq(programmes.id, id)).for('update')
  return programme
}

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
