import { offerOf, organisationOf } from '../structured.ts'
import { defineKind } from './kind.ts'
import { priceModels } from './product.ts'
import { contactField, sectorField } from './shared.ts'

export const service = defineKind({
  code: 'service',
  slug: 'dich-vu',
  name: { vi: 'Dịch vụ', en: 'Service' },
  plural: { vi: 'Dịch vụ', en: 'Services' },
  lead: {
    vi: 'Dịch vụ của doanh nghiệp khởi nghiệp và dịch vụ dành cho doanh nghiệp khởi nghiệp.',
    en: 'Services that startups offer, and services for startups.',
  },
  topic: 'san-pham-dich-vu',
  fields: [
    sectorField,
    {
      code: 'for',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Dành cho ai', en: 'For whom' },
    },
    {
      code: 'delivers',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Nhận được gì', en: 'What one gets' },
    },
    {
      code: 'priceModel',
      type: 'choice',
      label: { vi: 'Cách tính tiền', en: 'How it is charged' },
      options: priceModels,
      filter: 'cach-tinh-tien',
    },
    { code: 'priceFrom', type: 'money', optional: true, label: { vi: 'Giá từ', en: 'Price from' } },
    {
      code: 'publicPurchase',
      type: 'yesNo',
      filter: 'mua-sam-cong',
      label: { vi: 'Cơ quan nhà nước thuê được', en: 'Public bodies can hire it' },
    },
    {
      code: 'page',
      type: 'link',
      optional: true,
      label: { vi: 'Trang dịch vụ', en: 'Service page' },
    },
    contactField,
  ],
  narrative: { vi: 'Mô tả', en: 'Description' },
  proposedBy: ['startup', 'supporter', 'institution'],
  answer: {
    what: ['delivers', 'priceModel'],
    who: 'for',
    amount: 'priceFrom',
    action: { field: 'page', label: { vi: 'Xem dịch vụ', en: 'See the service' } },
  },
  stale: { days: 180 },
  hiddenAfter: 180,
  structured: (facts) => ({
    '@type': 'Service',
    name: facts.title,
    description: facts.summary,
    category: facts.words('sector'),
    provider: organisationOf(facts.organisation),
    offers: offerOf(facts.number('priceFrom'), facts.url),
  }),
})
