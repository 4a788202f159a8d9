import { and, asc, eq, gte, lt, notInArray, sql } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cityDay, cityInstant } from '#platform/clock.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { paths as reportPaths } from '../reports/paths.ts'
import { type ListedOnPeriod, listed } from '../reports/queries.ts'
import { reportPeriods, reports } from '../reports/schema.ts'
import { shownReport } from '../reports/shown.ts'
import { type NamedPeriod, periodNames } from '../reports/windows.ts'
import { workAddress } from '../tasks/paths.ts'
import { accountableToday } from '../tasks/reach.ts'
import { milestones, type TaskYear, taskYears } from '../tasks/schema.ts'
import { askedBy } from '../tasks/words.ts'
import { daysLate, reportDaysLate } from './days.ts'

/** Something past its last day, and who answers for it today. */
export type Late = {
  key: string
  kind: 'task' | 'milestone' | 'report'
  agency: Text
  what: Text
  href: string
  dueOn: string
  days: number
}

/** Everything of a plan that is past its last day and not done, the latest first. */
export async function lateOf(scope: Scope, plan: PlanFile, current: boolean): Promise<Late[]> {
  const asked = { scope, plan, current }
  const found = [
    ...(await lateWork(asked)),
    ...(await lateMilestones(asked)),
    ...(await lateReports(asked)),
  ]
  return found.toSorted((a, b) => b.days - a.days || a.key.localeCompare(b.key))
}

type Asked = { scope: Scope; plan: PlanFile; current: boolean }

const agencyIn = ({ agencies }: PlanFile, code: string): Text =>
  agencies.find((agency) => agency.code === code)?.name ?? { vi: code, en: code }

const taskIn = ({ tasks }: PlanFile, { taskCode: code, ownTitle }: TaskYear): Text => {
  const own = ownTitle ?? ''
  const name = tasks.find((task) => task.code === code)?.name ?? { vi: own, en: own }
  return { vi: `${code} ${name.vi}`.trim(), en: `${code} ${name.en}`.trim() }
}

const owed = ({ plan }: Asked) =>
  and(
    eq(taskYears.planCode, plan.code),
    eq(taskYears.planned, true),
    notInArray(taskYears.state, ['done', 'dropped']),
  )

/** The same as `isOverdue` in tasks/rules.ts, for the database. */
async function lateWork(asked: Asked): Promise<Late[]> {
  const { scope, plan, current } = asked
  const rows = await scope.db
    .select({ work: taskYears, agency: accountableToday(scope) })
    .from(taskYears)
    .where(
      and(owed(asked), lt(taskYears.dueOn, scope.today), gte(taskYears.dueOn, taskYears.openedOn)),
    )
  return rows.map(({ work, agency }) => {
    const { vi, en } = taskIn(plan, work)
    return {
      key: work.id,
      kind: 'task',
      agency: agencyIn(plan, agency),
      what: { vi: `${vi} (năm ${work.year})`, en: `${en} (${work.year})` },
      href: workAddress(work, current),
      dueOn: work.dueOn,
      days: daysLate(work.dueOn, scope.today),
    }
  })
}

async function lateMilestones(asked: Asked): Promise<Late[]> {
  const { scope, plan, current } = asked
  const rows = await scope.db
    .select({ milestone: milestones, work: taskYears, agency: accountableToday(scope) })
    .from(milestones)
    .innerJoin(taskYears, eq(taskYears.id, milestones.taskYearId))
    .where(and(owed(asked), eq(milestones.state, 'open'), lt(milestones.dueOn, scope.today)))
  return rows.map(({ milestone: { id, title, dueOn }, work, agency }) => ({
    key: id,
    kind: 'milestone',
    agency: agencyIn(plan, agency),
    what: { vi: `${title} (${askedBy(work).vi})`, en: `${title} (${askedBy(work).en})` },
    href: workAddress(work, current),
    dueOn,
    days: daysLate(dueOn, scope.today),
  }))
}

const withPeriods = ({ db }: Scope) =>
  db
    .select({ report: listed, period: reportPeriods })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))

const reportOn = (period: NamedPeriod): Text => ({
  vi: `Báo cáo ${periodNames.vi(period)}`,
  en: `Report: ${periodNames.en(period)}`,
})

/** Reports that nobody has sent; where the last day is not known, nobody is called late. */
async function lateReports({ scope, plan }: Asked): Promise<Late[]> {
  const rows = await withPeriods(scope).where(
    and(
      eq(reportPeriods.planCode, plan.code),
      eq(reports.stage, 'open'),
      lt(reportPeriods.until, scope.today),
    ),
  )
  return asLate(scope, rows)
}

/** Reports that came, but after their last day, sent within the last year; the newest first. */
export async function sentLate(scope: Scope, plan: PlanFile): Promise<Late[]> {
  const since = Temporal.PlainDate.from(scope.today).subtract({ years: 1 }).toString()
  const rows = await withPeriods(scope)
    .where(
      and(
        eq(reportPeriods.planCode, plan.code),
        gte(reports.firstSubmittedAt, cityInstant(since, '00:00')),
      ),
    )
    .orderBy(sql`${reports.firstSubmittedAt} desc`, asc(reports.id))
  return asLate(scope, rows)
}

async function asLate(scope: Scope, rows: readonly ListedOnPeriod[]): Promise<Late[]> {
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ report }) => report.reporterId),
  )
  return rows.flatMap(({ report, period }): Late[] => {
    const { due, id } = shownReport(report, period, scope.today)
    const sentOn = report.firstSubmittedAt && cityDay(report.firstSubmittedAt)
    const days = reportDaysLate(due, sentOn, scope.today)
    if (!due.known || !days) return []
    return [
      {
        key: id,
        kind: 'report',
        agency: names.get(report.reporterId) ?? { vi: '–', en: '–' },
        what: reportOn(period),
        href: reportPaths.overview,
        dueOn: due.day,
        days,
      },
    ]
  })
}
