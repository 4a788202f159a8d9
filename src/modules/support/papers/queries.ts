import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type Paper, papers } from './schema.ts'

/** The papers about some things, newest first, for whoever has reached the things. */
export const papersAbout = async (
  { db }: Scope,
  subjectIds: readonly string[],
): Promise<Paper[]> =>
  subjectIds.length === 0
    ? []
    : db
        .select()
        .from(papers)
        .where(inArray(papers.subjectId, [...subjectIds]))
        .orderBy(desc(papers.draftedAt), desc(papers.id))

/** A paper about one thing, for whoever has reached the thing. */
export async function findPaper(
  { db }: Scope,
  subjectId: string,
  id: string,
): Promise<Paper | undefined> {
  const [found] = await db
    .select()
    .from(papers)
    .where(and(eq(papers.id, id), eq(papers.subjectId, subjectId)))
  return found
}

/** The numbers that papers of a kind have, but for one of them. */
export const numbersOfKind = ({ db }: Scope, { id, kind }: Pick<Paper, 'id' | 'kind'>) =>
  db
    .select({ officialNumber: papers.officialNumber, issuedOn: papers.issuedOn })
    .from(papers)
    .where(and(eq(papers.kind, kind), ne(papers.id, id), isNotNull(papers.officialNumber)))
