import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type Programme, programmes } from '../schema.ts'
import { managedBy } from './reach.ts'

/** Programmes that everybody may read, by their Vietnamese name. */
export const listProgrammes = ({ db, now }: Scope): Promise<Programme[]> =>
  db
    .select()
    .from(programmes)
    .where(lte(programmes.publishedAt, now))
    .orderBy(asc(sql`${programmes.name} ->> 'vi'`), asc(programmes.id))

export async function findProgramme({ db, now }: Scope, slug: string) {
  const [programme] = await db
    .select()
    .from(programmes)
    .where(and(eq(programmes.slug, slug), lte(programmes.publishedAt, now)))
  return programme
}

/** Programmes as officers see them, drafts included. */
export const listProgrammesForDesk = (scope: Scope): Promise<Programme[]> =>
  scope.db
    .select()
    .from(programmes)
    .where(managedBy(scope))
    .orderBy(asc(sql`${programmes.name} ->> 'vi'`), asc(programmes.id))

export async function findManagedProgramme(
  scope: Scope,
  id: string,
): Promise<Programme | undefined> {
  const [programme] = await scope.db
    .select()
    .from(programmes)
    .where(and(eq(programmes.id, id), managedBy(scope)))
  return programme
}
