import { defineKind } from './kind.ts'
import { sectorField } from './shared.ts'

export const roleModel = defineKind({
  code: 'role-model',
  slug: 'guong-khoi-nghiep',
  name: { vi: 'Gương khởi nghiệp', en: 'Founder story' },
  plural: { vi: 'Gương khởi nghiệp điển hình', en: 'Exemplary founders' },
  lead: {
    vi: 'Người thật trong nghề kể lại bước ngoặt, con số, sự giúp đỡ đã nhận và cả những lần thất bại.',
    en: 'Founders tell of turning points, figures, the help they had, and of what failed.',
  },
  topic: 'guong-khoi-nghiep',
  fields: [
    {
      code: 'founder',
      type: 'text',
      max: 160,
      label: { vi: 'Nhân vật', en: 'The founder' },
      hint: {
        vi: 'Chỉ nêu tên khi người đó đã đồng ý bằng văn bản.',
        en: 'Name a person only with their written consent.',
      },
    },
    sectorField,
    {
      code: 'startup',
      type: 'organisation',
      of: ['startup'],
      optional: true,
      label: { vi: 'Dự án, doanh nghiệp', en: 'The startup' },
    },
    {
      code: 'turns',
      type: 'table',
      label: { vi: 'Các bước ngoặt', en: 'Turning points' },
      rowName: { vi: 'Bước ngoặt', en: 'Turning point' },
      columns: [
        { code: 'on', label: { vi: 'Ngày', en: 'Day' }, type: 'day' },
        {
          code: 'what',
          label: { vi: 'Chuyện gì, con số nào', en: 'What happened, in figures' },
          type: 'text',
        },
      ],
    },
    {
      code: 'failed',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Đã thất bại ở đâu, học được gì', en: 'What failed, and what was learnt' },
    },
    {
      code: 'help',
      type: 'longText',
      max: 1500,
      written: true,
      optional: true,
      label: { vi: 'Sự giúp đỡ đã nhận', en: 'Help received' },
    },
    {
      code: 'helper',
      type: 'organisation',
      of: ['supporter', 'institution', 'agency', 'investor'],
      optional: true,
      label: { vi: 'Bên đã giúp', en: 'Who helped' },
    },
    {
      code: 'ask',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi đặt câu hỏi cho nhân vật', en: 'Where to ask the founder' },
    },
  ],
  narrative: { vi: 'Câu chuyện', en: 'The story' },
  proposedBy: ['startup', 'supporter', 'institution'],
  answer: {
    what: ['sector'],
    who: 'founder',
    action: { field: 'ask', label: { vi: 'Hỏi người trong cuộc', en: 'Ask the founder' } },
  },
  stale: { days: 365 },
  structured: (facts) => ({
    '@type': 'Article',
    headline: facts.title,
    description: facts.summary,
    datePublished: facts.publishedAt,
    about: { '@type': 'Person', name: facts.text('founder') },
  }),
})
