import { and, asc, eq, gt, or } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cityDay } from '#platform/clock.ts'
import { keysetPages, mapPages } from '#platform/export/columns.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { reportDaysLate } from '../../late/days.ts'
import { type ListedOnPeriod, listed } from '../../reports/queries.ts'
import { reportPeriods, reports as table } from '../../reports/schema.ts'
import { type ShownReport, shownReport } from '../../reports/shown.ts'
import { standings } from '../../reports/standing.ts'
import { frequencies, type PeriodKind, periodNames } from '../../reports/windows.ts'
import { datasetOf, days, inBoth } from '../dataset.ts'

const PAGE = 500

const kinds: readonly PeriodKind[] = [...frequencies, 'once']

type Row = { shown: ShownReport; regime: string; agency: Text | null; sentOn: string | null }

const after = (last: ListedOnPeriod | undefined) =>
  last &&
  or(
    gt(reportPeriods.from, last.period.from),
    and(eq(reportPeriods.from, last.period.from), gt(table.id, last.report.id)),
  )

const rowsOf = (scope: Scope, plan: PlanFile) =>
  mapPages(
    keysetPages(
      (last: ListedOnPeriod | undefined): Promise<ListedOnPeriod[]> =>
        scope.db
          .select({ report: listed, period: reportPeriods })
          .from(table)
          .innerJoin(reportPeriods, eq(reportPeriods.id, table.periodId))
          .where(and(eq(reportPeriods.planCode, plan.code), after(last)))
          .orderBy(asc(reportPeriods.from), asc(table.id))
          .limit(PAGE),
      (last) => last,
    ),
    async (page): Promise<Row[]> => {
      const names = await namesOfOrganisations(
        scope,
        page.map(({ report }) => report.reporterId),
      )
      return page.map(({ report, period }) => ({
        shown: shownReport(report, period, scope.today),
        regime: period.regime,
        agency: names.get(report.reporterId) ?? null,
        sentOn: report.firstSubmittedAt && cityDay(report.firstSubmittedAt),
      }))
    },
  )

export const reports = datasetOf<Row>({
  code: 'bao-cao',
  title: {
    vi: 'Báo cáo định kỳ: ai gửi, khi nào',
    en: 'Periodic reports: who sent them, and when',
  },
  summary: {
    vi: 'Mỗi báo cáo mà một cơ quan phải gửi trong mỗi kỳ: hạn, ngày gửi lần đầu, đúng hạn hay chậm.',
    en: 'One row for each report that an agency owes on a period: when it is due, when it first came, in time or late.',
  },
  moves: 'with-the-ledger',
  rows: rowsOf,
  fields: [
    ...inBoth<Row>(
      'agency',
      { vi: 'Cơ quan báo cáo', en: 'Agency that reports' },
      (row) => row.agency,
    ),
    {
      name: 'regime',
      kind: 'code',
      meaning: {
        vi: 'Mã chế độ báo cáo trong tệp kế hoạch; ke-hoach là chế độ của chính kế hoạch',
        en: 'Code of the duty to report in the plan file; ke-hoach is that of the plan itself',
      },
      value: ({ regime }) => regime,
    },
    {
      name: 'frequency',
      kind: 'code',
      values: kinds,
      meaning: {
        vi: 'Định kỳ: tháng, quý, 6 tháng, năm; hoặc một lần, theo ngày hay sự kiện nêu riêng',
        en: 'How often it is owed; once on days or on an event of its own',
      },
      value: ({ shown }) => shown.period.frequency,
    },
    ...inBoth<Row>('window', { vi: 'Tên kỳ', en: 'What the period is called' }, ({ shown }) => ({
      vi: periodNames.vi(shown.period),
      en: periodNames.en(shown.period),
    })),
    {
      name: 'year',
      kind: 'integer',
      meaning: { vi: 'Năm của kỳ', en: 'Year of the period' },
      value: ({ shown }) => shown.period.year,
    },
    {
      name: 'number',
      kind: 'integer',
      meaning: { vi: 'Số thứ tự của kỳ trong năm', en: 'Number of the period within the year' },
      value: ({ shown }) => shown.period.number,
    },
    {
      name: 'from',
      kind: 'day',
      meaning: { vi: 'Ngày đầu kỳ', en: 'First day of the period' },
      value: ({ shown }) => shown.period.from,
    },
    {
      name: 'until',
      kind: 'day',
      meaning: { vi: 'Ngày chốt số liệu', en: 'Last day of the period' },
      value: ({ shown }) => shown.period.until,
    },
    {
      name: 'due_on',
      kind: 'day',
      empty: true,
      meaning: {
        vi: 'Hạn gửi; trống khi chưa có lịch nghỉ của năm đó nên chưa tính được',
        en: 'Last day for it; empty where the holidays of that year are not known yet',
      },
      value: ({ shown }) => (shown.due.known ? shown.due.day : null),
    },
    {
      name: 'state',
      kind: 'code',
      values: standings,
      meaning: {
        vi: 'Tình trạng: quá hạn, bị trả lại, đến kỳ gửi, kỳ đang chạy, đã gửi, đã chấp nhận',
        en: 'Where it stands',
      },
      value: ({ shown }) => shown.standing,
    },
    {
      name: 'nil',
      kind: 'flag',
      meaning: { vi: 'Đúng: báo cáo không phát sinh', en: 'True: there was nothing to report' },
      value: ({ shown }) => shown.nil,
    },
    {
      name: 'first_sent_on',
      kind: 'day',
      empty: true,
      meaning: { vi: 'Ngày gửi lần đầu', en: 'The day it was first sent' },
      value: ({ sentOn }) => sentOn,
    },
    {
      name: 'days_late',
      kind: 'integer',
      unit: days,
      empty: true,
      meaning: {
        vi: 'Số ngày gửi chậm, hoặc quá hạn đến nay; trống khi chưa tính được hạn',
        en: 'Days after the last day on which it came, or past it as of today; empty where that day is not known',
      },
      value: ({ shown, sentOn }, { today }) => reportDaysLate(shown.due, sentOn, today),
    },
  ],
})
