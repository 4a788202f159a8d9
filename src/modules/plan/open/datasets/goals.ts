import type { Goal } from '../../file/index.ts'
import { datasetOf, inBoth, onePage } from '../dataset.ts'

export const goals = datasetOf<Goal>({
  code: 'muc-tieu',
  title: { vi: 'Mục tiêu của kế hoạch', en: 'Goals of the plan' },
  summary: {
    vi: 'Các mục tiêu như kế hoạch nêu, kèm căn cứ.',
    en: 'The goals as the plan states them, each with its clause.',
  },
  moves: 'with-the-plan',
  rows: (_, plan) => onePage(plan.goals),
  fields: [
    {
      name: 'goal',
      kind: 'code',
      meaning: { vi: 'Mã mục tiêu', en: 'Code of the goal' },
      value: ({ code }) => code,
    },
    {
      name: 'clause',
      kind: 'text',
      meaning: { vi: 'Điểm, khoản của văn bản', en: 'Clause of the decision' },
      value: ({ clause }) => clause,
    },
    ...inBoth<Goal>('name', { vi: 'Tên mục tiêu', en: 'Name' }, ({ name }) => name),
    ...inBoth<Goal>('summary', { vi: 'Nội dung', en: 'What it says' }, ({ summary }) => summary),
  ],
})
