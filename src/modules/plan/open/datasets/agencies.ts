import { heirOf, type PlanFile } from '../../file/index.ts'
import { datasetOf, inBoth, onePage } from '../dataset.ts'

type Agency = PlanFile['agencies'][number]

export const agencies = datasetOf<Agency>({
  code: 'co-quan',
  title: { vi: 'Cơ quan nêu trong kế hoạch', en: 'Agencies that the plan names' },
  summary: {
    vi: 'Các cơ quan có việc trong kế hoạch và cơ quan kế thừa tính đến ngày tải.',
    en: 'The agencies with work under the plan, and who carries it as of the day of reading.',
  },
  moves: 'with-the-plan',
  rows: (_, plan) => onePage(plan.agencies),
  fields: [
    {
      name: 'agency',
      kind: 'code',
      meaning: { vi: 'Mã cơ quan', en: 'Code of the agency' },
      value: ({ code }) => code,
    },
    ...inBoth<Agency>('name', { vi: 'Tên cơ quan', en: 'Name' }, ({ name }) => name),
    {
      name: 'kind',
      kind: 'code',
      meaning: { vi: 'Loại cơ quan', en: 'Kind of agency' },
      value: ({ kind }) => kind,
    },
    {
      name: 'is_group',
      kind: 'flag',
      meaning: {
        vi: 'Đúng: tên chỉ chung nhiều đơn vị cùng loại',
        en: 'True: stands for every body of its kind',
      },
      value: ({ isGroup }) => isGroup,
    },
    {
      name: 'carried_by',
      kind: 'code',
      meaning: {
        vi: 'Mã cơ quan hiện làm việc này; khác mã cơ quan khi đã sáp nhập, đổi tên hoặc giải thể',
        en: 'Code of whoever carries its work today; another code after a merger, renaming or dissolution',
      },
      value: ({ code }, { today }, { successors }) => heirOf(code, today, successors),
    },
  ],
})
