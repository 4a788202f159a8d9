import { officialDay } from '#platform/documents/dates.ts'
import type { PaperFacts } from './facts.ts'

export const dayOrBlank = (day: string | undefined): string =>
  day ? officialDay(day) : 'ngày      tháng      năm      '

/** The grounds that every paper about a case begins with. */
export const groundsOf = ({ legalBasis, programme, caseNumber, call }: PaperFacts): string[] => [
  `Căn cứ văn bản số ${legalBasis} về ${programme}`,
  `Căn cứ hồ sơ số ${caseNumber} nộp cho ${call} và kết quả đánh giá hồ sơ`,
]
