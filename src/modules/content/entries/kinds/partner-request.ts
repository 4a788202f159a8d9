import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { anyOrganisation, contactField, sectorField } from './shared.ts'

export const partnerRequest = defineKind({
  code: 'partner-request',
  slug: 'tim-doi-tac',
  name: { vi: 'Tìm đối tác', en: 'Partner wanted' },
  plural: { vi: 'Tìm đối tác, khách hàng', en: 'Partners and customers wanted' },
  lead: {
    vi: 'Ai đang tìm nhà cung cấp, nhà phân phối, khách hàng dùng thử hay bên cùng nghiên cứu.',
    en: 'Who looks for suppliers, distributors, first customers or research partners.',
  },
  topic: 'doi-tac-khach-hang',
  fields: [
    {
      code: 'wanted',
      type: 'choice',
      label: { vi: 'Đang tìm', en: 'Looking for' },
      options: [
        option('customer', 'Khách hàng dùng thử', 'A first customer'),
        option('distributor', 'Nhà phân phối', 'A distributor'),
        option('supplier', 'Nhà cung cấp', 'A supplier'),
        option('research', 'Đối tác nghiên cứu', 'A research partner'),
        option('producer', 'Đơn vị sản xuất', 'A manufacturer'),
      ],
      filter: 'dang-tim',
    },
    sectorField,
    {
      code: 'offers',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Chúng tôi có gì', en: 'What we offer' },
    },
    {
      code: 'expects',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Đối tác cần có gì', en: 'What the partner should have' },
    },
    {
      code: 'geography',
      type: 'text',
      max: 200,
      optional: true,
      label: { vi: 'Địa bàn', en: 'Geography' },
    },
    { code: 'until', type: 'day', label: { vi: 'Tìm đến hết ngày', en: 'Open until' } },
    {
      code: 'product',
      type: 'entry',
      of: ['product', 'service', 'business-model'],
      optional: true,
      label: { vi: 'Sản phẩm liên quan', en: 'The product in question' },
    },
    contactField,
  ],
  narrative: { vi: 'Nói thêm', en: 'More' },
  proposedBy: anyOrganisation,
  answer: { what: ['wanted', 'offers'], who: 'expects', until: 'until' },
  stale: { days: 90 },
  closing: {
    after: 'until',
    words: { vi: 'Không còn tìm đối tác nữa.', en: 'No partner is sought any more.' },
  },
  structured: (facts) => ({
    '@type': 'Demand',
    name: facts.title,
    description: facts.summary,
    seller: organisationOf(facts.organisation),
    availabilityEnds: facts.text('until'),
    areaServed: facts.text('geography'),
  }),
})
