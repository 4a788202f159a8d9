import { and, asc, count, desc, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { findOrganisation, type OrganisationKind } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { awaitsConsent } from '../brought/consent.ts'
import { stale } from '../conditions.ts'
import type { Kind } from '../kinds/kind.ts'
import { keepsEntries, ownedBy, ownOrganisations } from '../reach.ts'
import { type Entry, entries } from '../schema.ts'
import { mayPropose } from './rules.ts'
import { entryProposals, type Proposal } from './schema.ts'

export const PAGE_SIZE = 30

/** More lines than this help nobody on a desk; the rest moves up as these are done. */
const MOST_WORK = 100

export type OwnOrganisation = { id: string; name: Text; kind: OrganisationKind }

/** The organisations for which the person speaks. */
export async function listOwnOrganisations(scope: SignedScope): Promise<OwnOrganisation[]> {
  const own: OwnOrganisation[] = []
  for (const id of ownOrganisations(scope.actor)) {
    const found = await findOrganisation(scope, id)
    if (found)
      own.push({
        id,
        kind: found.kind,
        name: { vi: found.name, en: found.englishName || found.name },
      })
  }
  return own
}

/** Those of them whose members may propose a thing of the kind. */
export const ownersOf = (kind: Kind, own: readonly OwnOrganisation[]): OwnOrganisation[] =>
  own.filter((each) => kind.proposedBy.includes('person') || mayPropose(kind, each.kind))

/** What a person wrote stays theirs to delete, also when an editor took it off. */
const kept = or(ne(entries.state, 'withdrawn'), isNotNull(entries.consentedAt))

export type OwnEntry = { entry: Entry; proposal: Proposal | undefined }

/** The person's own entries with the last proposal about each, the last touched first. */
export async function listOwn(
  scope: Scope,
  page: number,
): Promise<{ pages: number; rows: OwnEntry[] }> {
  const where = and(ownedBy(scope), kept)
  const { total } = only(await scope.db.select({ total: count() }).from(entries).where(where))
  const rows = await scope.db
    .select()
    .from(entries)
    .where(where)
    .orderBy(desc(entries.changedAt), desc(entries.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  const last = await lastProposals(
    scope,
    rows.map(({ id }) => id),
  )
  return {
    pages: Math.ceil(total / PAGE_SIZE),
    rows: rows.map((entry) => ({ entry, proposal: last.get(entry.id) })),
  }
}

/** The person's own entries that came back from the editors, wait for consent or are to be confirmed, what came back first. */
export async function listOwnWork(scope: Scope): Promise<OwnEntry[]> {
  const last = scope.db
    .select({ id: entryProposals.id, state: entryProposals.state })
    .from(entryProposals)
    .where(eq(entryProposals.entryId, entries.id))
    .orderBy(desc(entryProposals.proposedAt), desc(entryProposals.id))
    .limit(1)
    .as('last_proposal')
  const returned = and(eq(last.state, 'returned'), kept)
  const rows = await scope.db
    .select({ entry: entries, proposal: entryProposals })
    .from(entries)
    .leftJoinLateral(last, sql`true`)
    .leftJoin(entryProposals, eq(entryProposals.id, last.id))
    .where(and(ownedBy(scope), or(returned, awaitsConsent, stale(scope))))
    .orderBy(sql`${last.state} is distinct from 'returned'`, asc(entries.staleOn), asc(entries.id))
    .limit(MOST_WORK)
  return rows.map(({ entry, proposal }) => ({ entry, proposal: proposal ?? undefined }))
}

export async function findOwn(scope: Scope, id: string): Promise<OwnEntry | undefined> {
  const [entry] = await scope.db
    .select()
    .from(entries)
    .where(and(eq(entries.id, id), ownedBy(scope)))
  return entry && { entry, proposal: (await lastProposals(scope, [id])).get(id) }
}

/** The last proposal about each of some entries, by the entry. */
async function lastProposals(
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, Proposal>> {
  const rows = await db
    .selectDistinctOn([entryProposals.entryId])
    .from(entryProposals)
    .where(inArray(entryProposals.entryId, [...ids]))
    .orderBy(entryProposals.entryId, desc(entryProposals.proposedAt), desc(entryProposals.id))
  return new Map(rows.map((proposal) => [proposal.entryId, proposal]))
}

/** What waits for the editors, the longest waiting first. */
export async function listWaiting(
  scope: Scope,
  page: number,
): Promise<{ pages: number; rows: { entry: Entry; proposal: Proposal }[] }> {
  if (!keepsEntries(scope.actor)) return { pages: 0, rows: [] }
  const waiting = eq(entryProposals.state, 'waiting')
  const { total } = only(
    await scope.db.select({ total: count() }).from(entryProposals).where(waiting),
  )
  const rows = await scope.db
    .select({ entry: entries, proposal: entryProposals })
    .from(entryProposals)
    .innerJoin(entries, eq(entries.id, entryProposals.entryId))
    .where(waiting)
    .orderBy(asc(entryProposals.proposedAt), asc(entryProposals.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { pages: Math.ceil(total / PAGE_SIZE), rows }
}

export async function findProposal(scope: Scope, id: string) {
  if (!keepsEntries(scope.actor)) return undefined
  const [found] = await scope.db
    .select({ entry: entries, proposal: entryProposals })
    .from(entryProposals)
    .innerJoin(entries, eq(entries.id, entryProposals.entryId))
    .where(eq(entryProposals.id, id))
  return found
}
