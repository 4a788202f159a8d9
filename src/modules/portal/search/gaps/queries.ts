import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { listChoices, namesOfOrganisations } from '#modules/organisations/index.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import { holds, type Scope } from '#platform/scope.ts'
import type { Written } from '#platform/text/searchable.ts'
import { fruitlessSearches, searchDocuments } from '../../schema.ts'
import { gapWords } from './remember.ts'
import type { GapState } from './rules.ts'
import { type Gap, gaps } from './schema.ts'

export const PAGE_SIZE = 50

/** Those who keep the portal's content see what it lacks. */
export const keepsContent = ({ actor }: Scope): boolean =>
  holds(actor, 'editor') || holds(actor, 'officer')

const reached = (scope: Scope): SQL | undefined => (keepsContent(scope) ? undefined : sql`false`)

const times = sql<number>`coalesce(sum(${fruitlessSearches.times}), 0)::int`

/** Gaps with the sum of their days. */
const gapsWithTimes = ({ db }: Scope) =>
  db
    .select({ gap: gaps, times })
    .from(gaps)
    .leftJoin(fruitlessSearches, eq(fruitlessSearches.words, gaps.words))
    .groupBy(gaps.id)

export type GapLine = { gap: Gap; times: number; agency: Text | undefined }

/** What was looked for in vain, the most asked first; pages count from 1. */
export async function listGaps(
  scope: Scope,
  { state, page = 1 }: { state: GapState; page?: number },
) {
  const where = and(reached(scope), eq(gaps.state, state))
  const { total } = only(await scope.db.select({ total: count() }).from(gaps).where(where))
  const rows = await gapsWithTimes(scope)
    .where(where)
    .orderBy(desc(times), desc(gaps.lastAskedOn), gaps.words)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, pages: Math.ceil(total / PAGE_SIZE), rows: await withAgencies(scope, rows) }
}

export async function findGap(scope: Scope, id: string): Promise<GapLine | undefined> {
  const rows = await gapsWithTimes(scope).where(and(reached(scope), eq(gaps.id, id)))
  const [found] = await withAgencies(scope, rows)
  return found
}

/** The gap held still for the rest of the transaction. */
export async function lockGap(scope: Scope, id: string): Promise<Gap | undefined> {
  const [gap] = await scope.db
    .select()
    .from(gaps)
    .where(and(reached(scope), eq(gaps.id, id)))
    .for('update')
  return gap
}

async function withAgencies(
  scope: Scope,
  rows: readonly { gap: Gap; times: number }[],
): Promise<GapLine[]> {
  const ids = rows.flatMap(({ gap }) => gap.agencyId ?? [])
  const names = await namesOfOrganisations(scope, ids)
  return rows.map((row) => ({ ...row, agency: names.get(row.gap.agencyId ?? '') }))
}

/** How often something was asked on each day, the last day first. */
export const daysOf = ({ db }: Scope, words: string) =>
  db
    .select({ day: fruitlessSearches.day, times: fruitlessSearches.times })
    .from(fruitlessSearches)
    .where(eq(fruitlessSearches.words, words))
    .orderBy(desc(fruitlessSearches.day))
    .limit(30)

export const listAgencies = (scope: Scope) => listChoices(scope, ['agency'])

/** The page of this portal at an address, if the search knows it. */
export async function findPage(
  { db }: Scope,
  path: string,
): Promise<{ path: string; title: Written } | undefined> {
  const { path: address, title } = searchDocuments
  const [found] = await db
    .select({ path: address, title })
    .from(searchDocuments)
    .where(eq(address, path))
    .limit(1)
  return found
}

/** What the public is told about something that is not there yet. */
export type Standing =
  | { state: 'assigned'; agency: Text; dueOn: string }
  | { state: 'answered'; path: string; title: Written }

export async function standingOf(scope: Scope, asked: string): Promise<Standing | undefined> {
  const [gap] = await scope.db
    .select()
    .from(gaps)
    .where(eq(gaps.words, gapWords(asked)))
  if (gap?.state === 'answered' && gap.answerPath) {
    const found = await findPage(scope, gap.answerPath)
    return found && { state: 'answered', ...found }
  }
  if (gap?.state !== 'assigned' || !gap.agencyId || !gap.dueOn) return undefined
  const agency = (await namesOfOrganisations(scope, [gap.agencyId])).get(gap.agencyId)
  return agency && { state: 'assigned', agency, dueOn: gap.dueOn }
}
