import { and, desc, eq } from 'drizzle-orm'
import type { SignedScope } from '#platform/scope.ts'
import { type FormVersion, versions } from '../schema.ts'
import { drafts, type FormDraft } from './schema.ts'

// Forms belong to no single organisation: whoever is an officer works on all of them.

export async function findDraft({ db }: SignedScope, id: string): Promise<FormDraft | undefined> {
  const [draft] = await db.select().from(drafts).where(eq(drafts.id, id))
  return draft
}

/** Drafts, the last changed first. */
export const listDrafts = ({ db }: SignedScope): Promise<FormDraft[]> =>
  db.select().from(drafts).orderBy(desc(drafts.changedAt))

export type VersionLine = Pick<FormVersion, 'id' | 'code' | 'number' | 'publishedAt'>

/** Every published version, the newest first. */
export const listVersions = ({ db }: SignedScope): Promise<VersionLine[]> =>
  db
    .select({
      id: versions.id,
      code: versions.code,
      number: versions.number,
      publishedAt: versions.publishedAt,
    })
    .from(versions)
    .orderBy(desc(versions.publishedAt), versions.code, desc(versions.number))

export async function findDraftOf(
  { db }: SignedScope,
  code: string,
): Promise<FormDraft | undefined> {
  const [draft] = await db.select().from(drafts).where(eq(drafts.code, code))
  return draft
}

export async function findVersionOf(
  { db }: SignedScope,
  code: string,
  number: number,
): Promise<FormVersion | undefined> {
  const [version] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.code, code), eq(versions.number, number)))
  return version
}
