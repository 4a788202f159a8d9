import { and, desc, eq, lte } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Answers } from './answers.ts'
import { changes, type FormVersion, type Sheet, sheets, versions } from './schema.ts'

export async function findFormVersion({ db }: Scope, id: string): Promise<FormVersion | undefined> {
  const [version] = await db.select().from(versions).where(eq(versions.id, id))
  return version
}

export async function latestFormVersion(
  { db }: Scope,
  code: string,
): Promise<FormVersion | undefined> {
  const [version] = await db
    .select()
    .from(versions)
    .where(eq(versions.code, code))
    .orderBy(desc(versions.number))
    .limit(1)
  return version
}

/** A sheet with its form. Who may see it is the asking module's duty: a sheet knows no owner. */
export async function findSheet(
  { db }: Scope,
  id: string,
): Promise<{ sheet: Sheet; version: FormVersion } | undefined> {
  const [found] = await db
    .select({ sheet: sheets, version: versions })
    .from(sheets)
    .innerJoin(versions, eq(versions.id, sheets.versionId))
    .where(eq(sheets.id, id))
  return found
}

/** The answers as they stood after a revision. */
export async function answersAt(
  { db }: Scope,
  sheetId: string,
  revision: number,
): Promise<Answers> {
  const rows = await db
    .selectDistinctOn([changes.field], { field: changes.field, value: changes.value })
    .from(changes)
    .where(and(eq(changes.sheetId, sheetId), lte(changes.revision, revision)))
    .orderBy(changes.field, desc(changes.revision))
  return Object.fromEntries(rows.map(({ field, value }) => [field, value]))
}

/** The newest version of every form, by code: what a module may offer for choosing. */
export const listLatestForms = ({ db }: Scope): Promise<FormVersion[]> =>
  db.selectDistinctOn([versions.code]).from(versions).orderBy(versions.code, desc(versions.number))
