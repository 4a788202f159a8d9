import { offerOf, organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField } from './shared.ts'

export const qualityProgramme = defineKind({
  code: 'quality-programme',
  slug: 'chat-luong',
  name: { vi: 'Chương trình chất lượng', en: 'Quality programme' },
  plural: { vi: 'Năng suất, chất lượng', en: 'Productivity and quality' },
  lead: {
    vi: 'Chương trình năng suất, tổ chức chứng nhận và giải thưởng chất lượng: ai tham gia được, được gì.',
    en: 'Productivity programmes, certification bodies and quality awards: who may take part and what comes of it.',
  },
  topic: 'cong-nghe',
  fields: [
    {
      code: 'type',
      type: 'choice',
      label: { vi: 'Loại', en: 'Kind' },
      options: [
        option('programme', 'Chương trình', 'Programme'),
        option('certification', 'Tổ chức chứng nhận', 'Certification body'),
        option('award', 'Giải thưởng', 'Award'),
      ],
      filter: 'loai',
    },
    {
      code: 'audience',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Ai tham gia được', en: 'Who may take part' },
    },
    {
      code: 'benefit',
      type: 'longText',
      max: 1000,
      written: true,
      label: { vi: 'Được gì', en: 'What one gets' },
    },
    {
      code: 'system',
      type: 'text',
      max: 200,
      optional: true,
      label: { vi: 'Hệ thống, tiêu chuẩn áp dụng', en: 'System or standard' },
    },
    { code: 'cost', type: 'money', optional: true, label: { vi: 'Chi phí từ', en: 'Cost from' } },
    {
      code: 'deadline',
      type: 'day',
      optional: true,
      label: { vi: 'Nhận đăng ký đến hết ngày', en: 'Registration until' },
    },
    {
      code: 'registration',
      type: 'link',
      optional: true,
      label: { vi: 'Đăng ký', en: 'Registration' },
    },
    contactField,
  ],
  narrative: { vi: 'Cách tham gia', en: 'How to take part' },
  proposedBy: ['supporter', 'institution', 'agency'],
  answer: {
    what: ['type', 'benefit'],
    who: 'audience',
    until: 'deadline',
    amount: 'cost',
    action: { field: 'registration', label: { vi: 'Đăng ký', en: 'Register' } },
  },
  stale: { days: 365 },
  closing: { after: 'deadline', words: { vi: 'Đã hết hạn đăng ký.', en: 'Registration is over.' } },
  structured: (facts) => ({
    '@type': 'Service',
    name: facts.title,
    description: facts.summary,
    serviceType: facts.words('type'),
    provider: organisationOf(facts.organisation),
    audience: { '@type': 'Audience', audienceType: facts.text('audience') },
    offers: offerOf(facts.number('cost'), facts.url),
  }),
})
