import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorField, stagesField } from './shared.ts'

export const cofounderCall = defineKind({
  code: 'cofounder-call',
  slug: 'tim-dong-sang-lap',
  name: { vi: 'Tìm đồng sáng lập', en: 'Co-founder wanted' },
  plural: { vi: 'Tìm đồng sáng lập', en: 'Co-founders wanted' },
  lead: {
    vi: 'Dự án đang tìm người cùng làm: cần vai trò gì, góp gì, được chia gì.',
    en: 'Projects that look for a partner: which part is open, what to bring and what to share.',
  },
  topic: 'nhan-luc',
  fields: [
    {
      code: 'role',
      type: 'choice',
      label: { vi: 'Vai trò cần tìm', en: 'The part that is open' },
      options: [
        option('technology', 'Công nghệ', 'Technology'),
        option('product', 'Sản phẩm', 'Product'),
        option('business', 'Kinh doanh, bán hàng', 'Business and sales'),
        option('finance', 'Tài chính', 'Finance'),
        option('operations', 'Vận hành', 'Operations'),
      ],
      filter: 'vai-tro',
    },
    sectorField,
    { ...stagesField, code: 'stage', type: 'choice' },
    {
      code: 'brings',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Người cần tìm góp gì', en: 'What to bring' },
    },
    {
      code: 'shares',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Cách chia phần, trả công', en: 'What is shared or paid' },
    },
    { code: 'until', type: 'day', label: { vi: 'Tìm đến hết ngày', en: 'Open until' } },
    contactField,
  ],
  narrative: { vi: 'Về dự án và nhóm', en: 'The project and its team' },
  proposedBy: ['startup'],
  answer: { what: ['role', 'shares'], until: 'until' },
  stale: { days: 90 },
  closing: {
    after: 'until',
    words: { vi: 'Dự án không còn tìm nữa.', en: 'The project no longer looks for anybody.' },
  },
  structured: (facts) => ({
    '@type': 'JobPosting',
    title: facts.title,
    description: `${facts.summary}\n\n${facts.text('brings') ?? ''}`,
    datePosted: facts.publishedAt,
    validThrough: facts.text('until'),
    employmentType: 'OTHER',
    industry: facts.words('sector'),
    hiringOrganization: organisationOf(facts.organisation),
  }),
})
