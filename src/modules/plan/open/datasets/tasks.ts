import { accountableFor, lastYear, type PlanTask, yearsOf } from '../../file/index.ts'
import { carriersOf } from '../../tasks/agencies.ts'
import { taskAddress } from '../../tasks/paths.ts'
import { datasetOf, inBoth, onePage } from '../dataset.ts'

const listed = (codes: readonly string[]) => codes.join(' ')

export const tasks = datasetOf<PlanTask>({
  code: 'nhiem-vu',
  title: { vi: 'Nhiệm vụ của kế hoạch', en: 'Tasks of the plan' },
  summary: {
    vi: 'Mỗi nhiệm vụ một dòng: cơ quan chủ trì, phối hợp, thời gian, chỉ tiêu mà nhiệm vụ phục vụ.',
    en: 'One row for each task: who leads, who coordinates, when, and which targets it serves.',
  },
  moves: 'with-the-plan',
  rows: (_, plan) => onePage(plan.tasks),
  fields: [
    {
      name: 'task',
      kind: 'code',
      meaning: { vi: 'Mã nhiệm vụ', en: 'Code of the task' },
      value: ({ code }) => code,
    },
    {
      name: 'group',
      kind: 'code',
      meaning: { vi: 'Mã nhóm nội dung', en: 'Code of its group' },
      value: ({ group }) => group,
    },
    {
      name: 'clause',
      kind: 'text',
      meaning: { vi: 'Điểm, khoản của văn bản', en: 'Clause of the decision' },
      value: ({ clause }) => clause,
    },
    ...inBoth<PlanTask>('name', { vi: 'Tên nhiệm vụ', en: 'Name' }, ({ name }) => name),
    {
      name: 'accountable',
      kind: 'code',
      meaning: {
        vi: 'Mã cơ quan chịu trách nhiệm chính, như kế hoạch nêu',
        en: 'Code of the one lead that answers for it, as the plan names it',
      },
      value: (task) => accountableFor(task),
    },
    {
      name: 'accountable_today',
      kind: 'code',
      meaning: {
        vi: 'Mã cơ quan chịu trách nhiệm chính hiện nay, sau khi kế thừa',
        en: 'Code of whoever answers for it today, successions reckoned in',
      },
      value: (task, { today }, plan) => carriersOf(plan, task, today).accountable,
    },
    {
      name: 'leads',
      kind: 'codes',
      meaning: { vi: 'Mã các cơ quan chủ trì', en: 'Codes of the leads' },
      value: ({ leads }) => listed(leads),
    },
    {
      name: 'coordinators',
      kind: 'codes',
      meaning: { vi: 'Mã các cơ quan phối hợp', en: 'Codes of those that coordinate' },
      value: ({ coordinators }) => listed(coordinators),
    },
    {
      name: 'time',
      kind: 'code',
      values: ['year', 'every-year', 'span', 'every-year-of-span'],
      meaning: {
        vi: 'Cách kế hoạch nêu thời gian: một năm, hằng năm, giai đoạn, hằng năm trong giai đoạn',
        en: 'How the plan words its time: one year, every year, a span, every year of a span',
      },
      value: ({ period }) => period.shape,
    },
    {
      name: 'from_year',
      kind: 'integer',
      meaning: { vi: 'Năm đầu', en: 'First year' },
      value: ({ period }) => yearsOf(period)[0] ?? lastYear(period),
    },
    {
      name: 'until_year',
      kind: 'integer',
      meaning: { vi: 'Năm cuối', en: 'Last year' },
      value: ({ period }) => lastYear(period),
    },
    {
      name: 'indicators',
      kind: 'codes',
      meaning: { vi: 'Mã các chỉ tiêu mà nhiệm vụ phục vụ', en: 'Codes of the targets it serves' },
      value: ({ indicators }) => listed(indicators),
    },
    {
      name: 'support_lines',
      kind: 'codes',
      meaning: {
        vi: 'Mã các nội dung hỗ trợ mà nhiệm vụ thực hiện',
        en: 'Codes of the support lines it carries out',
      },
      value: ({ supportLines }) => listed(supportLines),
    },
    {
      name: 'page',
      kind: 'address',
      meaning: { vi: 'Trang của nhiệm vụ', en: 'The page of the task' },
      value: ({ code }, { origin }, plan) => origin + taskAddress(plan.code, code, false),
    },
  ],
})
