import { and, asc, eq } from 'drizzle-orm'
import { ledgerEntries } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { daysLate } from '../../late/days.ts'
import { accountableToday } from '../../tasks/reach.ts'
import { isOwed, milestoneStates } from '../../tasks/rules.ts'
import {
  type Milestone,
  type TaskYear,
  milestones as table,
  taskYears,
} from '../../tasks/schema.ts'
import { datasetOf, days, onePage } from '../dataset.ts'

type Row = { milestone: Milestone; work: TaskYear; agency: string; seq: number | null }

const rowsOf = (scope: Scope, plan: PlanFile): Promise<Row[]> =>
  scope.db
    .select({
      milestone: table,
      work: taskYears,
      agency: accountableToday(scope),
      seq: ledgerEntries.seq,
    })
    .from(table)
    .innerJoin(taskYears, eq(taskYears.id, table.taskYearId))
    .leftJoin(ledgerEntries, eq(ledgerEntries.id, table.evidenceEntryId))
    .where(and(eq(taskYears.planCode, plan.code), eq(taskYears.planned, true)))
    .orderBy(asc(table.dueOn), asc(table.id))

/** Days a milestone was met after its day, or is late as of today; 0 where it is neither, or its work was given up. */
const lateness = ({ milestone, work }: Row, today: string) => {
  const { state, dueOn, metOn } = milestone
  const until = state === 'met' ? metOn : isOwed(milestone, work) ? today : null
  return until && until > dueOn ? daysLate(dueOn, until) : 0
}

export const milestones = datasetOf<Row>({
  code: 'cot-moc',
  title: { vi: 'Cột mốc của các nhiệm vụ', en: 'Milestones of the tasks' },
  summary: {
    vi: 'Các cột mốc cơ quan đã đặt, hạn, ngày đạt và bản ghi chứng minh.',
    en: 'The milestones that agencies set, when they are due, when they were met, and the entry that shows it.',
  },
  moves: 'with-the-ledger',
  rows: (scope, plan) => onePage(rowsOf(scope, plan)),
  fields: [
    {
      name: 'milestone',
      kind: 'code',
      meaning: { vi: 'Mã cột mốc', en: 'Id of the milestone' },
      value: ({ milestone }) => milestone.id,
    },
    {
      name: 'task',
      kind: 'code',
      meaning: { vi: 'Mã nhiệm vụ', en: 'Code of the task' },
      value: ({ work }) => work.taskCode,
    },
    {
      name: 'year',
      kind: 'integer',
      meaning: { vi: 'Năm của công việc', en: 'The year whose work it belongs to' },
      value: ({ work }) => work.year,
    },
    {
      name: 'title',
      kind: 'text',
      meaning: { vi: 'Tên cột mốc', en: 'What is to be reached, in Vietnamese' },
      value: ({ milestone }) => milestone.title,
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
      name: 'due_on',
      kind: 'day',
      meaning: { vi: 'Hạn', en: 'Its day' },
      value: ({ milestone }) => milestone.dueOn,
    },
    {
      name: 'state',
      kind: 'code',
      values: milestoneStates,
      meaning: { vi: 'Tình trạng: chưa đạt, đã đạt, đã bỏ', en: 'Open, met or dropped' },
      value: ({ milestone }) => milestone.state,
    },
    {
      name: 'met_on',
      kind: 'day',
      empty: true,
      meaning: { vi: 'Ngày đạt', en: 'The day it was met' },
      value: ({ milestone }) => milestone.metOn,
    },
    {
      name: 'days_late',
      kind: 'integer',
      unit: days,
      meaning: {
        vi: 'Số ngày đạt chậm, hoặc quá hạn đến nay',
        en: 'Days after its day on which it was met, or past it as of today',
      },
      value: (row, { today }) => lateness(row, today),
    },
    {
      name: 'entry',
      kind: 'integer',
      empty: true,
      meaning: {
        vi: 'Số bản ghi trong sổ cái chứng minh cột mốc',
        en: 'Number of the entry in the ledger that shows it',
      },
      value: ({ seq }) => seq,
    },
    {
      name: 'note',
      kind: 'text',
      meaning: {
        vi: 'Căn cứ đã đạt, hoặc lý do bỏ, mở lại',
        en: 'What shows that it was met, or why it was dropped or opened again',
      },
      value: ({ milestone }) => milestone.note,
    },
  ],
})
