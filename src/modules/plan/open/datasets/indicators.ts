import { desc } from 'drizzle-orm'
import { ledgerEntries } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import { natureOf, type PlanFile, type PlanIndicator } from '../../file/index.ts'
import { natures } from '../../file/shape/indicators.ts'
import { standings } from '../../indicators/standing.ts'
import { numbersOf, type PlanNumber } from '../../numbers.ts'
import { indicatorAddress } from '../../paths.ts'
import { datasetOf, inBoth, onePage } from '../dataset.ts'

type Row = { indicator: PlanIndicator; number: PlanNumber | undefined; place: number }

/** The newest entry of the ledger; asked for before a value is counted, so that the value has it in. */
async function newestPlace({ db }: Pick<Scope, 'db'>): Promise<number> {
  const [newest] = await db
    .select({ seq: ledgerEntries.seq })
    .from(ledgerEntries)
    .orderBy(desc(ledgerEntries.seq))
    .limit(1)
  return newest?.seq ?? 0
}

async function rowsOf(scope: Scope, plan: PlanFile): Promise<Row[]> {
  const place = await newestPlace(scope)
  const numbers = await numbersOf(scope, plan, plan.code)
  return plan.indicators.map((indicator) => ({
    indicator,
    number: numbers.find(({ code }) => code === indicator.code),
    place,
  }))
}

export const indicators = datasetOf<Row>({
  code: 'chi-tieu',
  title: { vi: 'Chỉ tiêu và kết quả hiện nay', en: 'Targets and where they stand' },
  summary: {
    vi: 'Mỗi chỉ tiêu một dòng: mục tiêu, hạn, kết quả hiện nay và địa chỉ trang bằng chứng.',
    en: 'One row for each target: what is to be reached, by when, the value now and the page of its evidence.',
  },
  moves: 'with-the-ledger',
  rows: (scope, plan) => onePage(rowsOf(scope, plan)),
  fields: [
    {
      name: 'indicator',
      kind: 'code',
      meaning: { vi: 'Mã chỉ tiêu', en: 'Code of the indicator' },
      value: ({ indicator }) => indicator.code,
    },
    {
      name: 'goal',
      kind: 'code',
      meaning: { vi: 'Mã mục tiêu', en: 'Code of its goal' },
      value: ({ indicator }) => indicator.goal,
    },
    ...inBoth<Row>('name', { vi: 'Tên chỉ tiêu', en: 'Name' }, ({ indicator }) => indicator.name),
    ...inBoth<Row>('unit', { vi: 'Đơn vị tính', en: 'Unit' }, ({ indicator }) => indicator.unit),
    {
      name: 'nature',
      kind: 'code',
      values: natures,
      meaning: {
        vi: 'cumulative: cộng dồn cả giai đoạn; flow: tính riêng từng năm; stock: mức tại thời điểm',
        en: 'cumulative adds up over the plan, flow begins anew each year, stock is a level',
      },
      value: ({ indicator }) => natureOf(indicator),
    },
    {
      name: 'baseline',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Mức ban đầu; trống khi văn bản không nêu',
        en: 'Where it set out; empty where the text gives none',
      },
      value: ({ indicator }) => indicator.baseline?.value ?? null,
    },
    {
      name: 'baseline_on',
      kind: 'day',
      empty: true,
      meaning: { vi: 'Ngày của mức ban đầu', en: 'The day of the baseline' },
      value: ({ indicator }) => indicator.baseline?.on ?? null,
    },
    {
      name: 'comparison',
      kind: 'code',
      values: ['at-least', 'at-most'],
      meaning: {
        vi: 'at-least: đạt khi không thấp hơn mục tiêu; at-most: đạt khi không vượt mục tiêu',
        en: 'at-least: met from the target up; at-most: met up to the target',
      },
      value: ({ indicator }) => indicator.comparison,
    },
    {
      name: 'target',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Mục tiêu, theo đơn vị tính; trống khi văn bản nêu bằng lời',
        en: 'The target, in the unit; empty where the text sets it in words',
      },
      value: ({ indicator }) => indicator.target ?? null,
    },
    {
      name: 'target_up_to',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Mức trên, khi mục tiêu là một khoảng',
        en: 'The upper end, where the target is a range',
      },
      value: ({ indicator }) => indicator.upTo ?? null,
    },
    ...inBoth<Row>(
      'target_text',
      {
        vi: 'Mục tiêu nêu bằng lời, khi văn bản không có con số',
        en: 'The target in words, where the text gives no number',
      },
      ({ indicator }) => indicator.targetText ?? null,
    ),
    {
      name: 'due_on',
      kind: 'day',
      meaning: { vi: 'Hạn đạt mục tiêu', en: 'The day by which it is to be met' },
      value: ({ indicator }) => indicator.by,
    },
    {
      name: 'value',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Kết quả hiện nay; trống khi chưa có gì để tính',
        en: 'The value now; empty while there is nothing to count',
      },
      value: ({ number }) => number?.value ?? null,
    },
    {
      name: 'expected',
      kind: 'number',
      empty: true,
      meaning: {
        vi: 'Mức phải có đến nay theo lộ trình; trống khi không ai nói được',
        en: 'Where it should be by now; empty where nobody can say',
      },
      value: ({ number }) => number?.standing.expected ?? null,
    },
    {
      name: 'standing',
      kind: 'code',
      values: standings,
      meaning: {
        vi: 'So với lộ trình: đã đạt, vượt, đúng, chậm, chưa đủ số liệu',
        en: 'Where it stands against the way to the target',
      },
      value: ({ number }) => number?.standing.state ?? 'no-data',
    },
    {
      name: 'ledger_place',
      kind: 'integer',
      meaning: {
        vi: 'Kết quả đã tính đến bản ghi số này của sổ cái',
        en: 'The entry of the ledger up to which the value was counted',
      },
      value: ({ place }) => place,
    },
    {
      name: 'clause',
      kind: 'text',
      meaning: { vi: 'Điểm, khoản của văn bản', en: 'Clause of the decision' },
      value: ({ indicator }) => indicator.clause,
    },
    ...inBoth<Row>(
      'counts',
      { vi: 'Cái gì được tính', en: 'What counts' },
      ({ indicator }) => indicator.whatCounts,
    ),
    {
      name: 'evidence_page',
      kind: 'address',
      meaning: { vi: 'Trang bằng chứng', en: 'The page of the records behind it' },
      value: ({ indicator }, { origin }, { code }) =>
        origin + indicatorAddress(indicator.code, code),
    },
  ],
})
