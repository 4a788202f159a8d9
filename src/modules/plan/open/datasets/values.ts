import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { valuesOf } from '../../measures/kept/reading.ts'
import { yearEnd } from '../../measures/kept/years.ts'
import { datasetOf, onePage } from '../dataset.ts'

type Row = { indicator: string; year: number; isOver: boolean; value: number | null }

async function rowsOf(scope: Scope, plan: PlanFile): Promise<Row[]> {
  const now = Number(scope.today.slice(0, 4))
  const first = Number(plan.period.from.slice(0, 4))
  const last = Math.min(now, Number(plan.period.until.slice(0, 4)))
  const wanted = plan.indicators.flatMap(({ code, measure }) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => ({
      code,
      year: first + n,
      measure,
      before: yearEnd(first + n),
    })),
  )
  const values = await valuesOf(scope, plan, wanted)
  return wanted.map(({ code, year }, at) => ({
    indicator: code,
    year,
    isOver: year < now,
    value: values[at] ?? null,
  }))
}

export const values = datasetOf<Row>({
  code: 'ket-qua-tung-nam',
  title: { vi: 'Kết quả từng năm của các chỉ tiêu', en: 'Values of the indicators by year' },
  summary: {
    vi: 'Kết quả của mỗi chỉ tiêu tính đến hết từng năm của kế hoạch, theo những gì sổ cái biết đến nay.',
    en: 'What each indicator had come to by the end of each year of the plan, as the ledger knows it now.',
  },
  moves: 'with-the-ledger',
  rows: (scope, plan) => onePage(rowsOf(scope, plan)),
  fields: [
    {
      name: 'indicator',
      kind: 'code',
      meaning: { vi: 'Mã chỉ tiêu', en: 'Code of the indicator' },
      value: ({ indicator }) => indicator,
    },
    {
      name: 'year',
      kind: 'integer',
      meaning: { vi: 'Năm dương lịch', en: 'Calendar year' },
      value: ({ year }) => year,
    },
    {
      name: 'is_over',
      kind: 'flag',
      meaning: {
        vi: 'Sai: năm đang chạy, kết quả tính đến nay',
        en: 'False: the year still runs, and the value is that of now',
      },
      value: ({ isOver }) => isOver,
    },
    {
      name: 'value',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Kết quả theo đơn vị của chỉ tiêu; trống khi chưa có gì để tính',
        en: 'The value in the unit of the indicator; empty where there was nothing to count',
      },
      value: ({ value }) => value,
    },
  ],
})
