import { organisationOf } from '../structured.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorField } from './shared.ts'

export const problem = defineKind({
  code: 'problem',
  slug: 'bai-toan',
  name: { vi: 'Bài toán đặt hàng', en: 'Problem to solve' },
  plural: {
    vi: 'Bài toán của doanh nghiệp, cơ quan',
    en: 'Problems that enterprises and agencies pose',
  },
  lead: {
    vi: 'Vấn đề có người sẵn sàng trả tiền để giải: ngân sách, hạn, dữ liệu được cấp, cách chọn và điều kiện chạy thử.',
    en: 'Problems somebody will pay to have solved: budget, deadline, data offered, how the choice is made and the terms of a pilot.',
  },
  topic: 'doi-tac-khach-hang',
  fields: [
    {
      code: 'problem',
      type: 'longText',
      max: 3000,
      written: true,
      label: { vi: 'Vấn đề', en: 'The problem' },
    },
    sectorField,
    {
      code: 'budgetFrom',
      type: 'money',
      optional: true,
      label: { vi: 'Ngân sách từ', en: 'Budget from' },
    },
    {
      code: 'budgetTo',
      type: 'money',
      optional: true,
      label: { vi: 'Ngân sách đến', en: 'Budget up to' },
    },
    {
      code: 'deadline',
      type: 'day',
      label: { vi: 'Nhận lời giải đến hết ngày', en: 'Solutions until' },
    },
    {
      code: 'dataOffered',
      type: 'longText',
      max: 1000,
      written: true,
      optional: true,
      label: { vi: 'Dữ liệu, mặt bằng được cấp', en: 'Data and premises offered' },
    },
    {
      code: 'pilot',
      type: 'longText',
      max: 1000,
      written: true,
      label: { vi: 'Điều kiện chạy thử', en: 'Terms of a pilot' },
    },
    {
      code: 'selection',
      type: 'longText',
      max: 1000,
      written: true,
      label: { vi: 'Cách chọn', en: 'How the choice is made' },
    },
    {
      code: 'publicBody',
      type: 'yesNo',
      filter: 'nha-nuoc',
      label: { vi: 'Bên đặt hàng là cơ quan nhà nước', en: 'Posed by a public body' },
    },
    {
      code: 'submit',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi gửi lời giải', en: 'Where to send a solution' },
    },
    {
      code: 'solvedBy',
      type: 'organisation',
      of: ['startup', 'supporter', 'institution'],
      optional: true,
      label: { vi: 'Bên được chọn', en: 'Who was chosen' },
    },
    {
      code: 'result',
      type: 'longText',
      max: 2000,
      written: true,
      optional: true,
      label: { vi: 'Kết quả', en: 'The result' },
    },
    contactField,
  ],
  narrative: { vi: 'Bối cảnh', en: 'Background' },
  proposedBy: ['startup', 'supporter', 'investor', 'institution', 'agency'],
  answer: {
    what: ['problem'],
    until: 'deadline',
    amount: 'budgetTo',
    action: { field: 'submit', label: { vi: 'Gửi lời giải', en: 'Send a solution' } },
  },
  stale: { days: 90 },
  closing: {
    after: 'deadline',
    words: { vi: 'Đã hết hạn nhận lời giải.', en: 'Solutions are no longer taken.' },
  },
  structured: (facts) => ({
    '@type': 'Demand',
    name: facts.title,
    description: facts.summary,
    seller: organisationOf(facts.organisation),
    availabilityEnds: facts.text('deadline'),
    ...(facts.number('budgetTo') === undefined
      ? {}
      : {
          priceSpecification: {
            '@type': 'PriceSpecification',
            priceCurrency: 'VND',
            minPrice: facts.number('budgetFrom'),
            maxPrice: facts.number('budgetTo'),
          },
        }),
  }),
})
