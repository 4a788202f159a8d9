import { and, asc, eq, inArray, min } from 'drizzle-orm'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { currentPlan } from '../queries.ts'
import { plans } from '../schema.ts'
import { type Owing, owingOn } from './owing.ts'
import { eventsOfRegime, withdrawCorrected } from './regimes/events.ts'
import {
  keptRules,
  periodsOfRegime,
  type Regime,
  receiverOn,
  regimesOf,
  reportersOn,
  type Wanted,
} from './regimes.ts'
import { reportPeriods, reports, type StoredPeriod } from './schema.ts'

/** Opens every window that has begun, for everyone who owes a report on it. Done twice, it does nothing more. */
export async function openPeriods(scope: Scope): Promise<void> {
  const plan = await currentPlan(scope)
  if (!plan) return
  const agencies = await organisationsByCode(
    scope,
    plan.agencies.map(({ code }) => code),
  )
  for (const regime of regimesOf(plan)) {
    const receiver = agencies.get(receiverOn(regime, scope.today))
    const owing: Owing = (period) =>
      reportersOn(regime, period).flatMap((code) => agencies.get(code)?.id ?? [])
    if (receiver) await openRegime(scope, plan, { regime, receiverId: receiver.id, owing })
  }
  await withdrawCorrected(scope, plan.code)
}

type Opening = { regime: Regime; receiverId: string; owing: Owing }

async function openRegime(scope: Scope, plan: PlanFile, { regime, receiverId, owing }: Opening) {
  const opened = await listOpened(scope, regime)
  const first = await firstDay(scope, plan, regime)
  const missing: (Wanted & { eventEntryId?: string })[] = [
    ...periodsOfRegime(regime, first, scope.today).filter((wanted) =>
      opened.every((one) => !overlap(one, wanted)),
    ),
    ...(await eventsOfRegime(scope, regime, first)),
  ]
  const running = opened.filter(({ until }) => until >= scope.today)
  const { owed, dropped } = await owingOn(scope, running, owing)
  const elsewhere = opened.filter((one) => one.receiverId !== receiverId)
  if ([missing, owed, dropped, elsewhere].every(({ length }) => length === 0)) return

  await inTransaction(scope, async (inside) => {
    const fresh = await insertPeriods(inside, regime, receiverId, missing)
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
      await inside.db.update(reportPeriods).set({ receiverId }).where(ofRegime(regime))
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

const ofRegime = ({ planCode, code }: Regime) =>
  and(eq(reportPeriods.planCode, planCode), eq(reportPeriods.regime, code))

const listOpened = ({ db }: Scope, regime: Regime): Promise<StoredPeriod[]> =>
  db.select().from(reportPeriods).where(ofRegime(regime)).orderBy(asc(reportPeriods.from))

// A window opened under an earlier rule keeps its days: no day is reported twice at one frequency.
const overlap = (one: StoredPeriod, other: Wanted) =>
  one.frequency === other.frequency && one.from <= other.until && other.from <= one.until

async function insertPeriods(
  { db, now }: Scope,
  regime: Regime,
  receiverId: string,
  missing: readonly Wanted[],
): Promise<StoredPeriod[]> {
  if (missing.length === 0) return []
  return db
    .insert(reportPeriods)
    .values(
      missing.map((period) => ({
        ...period,
        ...keptRules(regime, period),
        id: newId(),
        receiverId,
        openedAt: now,
      })),
    )
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
