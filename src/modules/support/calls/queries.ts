import { and, asc, desc, eq, gte, inArray, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { managedBy } from '../programmes/reach.ts'
import { type Call, calls, type Programme, programmes } from '../schema.ts'

export type ProgrammeCall = { call: Call; programme: Programme }

const published = ({ now }: Scope): SQL | undefined =>
  and(lte(calls.publishedAt, now), lte(programmes.publishedAt, now))

const callsWithProgramme = ({ db }: Scope) =>
  db
    .select({ call: calls, programme: programmes })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))

/** Calls open at this moment, those that close first on top. */
export const listOpenCalls = (scope: Scope): Promise<ProgrammeCall[]> =>
  callsWithProgramme(scope)
    .where(and(published(scope), lte(calls.opensAt, scope.now), gte(calls.closesAt, scope.now)))
    .orderBy(asc(calls.closesAt), asc(calls.id))

/** Every published call, of one programme where one is named, the newest first. */
export const listCalls = (scope: Scope, programmeId?: string): Promise<ProgrammeCall[]> =>
  callsWithProgramme(scope)
    .where(and(published(scope), programmeId ? eq(calls.programmeId, programmeId) : undefined))
    .orderBy(desc(calls.closesAt), desc(calls.id))

/** The calls put away, those that closed last on top. */
export const listArchivedCalls = (scope: Scope): Promise<ProgrammeCall[]> =>
  callsWithProgramme(scope)
    .where(and(published(scope), isNotNull(calls.archivedAt)))
    .orderBy(desc(calls.closesAt), desc(calls.id))

/** A published call by its address. */
export async function findCall(scope: Scope, slug: string): Promise<ProgrammeCall | undefined> {
  const [found] = await callsWithProgramme(scope).where(and(eq(calls.slug, slug), published(scope)))
  return found
}

/** Calls as officers see them, drafts included, the newest first. */
export const listManagedCalls = (scope: Scope): Promise<ProgrammeCall[]> =>
  callsWithProgramme(scope).where(managedBy(scope)).orderBy(desc(calls.opensAt), desc(calls.id))

export async function findManagedCall(
  scope: Scope,
  id: string,
): Promise<ProgrammeCall | undefined> {
  const [found] = await callsWithProgramme(scope).where(and(eq(calls.id, id), managedBy(scope)))
  return found
}

/** The published programmes for which an officer may draw up a call. */
export const listManagedProgrammes = (scope: Scope): Promise<Programme[]> =>
  scope.db
    .select()
    .from(programmes)
    .where(and(isNotNull(programmes.publishedAt), managedBy(scope)))
    .orderBy(asc(sql`${programmes.name} ->> 'vi'`))

/** Titles for ids that the asker has already reached by a record of their own. */
export const callsById = async (
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, Call>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(calls)
    .where(inArray(calls.id, [...new Set(ids)]))
  return new Map(rows.map((call) => [call.id, call]))
}
