import { offerOf, organisationOf, property } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorField, trlOptions } from './shared.ts'

export const technologyOffer = defineKind({
  code: 'technology-offer',
  slug: 'cong-nghe-chao-ban',
  name: { vi: 'Công nghệ chào bán', en: 'Technology on offer' },
  plural: { vi: 'Công nghệ chào bán, chuyển giao', en: 'Technologies on offer' },
  lead: {
    vi: 'Công nghệ đã có, kèm mức sẵn sàng, tình trạng sở hữu trí tuệ, cách chuyển giao và nơi liên hệ.',
    en: 'Technologies that exist: how ready they are, whose they are, how they are transferred and whom to ask.',
  },
  topic: 'cong-nghe',
  fields: [
    {
      code: 'solves',
      type: 'longText',
      max: 2000,
      written: true,
      label: { vi: 'Giải quyết vấn đề gì', en: 'What problem it solves' },
    },
    sectorField,
    {
      code: 'trl',
      type: 'choice',
      label: { vi: 'Mức sẵn sàng của công nghệ', en: 'Technology readiness' },
      options: trlOptions,
      filter: 'muc-san-sang',
    },
    {
      code: 'ipStatus',
      type: 'choice',
      label: { vi: 'Tình trạng sở hữu trí tuệ', en: 'Intellectual property' },
      options: [
        option('granted', 'Đã được cấp bằng, giấy chứng nhận', 'Right granted'),
        option('filed', 'Đã nộp đơn', 'Application filed'),
        option('secret', 'Bí quyết, bí mật kinh doanh', 'Know-how or trade secret'),
        option('open', 'Công khai, nguồn mở', 'Public or open source'),
        option('none', 'Chưa đăng ký', 'Not registered'),
      ],
    },
    {
      code: 'transfer',
      type: 'choices',
      label: { vi: 'Cách chuyển giao', en: 'How it is transferred' },
      options: [
        option('sale', 'Bán đứt', 'Sale'),
        option('licence', 'Cấp phép sử dụng', 'Licence'),
        option('joint', 'Góp vốn, hợp tác', 'Joint venture'),
        option('service', 'Cung cấp thiết bị, dịch vụ', 'Equipment or service'),
      ],
      filter: 'chuyen-giao',
    },
    { code: 'priceFrom', type: 'money', optional: true, label: { vi: 'Giá từ', en: 'Price from' } },
    { code: 'priceTo', type: 'money', optional: true, label: { vi: 'Giá đến', en: 'Price up to' } },
    {
      code: 'proof',
      type: 'longText',
      max: 2000,
      written: true,
      optional: true,
      label: {
        vi: 'Bằng chứng: đã dùng ở đâu, kết quả đo được',
        en: 'Proof: where it is used, what was measured',
      },
    },
    {
      code: 'right',
      type: 'entry',
      of: ['ip-right'],
      optional: true,
      label: { vi: 'Quyền sở hữu trí tuệ liên quan', en: 'The right behind it' },
    },
    { code: 'video', type: 'link', optional: true, label: { vi: 'Video giới thiệu', en: 'Video' } },
    contactField,
  ],
  narrative: { vi: 'Mô tả công nghệ', en: 'The technology' },
  proposedBy: ['startup', 'institution', 'supporter'],
  answer: { what: ['solves', 'trl', 'transfer'], amount: 'priceFrom' },
  stale: { days: 90 },
  hiddenAfter: 90,
  structured: (facts) => ({
    '@type': 'Product',
    name: facts.title,
    description: facts.summary,
    category: facts.words('sector'),
    brand: organisationOf(facts.organisation),
    offers: offerOf(facts.number('priceFrom'), facts.url),
    additionalProperty: [
      ...property('TRL', facts.text('trl')),
      ...property('IP', facts.words('ipStatus')),
    ],
  }),
})
