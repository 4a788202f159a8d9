import { COMMITTEE } from '#modules/support/index.ts'
import { amountBoth, figures, oneLine } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Annex, Block } from '#platform/documents/structure.ts'
import { totalOf } from '../activity/estimate.ts'
import { type PlanFacts, toApprove } from './facts.ts'
import { clauses, linesTable, paragraph, sourcesTable } from './phrases.ts'

const totalIn = ({ lines }: PlanFacts): number => totalOf(lines.flatMap(toApprove))

const annexOf = ({ lines, names, year }: PlanFacts): Annex => ({
  title: `Danh mục hoạt động của Kế hoạch năm ${year}`,
  blocks: [linesTable(lines, names)],
})

/** The submission by which the composing office asks for approval. */
export function submissionPaper(facts: PlanFacts): AdministrativeDocument {
  const { issuer, draftYear, year, grounds, lines, leftOut, names, proposals, askedTotal } = facts
  return {
    ...(issuer.parent ? { parent: issuer.parent } : {}),
    agency: issuer.agency,
    symbol: `TTr-${issuer.initials}`,
    place: issuer.place,
    year: draftYear,
    type: 'Tờ trình',
    abstract: `Về việc phê duyệt Kế hoạch năm ${year}`,
    grounds,
    blocks: [
      paragraph(`Kính gửi: ${issuer.committee}.`),
      paragraph(
        `${issuer.agency} đã nhận ${proposals} đề xuất của các cơ quan, tổng số tiền đề nghị ${figures(askedTotal)} đồng; tổng hợp thành ${lines.length} hoạt động với tổng kinh phí ${amountBoth(totalIn(facts))}.`,
      ),
      paragraph('Kinh phí theo nguồn:'),
      sourcesTable(lines, names),
      ...cutBlocks(leftOut),
      paragraph(
        `${issuer.agency} kính trình ${issuer.committee} xem xét, phê duyệt Kế hoạch năm ${year} theo danh mục tại Phụ lục`,
      ),
    ],
    signatures: { right: { capacity: ['Giám đốc'] } },
    recipients: ['Như trên', 'Lưu: VT'],
    annexes: [annexOf(facts)],
  }
}

const cutBlocks = (leftOut: PlanFacts['leftOut']): Block[] =>
  leftOut.length === 0
    ? []
    : [
        paragraph('Các đề xuất không đưa vào kế hoạch:'),
        ...leftOut.map(
          ({ name, agency, reason, amount }): Block => ({
            kind: 'dash',
            text: `${oneLine(name)} (${agency}, ${figures(amount)} đồng): ${oneLine(reason)}.`,
          }),
        ),
      ]

/** The decision of the head of the committee on the plan of the year. */
export function decisionPaper(facts: PlanFacts): AdministrativeDocument {
  const { issuer, draftYear, year, grounds, lines, department } = facts
  const { committee, government, place } = issuer
  const articles = [
    `Phê duyệt Kế hoạch năm ${year} gồm ${lines.length} hoạt động tại Phụ lục kèm theo.`,
    `Tổng kinh phí thực hiện: ${amountBoth(totalIn(facts))}, phân bổ theo từng hoạt động tại Phụ lục.`,
    `Giao ${department} theo dõi, đôn đốc, tổng hợp báo cáo kết quả thực hiện; cơ quan chủ trì từng hoạt động tổ chức thực hiện, sử dụng kinh phí và quyết toán theo quy định.`,
    `Chánh Văn phòng ${committee}, Thủ trưởng ${department} và các cơ quan có tên tại Phụ lục chịu trách nhiệm thi hành Quyết định này kể từ ngày ký`,
  ]
  return {
    agency: committee,
    symbol: 'QĐ-UBND',
    place,
    year: draftYear,
    type: 'Quyết định',
    abstract: `Về việc phê duyệt Kế hoạch năm ${year}`,
    authority: `Chủ tịch ${COMMITTEE} ${government}`,
    grounds: [...grounds, `Theo đề nghị của ${department}`],
    verb: 'Quyết định:',
    blocks: articles.map((text, index): Block => ({ kind: 'article', number: index + 1, text })),
    signatures: { right: { capacity: ['Chủ tịch'] } },
    recipients: [`Như Điều ${articles.length}`, department, 'Lưu: VT'],
    annexes: [annexOf(facts)],
  }
}

/** The plan itself, as it is issued with the decision. */
export function planPaper(facts: PlanFacts): AdministrativeDocument {
  const { issuer, draftYear, year, grounds, lines, names, department } = facts
  return {
    agency: issuer.committee,
    symbol: 'KH-UBND',
    place: issuer.place,
    year: draftYear,
    type: 'Kế hoạch',
    abstract: `Thực hiện các hoạt động năm ${year}`,
    grounds,
    blocks: [
      { kind: 'heading', text: 'I. Mục tiêu' },
      ...clauses(lines.map(({ activity }) => `${oneLine(activity.objective)}.`)),
      { kind: 'heading', text: 'II. Nội dung' },
      linesTable(lines, names),
      { kind: 'heading', text: 'III. Kinh phí' },
      paragraph(`Tổng kinh phí: ${amountBoth(totalIn(facts))}.`),
      sourcesTable(lines, names),
      { kind: 'heading', text: 'IV. Tổ chức thực hiện' },
      ...clauses([
        'Cơ quan chủ trì từng hoạt động tổ chức thực hiện đúng nội dung và thời gian, báo cáo kết quả theo chế độ báo cáo của kế hoạch.',
        `${department} theo dõi, đôn đốc, tổng hợp và đánh giá việc thực hiện.`,
        'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan phản ánh để được xem xét, giải quyết',
      ]),
    ],
    signatures: { right: { capacity: ['TM. Ủy ban nhân dân', 'Chủ tịch'] } },
    recipients: ['Các cơ quan có tên trong Kế hoạch', department, 'Lưu: VT'],
  }
}
