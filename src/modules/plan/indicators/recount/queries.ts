import { sql } from 'drizzle-orm'
import { factsOfStartups, publicNamesOf } from '#modules/organisations/index.ts'
import type { EligibilityFacts } from '#modules/support/index.ts'
import type { Scope } from '#platform/scope.ts'
import type { Count, Measure, PlanFile } from '../../file/index.ts'
import { membersOf, numerator } from '../../measures/resolve.ts'
import { entriesOf, stands } from '../../measures/standing.ts'
import { dayAfter } from '../days.ts'
import { dawnOf } from '../questions.ts'
import { emptyTally, type Judged, judgeAll, type Tally, tallied } from './recount.ts'
import { type Definition, definitionsOn } from './rule-sets.ts'

export const RECOUNT_PAGE = 50

/** Startups judged at once: many enough to be quick, few enough to hold. */
const BATCH = 1000

/** Facts that the ledger proves by an act; where there is none, the fact stays unknown. */
const proven = [{ fact: 'fundedByInvestor', act: 'network.investment-confirmed' }] as const

export type RecountRow = {
  id: string
  /** Null where the startup keeps its profile to itself. */
  startup: { name: { vi: string; en: string }; slug: string } | null
  /** Whether whoever asks may see its facts at all. */
  known: boolean
  judged: Judged[]
}

export type Recount = {
  definitions: Definition[]
  total: number
  /** How many of them show no facts to whoever asks. */
  closed: number
  tallies: ReadonlyMap<string, Tally>
  rows: RecountRow[]
}

/** The count of startups behind a measure; undefined where something else is counted. */
export function startupsCounted(plan: PlanFile, measure: Measure | undefined): Count | undefined {
  const counted = measure && numerator(plan, measure)
  return counted?.kind === 'count' && counted.distinct === 'startup' ? counted : undefined
}

/** The startups that a number counted by the end of a day, held against every definition of that day. */
export async function recount(
  scope: Scope,
  plan: PlanFile,
  count: Count,
  day: string,
  page: number,
): Promise<Recount> {
  const definitions = await definitionsOn(scope, plan, day)
  const first = (page - 1) * RECOUNT_PAGE
  const found: RecountRow[] = []
  let tallies = new Map(definitions.map(({ code }) => [code, emptyTally()]))
  let total = 0
  let closed = 0
  for (let after: string | undefined, more = true; more; ) {
    const ids = await startupsAfter(scope, plan, count, day, after)
    const facts = await factsOf(scope, ids, day)
    for (const [i, id] of ids.entries()) {
      const own = facts.get(id)
      const judged = judgeAll(definitions, own ?? {}, day)
      tallies = tallied(tallies, judged)
      if (!own) closed += 1
      const place = total + i
      if (place >= first && place < first + RECOUNT_PAGE)
        found.push({ id, startup: null, known: own !== undefined, judged })
    }
    total += ids.length
    after = ids.at(-1)
    more = ids.length === BATCH
  }
  return { definitions, total, closed, tallies, rows: await named(scope, found) }
}

async function startupsAfter(
  { db }: Scope,
  plan: PlanFile,
  count: Count,
  day: string,
  after: string | undefined,
): Promise<string[]> {
  const members = membersOf(plan, count, { before: dawnOf(dayAfter(day)) })
  const behind = after ? sql`where member > ${after}` : sql``
  const { rows } = await db.execute<{ member: string }>(sql`
    select distinct member from (${members}) as members(member) ${behind}
    order by member limit ${BATCH}`)
  return rows.map(({ member }) => member)
}

/** What whoever asks may know of the startups, with what the ledger proves of those. */
async function factsOf(
  scope: Scope,
  ids: readonly string[],
  day: string,
): Promise<Map<string, EligibilityFacts>> {
  const stated = await factsOfStartups(scope, ids)
  const visible = [...stated.keys()]
  const facts = new Map<string, EligibilityFacts>(stated)
  for (const { fact, act } of proven)
    for (const id of await provenBy(scope, act, visible, day))
      facts.set(id, { ...facts.get(id), [fact]: true })
  return facts
}

async function provenBy(
  { db }: Scope,
  act: string,
  ids: readonly string[],
  day: string,
): Promise<string[]> {
  if (ids.length === 0) return []
  const cut = { before: dawnOf(dayAfter(day)) }
  const { rows } = await db.execute<{ id: string }>(sql`
    select distinct e.startup_id as id from platform.ledger_entries e
    where ${entriesOf(act, {}, cut)} and ${stands(cut)} and e.startup_id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})`)
  return rows.map(({ id }) => id)
}

async function named(scope: Scope, rows: readonly RecountRow[]): Promise<RecountRow[]> {
  const names = await publicNamesOf(
    scope,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, startup: names.get(row.id) ?? null }))
}
