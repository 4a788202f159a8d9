import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.milestones-set': { vi: 'Lập mốc thực hiện hợp đồng', en: 'Milestones set' },
  'support.milestone-handed-in': { vi: 'Nộp kết quả của mốc', en: 'Milestone handed in' },
  'support.milestone-returned': { vi: 'Trả lại kết quả của mốc', en: 'Milestone returned' },
  'support.milestone-accepted': { vi: 'Nghiệm thu mốc', en: 'Milestone accepted' },
  'support.award-accepted': { vi: 'Nghiệm thu hợp đồng', en: 'Contract accepted' },
  'support.award-settled': { vi: 'Quyết toán xong hợp đồng', en: 'Contract settled' },
} satisfies Acts
