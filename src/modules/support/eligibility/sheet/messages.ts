import { bilingual } from '#platform/locale.ts'

const vi = {
  reason: (number: number, wording: string, clause: string, ground: string) =>
    `${number}. Chưa đáp ứng: ${wording} (${clause}). ${ground}`,
  factsSay: (sentence: string) => `Số liệu đã xét: ${sentence}.`,
  foundBecause: (note: string) => `Kết quả thẩm tra: ${note}`,
  factsUsed: 'Số liệu đã xét',
  toAsk: 'Cần hỏi thêm',
  overall: {
    eligible: 'Mọi tiêu chí đều đáp ứng.',
    'not-eligible': 'Có tiêu chí chưa đáp ứng; đơn từ chối đã điền sẵn các lý do đó.',
    unknown: 'Còn tiêu chí chưa rõ. Hãy ghi kết luận thẩm tra hoặc yêu cầu bổ sung.',
  },
  verdict: { met: 'đáp ứng', 'not-met': 'chưa đáp ứng', unknown: 'chưa rõ' },
  found: (by: string, finding: string) => `${by} kết luận: ${finding}`,
  confirms: 'khớp với số liệu',
  contradicts: 'trái với số liệu',
  settles: 'số liệu chưa nói được',
  record: 'Ghi kết luận thẩm tra',
  criterion: (wording: string) => `Kết luận về: ${wording}`,
  finding: 'Kết luận',
  note: 'Căn cứ của kết luận',
  noteHint: 'Nêu giấy tờ hoặc lời giải thích đã xem. Nếu từ chối, người nộp đọc được câu này.',
  save: 'Lưu kết luận',
}

const en: typeof vi = {
  reason: (number, wording, clause, ground) =>
    `${number}. Not met: ${wording} (${clause}). ${ground}`,
  factsSay: (sentence) => `The facts: ${sentence}.`,
  foundBecause: (note) => `Found on screening: ${note}`,
  factsUsed: 'Facts used',
  toAsk: 'To be asked',
  overall: {
    eligible: 'Every criterion is met.',
    'not-eligible': 'A criterion is not met; the letter of refusal begins with these reasons.',
    unknown: 'A criterion is open. Note a finding or ask for corrections.',
  },
  verdict: { met: 'met', 'not-met': 'not met', unknown: 'not known yet' },
  found: (by, finding) => `${by} found: ${finding}`,
  confirms: 'as the facts say',
  contradicts: 'against the facts',
  settles: 'the facts do not say',
  record: 'Note a finding',
  criterion: (wording) => `Finding on: ${wording}`,
  finding: 'Finding',
  note: 'Grounds of the finding',
  noteHint:
    'Name the paper or explanation you looked at. If the case is refused, the applicant reads this.',
  save: 'Save the finding',
}

export const messages = bilingual(vi, en)
