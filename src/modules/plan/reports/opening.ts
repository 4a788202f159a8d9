import { and, asc, eq, inArray, min } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { currentPlan } from '../queries.ts'
import { plans } from '../schema.ts'
import { type Owing, owingOn } from './owing.ts'
import { periodsOfRegime, type Regime, receiverOn, regimeOf, reportersOn } from './regimes.ts'
import { reportPeriods, reports, type StoredPeriod } from './schema.ts'
import type { Period } from './windows.ts'

/** Opens every window that has begun, for everyone who owes a report on it. Done twice, it does nothing more. */
export async function openPeriods(scope: Scope): Promise<void> {
  const plan = await currentPlan(scope)
  if (!plan) return
  const regime = regimeOf(plan)
  const agencies = await organisationsByCode(
    scope,
    plan.agencies.map(({ code }) => code),
  )
  const receiver = agencies.get(receiverOn(regime, scope.today))
  if (!receiver) return
  const owing: Owing = (period) =>
    reportersOn(regime, period).flatMap((code) => agencies.get(code)?.id ?? [])

  const opened = await listOpened(scope, regime.planCode)
  const first = await firstDay(scope, plan, regime)
  const missing = periodsOfRegime(regime, first, scope.today).filter((wanted) =>
    opened.every((one) => !overlap(one, wanted)),
  )
  const running = opened.filter(({ until }) => until >= scope.today)
  const { owed, dropped } = await owingOn(scope, running, owing)
  const elsewhere = opened.filter(({ receiverId }) => receiverId !== receiver.id)
  if ([missing, owed, dropped, elsewhere].every(({ length }) => length === 0)) return

  await inTransaction(scope, async (inside) => {
    const fresh = await insertPeriods(inside, regime, receiver.id, missing)
    await insertReports(inside, [
      ...owed,
      ...fresh.flatMap((period) =>
        owing(period).map((reporterId) => ({ periodId: period.id, reporterId })),
      ),
    ])
    if (dropped.length > 0)
      await inside.db
        .delete(reports)
        .where(and(inArray(reports.id, dropped), eq(reports.stage, 'open')))
    // The heir of the receiving office reads what the office received.
    if (elsewhere.length > 0)
      await inside.db
        .update(reportPeriods)
        .set({ receiverId: receiver.id })
        .where(eq(reportPeriods.planCode, regime.planCode))
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

async function insertPeriods(
  { db, now }: Scope,
  { planCode, dueWorkingDays, clause }: Regime,
  receiverId: string,
  missing: readonly Period[],
): Promise<StoredPeriod[]> {
  if (missing.length === 0) return []
  const opening = { planCode, dueWorkingDays, clause, receiverId, openedAt: now }
  return db
    .insert(reportPeriods)
    .values(missing.map((period) => ({ id: newId(), ...period, ...opening })))
    .onConflictDoNothing()
    .returning()
}

async function insertReports(
  { db }: Scope,
  owed: readonly { periodId: string; reporterId: string }[],
): Promise<void> {
  if (owed.length === 0) return
  await db
    .insert(reports)
    .values(owed.map((pair) => ({ id: newId(), ...pair })))
    .onConflictDoNothing()
}
