import { and, asc, eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { daysLate } from '../../late/days.ts'
import { accountableToday } from '../../tasks/reach.ts'
import { isOverdue, standingOf, standings } from '../../tasks/rules.ts'
import { type TaskYear, taskYears } from '../../tasks/schema.ts'
import { datasetOf, days, onePage } from '../dataset.ts'

type Row = { work: TaskYear; agency: string }

const rowsOf = (scope: Scope, plan: PlanFile): Promise<Row[]> =>
  scope.db
    .select({ work: taskYears, agency: accountableToday(scope) })
    .from(taskYears)
    .where(and(eq(taskYears.planCode, plan.code), eq(taskYears.planned, true)))
    .orderBy(asc(taskYears.position), asc(taskYears.year))

export const workByYear = datasetOf<Row>({
  code: 'viec-tung-nam',
  title: { vi: 'Việc từng năm của các nhiệm vụ', en: 'Work on the tasks, year by year' },
  summary: {
    vi: 'Mỗi nhiệm vụ trong mỗi năm một dòng, kể cả việc chỉ kế hoạch năm giao: tình trạng cơ quan đã ghi nhận, hạn, số ngày quá hạn.',
    en: 'One row for each task and year, and for work that only an annual plan asks for: how far it is as the agency recorded it, its last day, how late it is.',
  },
  moves: 'with-the-ledger',
  rows: (scope, plan) => onePage(rowsOf(scope, plan)),
  fields: [
    {
      name: 'task',
      kind: 'code',
      meaning: { vi: 'Mã nhiệm vụ', en: 'Code of the task' },
      value: ({ work }) => work.taskCode,
    },
    {
      name: 'year',
      kind: 'integer',
      meaning: { vi: 'Năm dương lịch', en: 'Calendar year' },
      value: ({ work }) => work.year,
    },
    {
      name: 'own_title',
      kind: 'text',
      empty: true,
      meaning: {
        vi: 'Tên việc, khi chỉ kế hoạch năm giao việc này; để trống khi mã là mã một nhiệm vụ',
        en: 'What the work is called where only an annual plan asks for it, in Vietnamese; empty where the code is that of a task',
      },
      value: ({ work }) => work.ownTitle,
    },
    {
      name: 'accountable_today',
      kind: 'code',
      meaning: {
        vi: 'Mã cơ quan chịu trách nhiệm chính hiện nay',
        en: 'Code of whoever answers for it today',
      },
      value: ({ agency }) => agency,
    },
    {
      name: 'state',
      kind: 'code',
      values: standings,
      meaning: {
        vi: 'Tình trạng: quá hạn, đang thực hiện, chưa bắt đầu, chưa ghi nhận ở đây (hạn đã qua trước khi có hệ thống), hoàn thành, đã dừng',
        en: 'Where it stands; unrecorded means that its last day had passed before the program knew of it',
      },
      value: ({ work }, { today }) => standingOf(work, today),
    },
    {
      name: 'due_on',
      kind: 'day',
      meaning: { vi: 'Hạn', en: 'Its last day' },
      value: ({ work }) => work.dueOn,
    },
    {
      name: 'days_late',
      kind: 'integer',
      unit: days,
      meaning: { vi: 'Số ngày quá hạn đến nay', en: 'Days past its last day, as of today' },
      value: ({ work }, { today }) => (isOverdue(work, today) ? daysLate(work.dueOn, today) : 0),
    },
    {
      name: 'progress',
      kind: 'text',
      meaning: {
        vi: 'Tiến độ, theo lời cơ quan chủ trì',
        en: 'Progress, in the words of the lead',
      },
      value: ({ work }) => work.progressNote,
    },
  ],
})
