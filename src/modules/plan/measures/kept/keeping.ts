import { and, inArray, lt, notInArray } from 'drizzle-orm'
import type { Timetable } from '#platform/jobs.ts'
import { settledPosition } from '#platform/ledger/read.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { allAsked } from '../../indicators/questions.ts'
import { newestPlans } from '../../queries.ts'
import { totalsOf } from '../totals.ts'
import { measured } from '../value.ts'
import { type Asked, actsOf, fingerprint } from './fingerprint.ts'
import { actsMovedSince, stillHolds } from './moved.ts'
import { type KeptMeasure, keptMeasures } from './schema.ts'

/** Counts again what has moved since it was counted last, and says of the rest that it still holds. */
export async function keepMeasures(scope: Scope): Promise<void> {
  // A short transaction: as long as it lasts, nobody can write.
  const upTo = await inTransaction(scope, settledPosition)
  const questions = await questionsOf(scope)
  await scope.db
    .delete(keptMeasures)
    .where(notInArray(keptMeasures.fingerprint, ['', ...questions.keys()]))
  const rows = await scope.db.select().from(keptMeasures)
  const kept = new Map(rows.map((row) => [row.fingerprint, row]))
  const moved = await actsMovedSince(scope, Math.min(upTo, ...rows.map((row) => row.upTo)))
  const holding: string[] = []
  for (const [mark, { plan, asked }] of questions) {
    const known = kept.get(mark)
    if (known && stillHolds(known.upTo, actsOf(plan, asked.measure), moved)) holding.push(mark)
    else await store(scope, await count(scope, mark, plan, asked, upTo))
  }
  await hold(scope, holding, upTo)
}

/** Says of all that still holds that it does, at once: between two acts that is everything. */
async function hold({ db }: Scope, marks: readonly string[], upTo: number): Promise<void> {
  if (marks.length === 0) return
  await db
    .update(keptMeasures)
    .set({ upTo })
    .where(and(inArray(keptMeasures.fingerprint, [...marks]), lt(keptMeasures.upTo, upTo)))
}

type Question = { plan: PlanFile; asked: Asked }

/** What the pages of all plans ask: each measure now, and at the end of each year shown that is over. */
async function questionsOf(scope: Scope): Promise<Map<string, Question>> {
  const plans = await newestPlans(scope)
  return new Map(
    plans.flatMap((plan) =>
      plan.indicators.flatMap((indicator) =>
        allAsked(plan, indicator, scope.today).map(
          (asked) => [fingerprint(plan, asked), { plan, asked }] as const,
        ),
      ),
    ),
  )
}

async function count(
  scope: Scope,
  mark: string,
  plan: PlanFile,
  { measure, before }: Asked,
  upTo: number,
): Promise<KeptMeasure> {
  const cut = { upTo, ...(before ? { before } : {}) }
  const value = await measured(scope, plan, measure, cut)
  const { total, counted } = await totalsOf(scope, plan, measure, cut)
  return { fingerprint: mark, upTo, value, entries: total, counting: counted }
}

// One that a slower run counted earlier never replaces a later one.
const store = ({ db }: Scope, { fingerprint: mark, ...row }: KeptMeasure) =>
  db
    .insert(keptMeasures)
    .values({ fingerprint: mark, ...row })
    .onConflictDoUpdate({
      target: keptMeasures.fingerprint,
      set: row,
      setWhere: lt(keptMeasures.upTo, row.upTo),
    })

export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'plan.measures-keeping', cron: '* * * * *', handle: keepMeasures },
]
