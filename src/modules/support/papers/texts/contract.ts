import { officialDay } from '#platform/documents/dates.ts'
import { amountBoth, figures } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Annex, Block } from '#platform/documents/structure.ts'
import type { ContractFacts, ItemFacts } from './facts.ts'
import { dayOrBlank, groundsOf } from './phrases.ts'

/** The contract as it is to be signed, with its annexes: content, cost, result and deadline; and the estimate. */
export function contractPaper(facts: ContractFacts): AdministrativeDocument {
  const { issuer, year, caseNumber, applicant, contract, decision } = facts
  const hasSteps = contract.milestones.length > 0
  return {
    ...(issuer.parent ? { parent: issuer.parent } : {}),
    agency: issuer.agency,
    symbol: `HĐ-${issuer.initials}`,
    place: issuer.place,
    year,
    type: 'Hợp đồng',
    abstract: `Hỗ trợ ${applicant} theo hồ sơ số ${caseNumber}`,
    grounds: [
      ...groundsOf(facts),
      `Căn cứ Quyết định hỗ trợ ${officialDay(decision.decidedOn)} của ${issuer.committee}`,
    ],
    blocks: [
      ...parties(facts),
      ...articles([
        `Nội dung hợp đồng: Bên A hỗ trợ Bên B thực hiện hồ sơ số ${caseNumber} thuộc ${facts.call}${hasSteps ? ' theo các mốc tại Phụ lục' : ''}.`,
        `Giá trị hợp đồng: ${amountBoth(contract.amount)}.`,
        'Thanh toán: chỉ thanh toán sau khi kết quả của từng mốc được nghiệm thu, vào tài khoản đã được xác nhận của Bên B, và quyết toán theo từng nội dung chi.',
        'Trách nhiệm của Bên A: theo dõi việc thực hiện, nghiệm thu kết quả và thanh toán đúng hạn.',
        'Trách nhiệm của Bên B: thực hiện đúng nội dung và thời hạn, nộp báo cáo và minh chứng của từng mốc, sử dụng kinh phí đúng mục đích và hoàn trả phần kinh phí không được quyết toán.',
        'Chấm dứt hợp đồng: Bên A hủy hợp đồng khi Bên B không thực hiện hoặc sử dụng kinh phí sai mục đích; phần kinh phí chưa thanh toán được thu về nguồn.',
        'Hiệu lực: hợp đồng có hiệu lực kể từ ngày ký, được lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản',
      ]),
    ],
    signatures: {
      left: { capacity: ['Đại diện Bên B'] },
      right: { capacity: ['Đại diện Bên A'] },
    },
    recipients: ['Bên A', 'Bên B', `Lưu: VT, hồ sơ ${caseNumber}`],
    annexes: annexesOf(contract),
  }
}

const parties = ({ issuer, applicant, contract }: ContractFacts): Block[] => [
  {
    kind: 'paragraph',
    text: `Hôm nay, ${dayOrBlank(contract.signedOn)}, các bên gồm:`,
  },
  { kind: 'dash', text: `Bên A (bên hỗ trợ): ${issuer.agency}.` },
  { kind: 'dash', text: `Bên B (bên nhận hỗ trợ): ${applicant}.` },
  { kind: 'paragraph', text: 'Hai bên thống nhất ký hợp đồng với các điều khoản sau:' },
]

const articles = (texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ kind: 'article', number: index + 1, text }))

const annexesOf = ({ milestones, items }: ContractFacts['contract']): Annex[] => [
  ...(milestones.length > 0
    ? [
        {
          title: 'Nội dung, kinh phí, kết quả và thời hạn',
          blocks: [
            {
              kind: 'table',
              columns: [
                { title: 'TT', share: 1 },
                { title: 'Nội dung', share: 4 },
                { title: 'Kết quả, minh chứng', share: 4 },
                { title: 'Thời hạn', share: 3 },
                { title: 'Kinh phí (đồng)', share: 3, figures: true },
              ],
              rows: milestones.map(({ title, evidenceWanted, dueOn, amount }, index) => [
                String(index + 1),
                title,
                evidenceWanted,
                plainDay(dueOn),
                figures(amount),
              ]),
            },
          ] satisfies Block[],
        },
      ]
    : []),
  ...(items.length > 0 ? [{ title: 'Dự toán kinh phí', blocks: [estimateTable(items)] }] : []),
]

const estimateTable = (items: readonly ItemFacts[]): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', share: 1 },
    { title: 'Nội dung chi', share: 5 },
    { title: 'Ngân sách nhà nước (đồng)', share: 3, figures: true },
    { title: 'Nguồn khác (đồng)', share: 3, figures: true },
  ],
  rows: [
    ...items.map(({ title, stateAmount, otherAmount }, index) => [
      String(index + 1),
      title,
      figures(stateAmount),
      figures(otherAmount),
    ]),
    [
      '',
      'Tổng cộng',
      figures(items.reduce((sum, { stateAmount }) => sum + stateAmount, 0)),
      figures(items.reduce((sum, { otherAmount }) => sum + otherAmount, 0)),
    ],
  ],
})

/** `31/12/2026`, as tables have it. */
export const plainDay = (day: string): string => day.split('-').toReversed().join('/')
