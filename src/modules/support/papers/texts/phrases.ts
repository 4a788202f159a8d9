import { officialDay } from '#platform/documents/dates.ts'
import { amountInWords } from '#platform/documents/number-in-words.ts'
import type { PaperFacts } from './facts.ts'

export const figures = (dong: number): string => dong.toLocaleString('vi-VN')

/** `120.000.000 đồng (Bằng chữ: Một trăm hai mươi triệu đồng)`. */
export const amountBoth = (dong: number): string =>
  `${figures(dong)} đồng (Bằng chữ: ${amountInWords(dong)})`

export const dayOrBlank = (day: string | undefined): string =>
  day ? officialDay(day) : 'ngày      tháng      năm      '

/** The grounds that every paper about a case begins with. */
export const groundsOf = ({ legalBasis, programme, caseNumber, call }: PaperFacts): string[] => [
  `Căn cứ văn bản số ${legalBasis} về ${programme}`,
  `Căn cứ hồ sơ số ${caseNumber} nộp cho ${call} và kết quả đánh giá hồ sơ`,
]

/** Reasons as typed, on one line and without a closing mark of their own. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/[.;\s]+$/, '')
