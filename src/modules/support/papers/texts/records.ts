import { amountBoth, figures } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Block } from '#platform/documents/structure.ts'
import { plainDay } from './contract.ts'
import type { ContractFacts } from './facts.ts'
import { dayOrBlank, groundsOf } from './phrases.ts'

const record = (
  facts: ContractFacts,
  abstract: string,
  blocks: readonly Block[],
): AdministrativeDocument => {
  const { issuer, year, caseNumber } = facts
  return {
    ...(issuer.parent ? { parent: issuer.parent } : {}),
    agency: issuer.agency,
    symbol: `BB-${issuer.initials}`,
    year,
    type: 'Biên bản',
    abstract,
    grounds: [...groundsOf(facts), `Căn cứ Hợp đồng số ${facts.contract.number ?? ''}`],
    blocks,
    signatures: {
      left: { capacity: ['Đại diện bên nhận hỗ trợ'] },
      right: { capacity: ['Đại diện bên hỗ trợ'] },
    },
    recipients: ['Các bên ký', `Lưu: VT, hồ sơ ${caseNumber}`],
  }
}

const present = ({ issuer, applicant }: ContractFacts): Block[] => [
  { kind: 'paragraph', text: `Hôm nay, ${dayOrBlank(undefined)}, tại ${issuer.agency}, gồm có:` },
  { kind: 'dash', text: `Bên hỗ trợ: ${issuer.agency}.` },
  { kind: 'dash', text: `Bên nhận hỗ trợ: ${applicant}.` },
]

export const acceptancePaper = (facts: ContractFacts): AdministrativeDocument => {
  const { contract } = facts
  return record(facts, `Nghiệm thu Hợp đồng số ${contract.number ?? ''}`, [
    ...present(facts),
    { kind: 'paragraph', text: 'Hai bên cùng xác nhận kết quả thực hiện các mốc của hợp đồng:' },
    {
      kind: 'table',
      columns: [
        { title: 'TT', share: 1 },
        { title: 'Mốc', share: 4 },
        { title: 'Minh chứng', share: 4 },
        { title: 'Thời hạn', share: 3 },
        { title: 'Ngày nghiệm thu', share: 3 },
      ],
      rows: contract.milestones.map(({ title, evidenceWanted, dueOn, acceptedOn }, index) => [
        String(index + 1),
        title,
        evidenceWanted,
        plainDay(dueOn),
        acceptedOn ? plainDay(acceptedOn) : '',
      ]),
    },
    {
      kind: 'paragraph',
      text: `Kết luận: Bên nhận hỗ trợ đã hoàn thành các nội dung của hợp đồng với giá trị ${amountBoth(contract.amount)}. Biên bản được lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản`,
    },
  ])
}

/** Approved, used and settled of each content item with its proofs, the state's share apart from the others'. */
export const settlementPaper = (facts: ContractFacts): AdministrativeDocument => {
  const { items, number } = facts.contract
  const total = (pick: (item: (typeof items)[number]) => number) =>
    items.reduce((sum, item) => sum + pick(item), 0)
  const settled = total((item) => item.settled ?? 0)
  return record(facts, `Quyết toán kinh phí Hợp đồng số ${number ?? ''}`, [
    ...present(facts),
    { kind: 'paragraph', text: 'Hai bên thống nhất quyết toán theo từng nội dung chi như sau:' },
    {
      kind: 'table',
      columns: [
        { title: 'TT', share: 1 },
        { title: 'Nội dung chi', share: 4 },
        { title: 'Được duyệt (đồng)', share: 3, figures: true },
        { title: 'Nguồn khác (đồng)', share: 3, figures: true },
        { title: 'Đã sử dụng (đồng)', share: 3, figures: true },
        { title: 'Quyết toán (đồng)', share: 3, figures: true },
        { title: 'Chứng từ', share: 3 },
      ],
      rows: [
        ...items.map((item, index) => [
          String(index + 1),
          item.title,
          figures(item.stateAmount),
          figures(item.otherAmount),
          figures(item.used),
          item.settled === null ? '' : figures(item.settled),
          item.proofs.join(', '),
        ]),
        [
          '',
          'Tổng cộng',
          figures(total(({ stateAmount }) => stateAmount)),
          figures(total(({ otherAmount }) => otherAmount)),
          figures(total(({ used }) => used)),
          figures(settled),
          '',
        ],
      ],
    },
    {
      kind: 'paragraph',
      text: `Số tiền ngân sách nhà nước được quyết toán là ${amountBoth(settled)}. Biên bản được lập thành 04 bản có giá trị như nhau, mỗi bên giữ 02 bản`,
    },
  ])
}
