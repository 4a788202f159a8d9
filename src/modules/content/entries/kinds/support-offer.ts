import { offerOf, organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { anyOrganisation, contactField, stagesField } from './shared.ts'

export const supportOffer = defineKind({
  code: 'support-offer',
  slug: 'ho-tro-khac',
  name: { vi: 'Hoạt động hỗ trợ khác', en: 'Other support' },
  plural: { vi: 'Hoạt động hỗ trợ khác', en: 'Other support' },
  lead: {
    vi: 'Ưu đãi, buổi tư vấn, chỗ làm việc, thiết bị cho mượn và cuộc thi ngoài các chương trình của kế hoạch.',
    en: 'Perks, clinics, work space, equipment to borrow and contests beyond the programmes of the plan.',
  },
  topic: 'chuong-trinh-ho-tro',
  fields: [
    {
      code: 'type',
      type: 'choice',
      label: { vi: 'Loại', en: 'Kind' },
      options: [
        option('perk', 'Ưu đãi', 'Perk'),
        option('clinic', 'Buổi tư vấn', 'Clinic'),
        option('facility', 'Mặt bằng, thiết bị', 'Space or equipment'),
        option('contest', 'Cuộc thi', 'Contest'),
        option('other', 'Khác', 'Other'),
      ],
      filter: 'loai',
    },
    stagesField,
    {
      code: 'gets',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Được gì', en: 'What one gets' },
    },
    {
      code: 'who',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Ai được dùng', en: 'Who may use it' },
    },
    { code: 'worth', type: 'money', optional: true, label: { vi: 'Trị giá', en: 'Worth' } },
    { code: 'opensOn', type: 'day', optional: true, label: { vi: 'Từ ngày', en: 'From' } },
    { code: 'closesOn', type: 'day', optional: true, label: { vi: 'Đến hết ngày', en: 'Until' } },
    {
      code: 'apply',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi đăng ký', en: 'Where to apply' },
    },
    contactField,
  ],
  narrative: { vi: 'Cách dùng', en: 'How to use it' },
  proposedBy: anyOrganisation,
  inOrder: [['opensOn', 'closesOn']],
  answer: {
    what: ['type', 'gets'],
    who: 'who',
    until: 'closesOn',
    amount: 'worth',
    action: { field: 'apply', label: { vi: 'Đăng ký', en: 'Apply' } },
  },
  stale: { days: 90 },
  closing: { after: 'closesOn', words: { vi: 'Đã kết thúc.', en: 'This offer has ended.' } },
  hiddenAfter: 90,
  structured: (facts) => ({
    '@type': 'Service',
    name: facts.title,
    description: facts.summary,
    serviceType: facts.words('type'),
    provider: organisationOf(facts.organisation),
    audience: { '@type': 'Audience', audienceType: facts.text('who') },
    offers: offerOf(undefined, facts.text('apply') ?? facts.url),
  }),
})
