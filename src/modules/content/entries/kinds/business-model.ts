import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { optionalContact, sectorField } from './shared.ts'

export const businessModel = defineKind({
  code: 'business-model',
  slug: 'mo-hinh-kinh-doanh',
  name: { vi: 'Mô hình kinh doanh mới', en: 'New business model' },
  plural: { vi: 'Mô hình kinh doanh mới', en: 'New business models' },
  lead: {
    vi: 'Cách làm mới: ai trả tiền, vì sao khác trước và đã thử đến đâu.',
    en: 'New ways of doing business: who pays, what is different, how far it has been tried.',
  },
  topic: 'san-pham-dich-vu',
  fields: [
    sectorField,
    {
      code: 'model',
      type: 'choice',
      label: { vi: 'Kiểu mô hình', en: 'Kind of model' },
      options: [
        option('platform', 'Nền tảng kết nối', 'Platform'),
        option('subscription', 'Thuê bao', 'Subscription'),
        option('sharing', 'Chia sẻ tài sản', 'Sharing'),
        option('circular', 'Kinh tế tuần hoàn', 'Circular economy'),
        option('social', 'Doanh nghiệp xã hội', 'Social enterprise'),
        option('other', 'Khác', 'Other'),
      ],
      filter: 'mo-hinh',
    },
    {
      code: 'payer',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Ai trả tiền', en: 'Who pays' },
    },
    {
      code: 'different',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Khác cách cũ ở đâu', en: 'What is different' },
    },
    {
      code: 'evidence',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Đã thử đến đâu, số liệu', en: 'How far it was tried, in figures' },
    },
    {
      code: 'publicPurchase',
      type: 'yesNo',
      filter: 'mua-sam-cong',
      label: { vi: 'Cơ quan nhà nước dùng được', en: 'Public bodies can use it' },
    },
    {
      code: 'page',
      type: 'link',
      optional: true,
      label: { vi: 'Trang giới thiệu', en: 'Its page' },
    },
    optionalContact,
  ],
  narrative: { vi: 'Kể thêm', en: 'More' },
  proposedBy: ['startup'],
  answer: {
    what: ['model', 'different'],
    who: 'payer',
    action: { field: 'page', label: { vi: 'Tìm hiểu thêm', en: 'Learn more' } },
  },
  stale: { days: 180 },
  hiddenAfter: 180,
  structured: (facts) => ({
    '@type': 'Service',
    name: facts.title,
    description: facts.summary,
    category: facts.words('model'),
    provider: organisationOf(facts.organisation),
  }),
})
