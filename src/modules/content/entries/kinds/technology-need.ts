import { organisationOf, property } from '../structured.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorField, trlOptions } from './shared.ts'

export const technologyNeed = defineKind({
  code: 'technology-need',
  slug: 'nhu-cau-cong-nghe',
  name: { vi: 'Nhu cầu công nghệ', en: 'Technology wanted' },
  plural: { vi: 'Nhu cầu công nghệ', en: 'Technologies wanted' },
  lead: {
    vi: 'Doanh nghiệp, cơ quan đang cần công nghệ gì, để làm gì, trả đến bao nhiêu và cần trước ngày nào.',
    en: 'Which technology somebody needs, what for, up to what price and by when.',
  },
  topic: 'cong-nghe',
  fields: [
    {
      code: 'problem',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Vấn đề cần giải quyết', en: 'The problem to be solved' },
    },
    {
      code: 'requirements',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Yêu cầu kỹ thuật', en: 'Technical requirements' },
    },
    sectorField,
    {
      code: 'trl',
      type: 'choice',
      optional: true,
      label: { vi: 'Mức sẵn sàng cần có', en: 'Readiness asked for' },
      options: trlOptions,
      filter: 'muc-san-sang',
    },
    {
      code: 'budget',
      type: 'money',
      optional: true,
      label: { vi: 'Ngân sách dự kiến đến', en: 'Budget up to' },
    },
    {
      code: 'deadline',
      type: 'day',
      label: { vi: 'Nhận đề xuất đến hết ngày', en: 'Proposals until' },
    },
    {
      code: 'offer',
      type: 'entry',
      of: ['technology-offer'],
      optional: true,
      label: { vi: 'Công nghệ đã chọn', en: 'The technology chosen' },
    },
    contactField,
  ],
  narrative: { vi: 'Bối cảnh', en: 'Background' },
  proposedBy: ['startup', 'supporter', 'institution', 'agency'],
  answer: { what: ['problem'], until: 'deadline', amount: 'budget' },
  stale: { days: 90 },
  closing: {
    after: 'deadline',
    words: { vi: 'Đã hết hạn nhận đề xuất.', en: 'Proposals are no longer taken.' },
  },
  hiddenAfter: 90,
  structured: (facts) => ({
    '@type': 'Demand',
    name: facts.title,
    description: facts.summary,
    seller: organisationOf(facts.organisation),
    availabilityEnds: facts.text('deadline'),
    itemOffered: {
      '@type': 'Product',
      name: facts.title,
      category: facts.words('sector'),
      additionalProperty: property('TRL', facts.text('trl')),
    },
  }),
})
