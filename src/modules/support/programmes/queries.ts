import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type Programme, programmes } from '../schema.ts'

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
