import { offerOf, organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorField } from './shared.ts'

/** How money is taken for it. */
export const priceModels = [
  option('once', 'Mua một lần', 'Bought once'),
  option('subscription', 'Thuê bao', 'Subscription'),
  option('usage', 'Theo lượng dùng', 'By use'),
  option('project', 'Theo dự án', 'By project'),
  option('free', 'Miễn phí', 'Free'),
] as const

export const product = defineKind({
  code: 'product',
  slug: 'san-pham',
  name: { vi: 'Sản phẩm', en: 'Product' },
  plural: { vi: 'Sản phẩm khởi nghiệp', en: 'Products of startups' },
  lead: {
    vi: 'Sản phẩm của doanh nghiệp khởi nghiệp: ai đang dùng, bằng chứng gì, giá ra sao.',
    en: 'What startups make: who uses it, on what proof, at which price.',
  },
  topic: 'san-pham-dich-vu',
  fields: [
    sectorField,
    {
      code: 'usedBy',
      type: 'text',
      max: 300,
      written: true,
      label: { vi: 'Ai đang dùng', en: 'Who uses it' },
    },
    {
      code: 'proof',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Bằng chứng', en: 'Proof' },
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
      code: 'certificates',
      type: 'text',
      max: 300,
      optional: true,
      label: { vi: 'Chứng nhận', en: 'Certificates' },
    },
    {
      code: 'publicPurchase',
      type: 'yesNo',
      filter: 'mua-sam-cong',
      label: { vi: 'Cơ quan nhà nước mua được', en: 'Public bodies can buy it' },
    },
    {
      code: 'standard',
      type: 'entry',
      of: ['standard'],
      optional: true,
      label: { vi: 'Theo tiêu chuẩn', en: 'Meets the standard' },
    },
    {
      code: 'page',
      type: 'link',
      optional: true,
      label: { vi: 'Trang sản phẩm', en: 'Product page' },
    },
    contactField,
  ],
  narrative: { vi: 'Mô tả', en: 'Description' },
  proposedBy: ['startup'],
  answer: {
    what: ['priceModel', 'publicPurchase'],
    who: 'usedBy',
    amount: 'priceFrom',
    action: { field: 'page', label: { vi: 'Xem sản phẩm', en: 'See the product' } },
  },
  stale: { days: 180 },
  hiddenAfter: 180,
  structured: (facts) => ({
    '@type': 'Product',
    name: facts.title,
    description: facts.summary,
    category: facts.words('sector'),
    brand: organisationOf(facts.organisation),
    offers: offerOf(facts.number('priceFrom'), facts.url),
  }),
})
