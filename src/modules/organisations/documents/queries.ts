import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { files, type StoredFile } from '#platform/schema.ts'
import { organisationsOf, type Scope } from '#platform/scope.ts'
import { documents, type OrganisationDocument } from './schema.ts'

/** The roles in which people keep the papers of their organisation. */
const keepers = ['founder', 'supporter'] as const

/** The papers of the organisations that the person keeps them for; without any, nothing. */
export function ownPapers({ actor }: Scope): SQL {
  const own = actor ? keepers.flatMap((role) => organisationsOf(actor, role)) : []
  return own.length > 0 ? inArray(documents.organisationId, own) : sql`false`
}

export const keepsPapersOf = ({ actor }: Scope, organisationId: string): boolean =>
  keepers.some((role) => actor !== null && organisationsOf(actor, role).includes(organisationId))

export type Paper = OrganisationDocument & { file: StoredFile }

const papers = ({ db }: Scope, which: SQL | undefined) =>
  db
    .select({ paper: documents, file: files })
    .from(documents)
    .innerJoin(files, eq(files.id, documents.fileId))
    .where(which)
    .orderBy(asc(documents.kind), desc(documents.issuedOn), desc(documents.id))

const read = async (found: ReturnType<typeof papers>): Promise<Paper[]> =>
  (await found).map(({ paper, file }) => ({ ...paper, file }))

/** The papers of one organisation that the person keeps, replaced ones too; removed ones are gone. */
export const listPapers = (scope: Scope, organisationId: string): Promise<Paper[]> =>
  read(
    papers(
      scope,
      and(
        eq(documents.organisationId, organisationId),
        ownPapers(scope),
        isNull(documents.removedAt),
      ),
    ),
  )

/** A paper that the person keeps and has not removed; it may have been replaced. */
export async function findOwnPaper(scope: Scope, id: string): Promise<Paper | undefined> {
  const [found] = await read(
    papers(scope, and(eq(documents.id, id), ownPapers(scope), isNull(documents.removedAt))),
  )
  return found
}

/** Facts of papers by id, for whoever has reached what they were handed in with. */
export const papersById = async (
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, OrganisationDocument>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(documents)
    .where(inArray(documents.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}
