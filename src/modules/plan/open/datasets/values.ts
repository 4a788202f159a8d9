import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { type YearRow, yearsOfIndicator } from '../../indicators/series.ts'
import { numbersOf } from '../../numbers.ts'
import { datasetOf } from '../dataset.ts'

type Row = YearRow & { indicator: string }

async function* rowsOf(scope: Scope, plan: PlanFile): AsyncGenerator<Row[], void, undefined> {
  const numbers = await numbersOf(scope, plan)
  for (const indicator of plan.indicators) {
    const { code } = indicator
    const now = numbers.find((number) => number.code === code)?.value ?? null
    const years = await yearsOfIndicator(scope, plan, indicator, now)
    yield years.map((row) => ({ ...row, indicator: code }))
  }
}

export const values = datasetOf<Row>({
  code: 'ket-qua-tung-nam',
  title: { vi: 'Kết quả từng năm của các chỉ tiêu', en: 'Values of the indicators by year' },
  summary: {
    vi: 'Mỗi chỉ tiêu trong mỗi năm của kế hoạch: lộ trình phải đến đâu và kết quả tính đến hết năm, theo những gì sổ cái biết đến nay.',
    en: 'Each indicator in each year of the plan: where it should be and what it had come to by the end of the year, as the ledger knows it now.',
  },
  moves: 'with-the-ledger',
  rows: rowsOf,
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
        vi: 'Sai: năm đang chạy (kết quả tính đến nay) hoặc chưa đến',
        en: 'False: the year still runs, and the value is that of now, or has not begun',
      },
      value: ({ begun, running }) => begun && !running,
    },
    {
      name: 'value',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Kết quả theo đơn vị của chỉ tiêu; trống khi chưa đến năm hoặc chưa có gì để tính',
        en: 'The value in the unit of the indicator; empty where the year has not begun or there was nothing to count',
      },
      value: ({ value }) => value,
    },
    {
      name: 'added',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Phần thêm trong năm, với chỉ tiêu cộng dồn',
        en: 'What the year added, of an indicator that adds up',
      },
      value: ({ added }) => added,
    },
    {
      name: 'expected',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Mức phải có vào cuối năm theo lộ trình; trống khi không ai nói được',
        en: 'Where the way to the target passes at the end of the year; empty where nobody can say',
      },
      value: ({ expected }) => expected,
    },
  ],
})
