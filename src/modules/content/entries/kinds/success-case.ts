import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { sectorField } from './shared.ts'

export const successCase = defineKind({
  code: 'success-case',
  slug: 'doanh-nghiep-thanh-cong',
  name: { vi: 'Doanh nghiệp khởi nghiệp thành công', en: 'Successful startup' },
  plural: { vi: 'Doanh nghiệp khởi nghiệp thành công', en: 'Successful startups' },
  lead: {
    vi: 'Chặng đường của từng doanh nghiệp bằng mốc và con số, kể cả khi đã đóng cửa hay bán lại.',
    en: 'The way of each startup in milestones and figures, also of those that closed or were sold.',
  },
  topic: 'guong-khoi-nghiep',
  fields: [
    {
      code: 'startup',
      type: 'organisation',
      of: ['startup'],
      optional: true,
      label: { vi: 'Doanh nghiệp trong danh bạ', en: 'The startup in the directory' },
    },
    sectorField,
    {
      code: 'life',
      type: 'choice',
      label: { vi: 'Hiện nay', en: 'Today' },
      options: [
        option('alive', 'Đang hoạt động', 'In business'),
        option('sold', 'Đã bán, sáp nhập', 'Sold or merged'),
        option('closed', 'Đã đóng cửa', 'Closed'),
      ],
      filter: 'hien-nay',
    },
    {
      code: 'founded',
      type: 'number',
      min: 1990,
      max: 2200,
      label: { vi: 'Năm bắt đầu', en: 'Founded in' },
    },
    {
      code: 'jobs',
      type: 'number',
      min: 0,
      max: 100_000,
      optional: true,
      unit: { vi: 'người', en: 'people' },
      label: { vi: 'Việc làm đã tạo', en: 'Jobs created' },
    },
    {
      code: 'capital',
      type: 'money',
      optional: true,
      label: { vi: 'Vốn đã gọi được', en: 'Capital raised' },
    },
    {
      code: 'scienceEnterprise',
      type: 'yesNo',
      filter: 'dn-khcn',
      label: {
        vi: 'Là doanh nghiệp khoa học và công nghệ',
        en: 'A certified science and technology enterprise',
      },
    },
    {
      code: 'milestones',
      type: 'table',
      label: { vi: 'Các mốc', en: 'Milestones' },
      rowName: { vi: 'Mốc', en: 'Milestone' },
      columns: [
        { code: 'on', label: { vi: 'Ngày', en: 'Day' }, type: 'day' },
        { code: 'what', label: { vi: 'Sự việc', en: 'What happened' }, type: 'text' },
        { code: 'jobs', label: { vi: 'Số việc làm', en: 'Jobs' }, type: 'number', optional: true },
      ],
    },
    {
      code: 'lesson',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Bài học', en: 'What was learnt' },
    },
    {
      code: 'story',
      type: 'entry',
      of: ['role-model'],
      optional: true,
      label: { vi: 'Câu chuyện người sáng lập', en: "The founder's story" },
    },
    {
      code: 'page',
      type: 'link',
      optional: true,
      label: { vi: 'Trang của doanh nghiệp', en: 'Its website' },
    },
  ],
  narrative: { vi: 'Chặng đường', en: 'The way' },
  proposedBy: ['startup', 'supporter', 'investor'],
  answer: {
    what: ['life', 'founded', 'jobs'],
    amount: 'capital',
    action: { field: 'page', label: { vi: 'Đến trang doanh nghiệp', en: 'Visit its website' } },
  },
  stale: { days: 365 },
  structured: (facts) => ({
    '@type': 'Organization',
    name: facts.title,
    description: facts.summary,
    foundingDate: facts.number('founded')?.toString(),
    sameAs: facts.text('page'),
    ...(facts.number('jobs') === undefined
      ? {}
      : { numberOfEmployees: { '@type': 'QuantitativeValue', value: facts.number('jobs') } }),
  }),
})
