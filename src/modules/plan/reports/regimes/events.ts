import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { cityDay, cityInstant } from '#platform/clock.ts'
import { actText } from '#platform/ledger/ledger.ts'
import { ledgerEntries } from '#platform/schema.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { entriesOf } from '../../measures/standing.ts'
import { entryAbout } from '../entry.ts'
import type { Regime, Wanted } from '../regimes.ts'
import { reportPeriods, reports } from '../schema.ts'

/** The most events that one run opens a report for; the next run goes on. */
const MOST = 500

/** The entries of the regime's act, from a day on, for which no report has been opened: each is a window of its own. */
export async function eventsOfRegime(
  { db, ledger }: Scope,
  { window, planCode, code, name, ends }: Regime,
  first: string,
): Promise<(Wanted & { eventEntryId: string })[]> {
  if (window.cut !== 'event') return []
  const after = Temporal.PlainDate.from(ends).add({ days: 1 }).toString()
  const { rows } = await db.execute<{ id: string; seq: number; occurred_at: string }>(sql`
    select e.id, e.seq, e.occurred_at from platform.ledger_entries e
    where ${entriesOf(window.act, window.where)}
      and e.occurred_at >= ${cityInstant(first, '00:00').toISOString()}::timestamptz
      and e.occurred_at < ${cityInstant(after, '00:00').toISOString()}::timestamptz
      and not exists (select 1 from platform.ledger_entries c where c.corrects = e.id)
      and not exists (select 1 from plan.report_periods p
        where p.event_entry_id = e.id and p.plan_code = ${planCode} and p.regime = ${code})
    order by e.occurred_at, e.seq limit ${MOST}`)
  const what = name ?? actText(ledger.acts, window.act)
  return rows.map(({ id, seq, occurred_at }) => {
    const day = cityDay(new Date(occurred_at))
    return {
      rule: 'event',
      frequency: 'once',
      year: Temporal.PlainDate.from(day).year,
      number: Number(seq),
      from: day,
      until: day,
      // The number of the record, not whom it is about: who reported is public.
      name: {
        vi: `${what.vi}, bản ghi số ${seq} ngày ${formatDay(day, 'vi')}`,
        en: `${what.en}, record No. ${seq} of ${formatDay(day, 'en')}`,
      },
      eventEntryId: id,
    }
  })
}

/** Ends what is owed on events whose entry was taken back. What was sent stays. */
export async function withdrawCorrected(scope: Scope, planCode: string): Promise<void> {
  const rows = await scope.db
    .select({ report: reports, period: reportPeriods, entrySeq: ledgerEntries.seq })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .innerJoin(ledgerEntries, eq(ledgerEntries.corrects, reportPeriods.eventEntryId))
    .where(
      and(
        eq(reportPeriods.planCode, planCode),
        isNotNull(reportPeriods.eventEntryId),
        eq(reports.stage, 'open'),
      ),
    )
    .orderBy(asc(reports.id))
  if (rows.length === 0) return
  await inTransaction(scope, async (inside) => {
    for (const { entrySeq, ...found } of rows) {
      const gone = await inside.db
        .delete(reports)
        .where(and(eq(reports.id, found.report.id), eq(reports.stage, 'open')))
        .returning({ id: reports.id })
      if (gone.length > 0)
        await inside.ledger.append(inside, {
          act: 'plan.report-withdrawn',
          ...entryAbout(found, { takenBackBy: entrySeq }),
        })
    }
  })
}
