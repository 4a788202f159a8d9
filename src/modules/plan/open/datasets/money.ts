import { figures } from '#modules/budget/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { messages } from '../../money/messages.ts'
import { paths } from '../../money/paths.ts'
import { moneyOf } from '../../money/queries.ts'
import type { MoneyRow } from '../../money/sums.ts'
import { datasetOf, dong, inBoth, onePage } from '../dataset.ts'

type Row = MoneyRow & { agency: Text | null }

async function rowsOf(scope: Scope, plan: PlanFile): Promise<Row[]> {
  const rows = await moneyOf(scope, plan)
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ agencyId }) => agencyId),
  )
  return rows.map((row) => ({ ...row, agency: names.get(row.agencyId) ?? null }))
}

export const money = datasetOf<Row>({
  code: 'kinh-phi',
  title: { vi: 'Kinh phí theo nguồn và nội dung hỗ trợ', en: 'Money by source and support line' },
  summary: {
    vi: 'Mỗi dòng dự toán của mỗi năm một dòng, từ dự toán đến quyết toán; dự toán bị từ chối không có ở đây.',
    en: 'One row for each line of a year’s budget, from the estimate to the settlement; rejected estimates are left out.',
  },
  moves: 'with-the-ledger',
  rows: (scope, plan) => onePage(rowsOf(scope, plan)),
  fields: [
    {
      name: 'budget_line',
      kind: 'code',
      meaning: { vi: 'Mã dòng dự toán', en: 'Id of the budget line' },
      value: ({ lineId }) => lineId,
    },
    {
      name: 'year',
      kind: 'integer',
      meaning: { vi: 'Năm ngân sách', en: 'Budget year' },
      value: ({ year }) => year,
    },
    {
      name: 'source',
      kind: 'code',
      meaning: { vi: 'Mã nguồn kinh phí trong kế hoạch', en: 'Code of the source in the plan' },
      value: ({ source }) => source,
    },
    ...inBoth<Row>(
      'source_name',
      { vi: 'Tên nguồn kinh phí', en: 'Name of the source' },
      ({ source }, _, { sources }) => sources.find(({ code }) => code === source)?.name ?? null,
    ),
    {
      name: 'support_lines',
      kind: 'codes',
      meaning: {
        vi: 'Mã các nội dung hỗ trợ mà chương trình thực hiện; trống khi chưa gắn với nội dung nào. Kinh phí không tách được giữa các nội dung này',
        en: 'Codes of the support lines that its programme carries out; empty where it is tied to none. The money cannot be told apart between them',
      },
      value: ({ supportLines }) => supportLines.join(' '),
    },
    {
      name: 'programme',
      kind: 'code',
      empty: true,
      meaning: { vi: 'Mã chương trình đã công bố', en: 'Code of the published programme' },
      value: ({ programme }) => programme?.slug ?? null,
    },
    ...inBoth<Row>(
      'agency',
      { vi: 'Cơ quan lập dự toán', en: 'Agency of the estimate' },
      ({ agency }) => agency,
    ),
    ...figures.map((figure) => ({
      name: figure,
      kind: 'integer' as const,
      unit: dong,
      meaning: {
        vi: `${messages.vi.figures[figure]}: ${messages.vi.figureMeans[figure]}`,
        en: `${messages.en.figures[figure]}: ${messages.en.figureMeans[figure]}`,
      },
      value: (row: Row) => row.figures[figure],
    })),
    {
      name: 'page',
      kind: 'address',
      meaning: {
        vi: 'Trang có các bản ghi làm nên các số tiền',
        en: 'The page that opens the amounts to their records',
      },
      value: (_, { origin }, { code }) => origin + link(paths.money, { plan: code }),
    },
  ],
})
