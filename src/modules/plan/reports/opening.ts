import { and, asc, eq, gte, inArray, min } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { currentPlan } from '../queries.ts'
import { plans } from '../schema.ts'
import { periodsOfRegime, type Regime, regimeOf } from './regimes.ts'
import { reportPeriods, reports, type StoredPeriod } from './schema.ts'
import type { Period } from './windows.ts'

/** Opens every window that has begun, for everyone who owes a report on it. Done twice, it does nothing more. */
export async function openPeriods(scope: Scope): Promise<void> {
  const plan = await currentPlan(scope)
  if (!plan) return
  const regime = regimeOf(plan)
  const known = await organisationsByCode(scope, [...regime.reporters, regime.receiver])
  const receiver = known.get(regime.receiver)
  if (!receiver) return
  const reporterIds = regime.reporters.flatMap((code) => known.get(code)?.id ?? [])
  const [opened, first] = await Promise.all([
    listOpened(scope, regime.planCode),
    firstDay(scope, plan, regime),
  ])
  const missing = periodsOfRegime(regime, first, scope.today).filter((wanted) =>
    opened.every((one) => !overlap(one, wanted)),
  )
  const running = opened.filter(({ until }) => until >= scope.today)
  const owed = await missingReports(scope, running, reporterIds)
  if (missing.length === 0 && owed.length === 0) return
  await inTransaction(scope, async (inside) => {
    const fresh = await insertPeriods(inside, regime, receiver.id, missing)
    const all = [...owed, ...pairs(fresh, reporterIds)]
    if (all.length > 0)
      await inside.db
        .insert(reports)
        .values(all.map((pair) => ({ id: newId(), ...pair })))
        .onConflictDoNothing()
  })
}

/** Nobody owes a report on a window that ended before the plan began, or before the program knew of it. */
async function firstDay({ db }: Scope, { code, period }: PlanFile, { since }: Regime) {
  const [loaded] = await db
    .select({ at: min(plans.loadedAt) })
    .from(plans)
    .where(eq(plans.code, code))
  const start = since ?? (loaded?.at ? cityDay(loaded.at) : period.from)
  return start > period.from ? start : period.from
}

const listOpened = ({ db }: Scope, planCode: string): Promise<StoredPeriod[]> =>
  db
    .select()
    .from(reportPeriods)
    .where(eq(reportPeriods.planCode, planCode))
    .orderBy(asc(reportPeriods.from))

// A window opened under an earlier rule keeps its days: no day is reported twice at one frequency.
const overlap = (one: Period, other: Period) =>
  one.frequency === other.frequency && one.from <= other.until && other.from <= one.until

const pairs = (periods: readonly { id: string }[], reporterIds: readonly string[]) =>
  periods.flatMap(({ id }) => reporterIds.map((reporterId) => ({ periodId: id, reporterId })))

/** An agency that the plan names only now owes the windows that still run. */
async function missingReports(
  { db, today }: Scope,
  running: readonly StoredPeriod[],
  reporterIds: readonly string[],
) {
  if (running.length === 0) return []
  const ids = running.map(({ id }) => id)
  const there = await db
    .select({ periodId: reports.periodId, reporterId: reports.reporterId })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(inArray(reports.periodId, ids), gte(reportPeriods.until, today)))
  const known = new Set(there.map(({ periodId, reporterId }) => `${periodId} ${reporterId}`))
  return pairs(running, reporterIds).filter(
    ({ periodId, reporterId }) => !known.has(`${periodId} ${reporterId}`),
  )
}

async function insertPeriods(
  { db, now }: Scope,
  { planCode, dueWorkingDays, clause }: Regime,
  receiverId: string,
  missing: readonly Period[],
): Promise<StoredPeriod[]> {
  if (missing.length === 0) return []
  return db
    .insert(reportPeriods)
    .values(
      missing.map((period) => ({
        id: newId(),
        ...period,
        planCode,
        dueWorkingDays,
        clause,
        receiverId,
        openedAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning()
}
