import { amountBoth, oneLine } from '#platform/documents/phrases.ts'
import type { AdministrativeDocument, Block } from '#platform/documents/structure.ts'
import { COMMITTEE } from '../issuer.ts'
import type { AppealFacts, DecisionFacts, PaperFacts } from './facts.ts'
import { dayOrBlank, groundsOf } from './phrases.ts'

type Body = { abstract: string; grounds?: readonly string[]; articles: readonly string[] }

/** A decision of the head of the committee on the proposal of the agency. */
function decisionPaper(
  { issuer, year, caseNumber, applicant, ...facts }: PaperFacts,
  { abstract, grounds = [], articles }: Body,
): AdministrativeDocument {
  const { committee, agency, place, parent, government } = issuer
  const carriers = [`Chánh Văn phòng ${committee}`, ...(parent ? [`Thủ trưởng ${agency}`] : [])]
  const last = `${carriers.join(', ')}, ${applicant} và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này kể từ ngày ký`
  const texts = [...articles, last]
  return {
    agency: committee,
    symbol: 'QĐ-UBND',
    place,
    year,
    type: 'Quyết định',
    abstract,
    authority: `Chủ tịch ${COMMITTEE} ${government}`,
    grounds: [
      ...groundsOf({ issuer, year, caseNumber, applicant, ...facts }),
      ...grounds,
      `Theo đề nghị của ${parent ? agency : `Văn phòng ${committee}`}`,
    ],
    verb: 'Quyết định:',
    blocks: texts.map((text, index): Block => ({ kind: 'article', number: index + 1, text })),
    signatures: { right: { capacity: ['Chủ tịch'] } },
    recipients: [
      `Như Điều ${texts.length}`,
      ...(parent ? [agency] : []),
      `Lưu: VT, hồ sơ ${caseNumber}`,
    ],
  }
}

export const approvalPaper = (facts: DecisionFacts): AdministrativeDocument =>
  decisionPaper(facts, {
    abstract: `Về việc hỗ trợ ${facts.applicant} theo hồ sơ số ${facts.caseNumber}`,
    articles: [
      `Hỗ trợ ${facts.applicant} thực hiện nội dung của hồ sơ số ${facts.caseNumber} thuộc ${facts.call}, số tiền ${amountBoth(facts.decision.amount)}.`,
      `Lý do: ${oneLine(facts.decision.reasons)}.`,
      `Giao ${facts.issuer.agency} ký hợp đồng, theo dõi việc thực hiện, nghiệm thu, thanh toán và quyết toán theo quy định.`,
      appealRight(facts),
    ],
  })

export const refusalPaper = (facts: DecisionFacts): AdministrativeDocument =>
  decisionPaper(facts, {
    abstract: `Về việc không hỗ trợ ${facts.applicant} theo hồ sơ số ${facts.caseNumber}`,
    articles: [
      `Không hỗ trợ ${facts.applicant} đối với hồ sơ số ${facts.caseNumber} thuộc ${facts.call}.`,
      `Lý do: ${oneLine(facts.decision.reasons)}.`,
      appealRight(facts),
    ],
  })

const appealRight = ({ applicant, daysToAppeal }: DecisionFacts): string =>
  `${applicant} có quyền khiếu nại Quyết định này trong thời hạn ${daysToAppeal} ngày làm việc kể từ ngày nhận được Quyết định.`

export const appealPaper = (facts: AppealFacts): AdministrativeDocument => {
  const { number, upheld, reasons, filedOn, scores } = facts.appeal
  return decisionPaper(facts, {
    abstract: `Về việc giải quyết khiếu nại số ${number}`,
    grounds: [`Xét đề nghị tại khiếu nại số ${number} nộp ${dayOrBlank(filedOn)}`],
    articles: [
      upheld
        ? `Chấp nhận khiếu nại số ${number} của ${facts.applicant}.`
        : `Không chấp nhận khiếu nại số ${number} của ${facts.applicant}; quyết định bị khiếu nại giữ nguyên hiệu lực.`,
      `Lý do: ${oneLine(reasons)}.`,
      ...(upheld
        ? [
            scores
              ? 'Phiếu chấm bị khiếu nại được mở lại; hồ sơ được đánh giá và quyết định lại.'
              : 'Quyết định bị khiếu nại được thay thế; hồ sơ được quyết định lại.',
          ]
        : []),
    ],
  })
}
