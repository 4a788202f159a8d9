import { organisationOf } from '../structured.ts'
import { option } from './field.ts'
import { defineKind } from './kind.ts'
import { contactField, sectorsField, stagesField } from './shared.ts'

export const investmentSource = defineKind({
  code: 'investment-source',
  slug: 'nguon-dau-tu',
  name: { vi: 'Nguồn đầu tư', en: 'Source of investment' },
  plural: { vi: 'Nguồn đầu tư', en: 'Sources of investment' },
  lead: {
    vi: 'Quỹ, nhà đầu tư cá nhân, ngân hàng: rót vốn vào đâu, giai đoạn nào, bao nhiêu, và không rót vào đâu.',
    en: 'Funds, angels and banks: what they invest in, at which stage, how much, and what they never do.',
  },
  topic: 'dau-tu',
  fields: [
    {
      code: 'type',
      type: 'choice',
      label: { vi: 'Loại nguồn', en: 'Kind of source' },
      options: [
        option('fund', 'Quỹ đầu tư', 'Fund'),
        option('angel', 'Nhà đầu tư cá nhân, câu lạc bộ', 'Angel or club'),
        option('corporate', 'Doanh nghiệp', 'Corporate'),
        option('bank', 'Ngân hàng, quỹ bảo lãnh', 'Bank or guarantee fund'),
        option('public', 'Quỹ của nhà nước', 'Public fund'),
        option('crowd', 'Gọi vốn cộng đồng', 'Crowdfunding'),
      ],
      filter: 'loai',
    },
    {
      code: 'instruments',
      type: 'choices',
      label: { vi: 'Công cụ', en: 'Instruments' },
      options: [
        option('equity', 'Vốn góp', 'Equity'),
        option('convertible', 'Vay chuyển đổi', 'Convertible loan'),
        option('loan', 'Cho vay', 'Loan'),
        option('grant', 'Tài trợ không hoàn lại', 'Grant'),
        option('guarantee', 'Bảo lãnh', 'Guarantee'),
      ],
      filter: 'cong-cu',
    },
    stagesField,
    sectorsField,
    {
      code: 'ticketFrom',
      type: 'money',
      optional: true,
      label: { vi: 'Mỗi khoản từ', en: 'Ticket from' },
    },
    {
      code: 'ticketTo',
      type: 'money',
      optional: true,
      label: { vi: 'Mỗi khoản đến', en: 'Ticket up to' },
    },
    {
      code: 'thesis',
      type: 'longText',
      max: 1500,
      written: true,
      label: { vi: 'Tìm dự án như thế nào', en: 'What they look for' },
    },
    {
      code: 'never',
      type: 'longText',
      max: 1000,
      written: true,
      label: { vi: 'Không đầu tư vào', en: 'What they do not invest in' },
    },
    { code: 'geography', type: 'text', max: 200, label: { vi: 'Địa bàn', en: 'Geography' } },
    {
      code: 'lastDealOn',
      type: 'day',
      optional: true,
      label: { vi: 'Khoản gần nhất rót ngày', en: 'Last investment on' },
    },
    {
      code: 'conflict',
      type: 'text',
      max: 300,
      written: true,
      optional: true,
      label: { vi: 'Quan hệ với cơ quan xét hỗ trợ', en: 'Ties to those who award support' },
      hint: {
        vi: 'Ví dụ: quỹ có vốn của thành phố.',
        en: 'For example: the city holds a share of the fund.',
      },
    },
    {
      code: 'pitch',
      type: 'link',
      optional: true,
      label: { vi: 'Nơi gửi dự án', en: 'Where to send a pitch' },
    },
    contactField,
  ],
  narrative: { vi: 'Quy trình và thời gian trả lời', en: 'Process and response time' },
  proposedBy: ['investor', 'supporter', 'agency'],
  answer: {
    what: ['type', 'instruments'],
    who: 'stages',
    amount: 'ticketFrom',
    action: { field: 'pitch', label: { vi: 'Gửi dự án', en: 'Send a pitch' } },
  },
  stale: { days: 180 },
  hiddenAfter: 90,
  structured: (facts) => ({
    '@type': 'InvestmentOrDeposit',
    name: facts.title,
    description: facts.summary,
    category: facts.words('type'),
    provider: organisationOf(facts.organisation),
    areaServed: facts.text('geography'),
    ...(facts.number('ticketFrom') === undefined
      ? {}
      : {
          amount: {
            '@type': 'MonetaryAmount',
            currency: 'VND',
            minValue: facts.number('ticketFrom'),
            maxValue: facts.number('ticketTo'),
          },
        }),
  }),
})
