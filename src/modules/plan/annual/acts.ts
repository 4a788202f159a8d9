import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.annual-opened': {
    vi: 'Mở việc lập kế hoạch năm',
    en: 'Plan of a year opened for proposals',
  },
  'plan.annual-extended': {
    vi: 'Gia hạn gửi đề xuất cho kế hoạch năm',
    en: 'Time for proposals extended',
  },
  'plan.proposal-submitted': {
    vi: 'Gửi đề xuất cho kế hoạch năm',
    en: 'Proposal for the plan of a year submitted',
  },
  'plan.proposal-withdrawn': { vi: 'Rút đề xuất', en: 'Proposal withdrawn' },
  'plan.proposal-sent-back': { vi: 'Trả lại đề xuất', en: 'Proposal sent back' },
  'plan.proposals-declined': {
    vi: 'Cơ quan không có đề xuất cho kế hoạch năm',
    en: 'An agency proposes nothing for the year',
  },
  'plan.annual-composed': {
    vi: 'Bắt đầu tổng hợp kế hoạch năm',
    en: 'Composing of the plan of a year begun',
  },
  'plan.annual-line-composed': {
    vi: 'Đưa đề xuất vào kế hoạch năm',
    en: 'Proposals taken up as a line of the year',
  },
  'plan.annual-line-changed': {
    vi: 'Sửa dòng của kế hoạch năm',
    en: 'Line of the year changed',
  },
  'plan.annual-line-cut': { vi: 'Cắt dòng của kế hoạch năm', en: 'Line of the year cut' },
  'plan.annual-line-dissolved': {
    vi: 'Tách dòng của kế hoạch năm thành các đề xuất',
    en: 'Line of the year taken apart into its proposals',
  },
  'plan.proposal-cut': { vi: 'Không đưa đề xuất vào kế hoạch năm', en: 'Proposal cut' },
  'plan.proposal-restored': { vi: 'Xem xét lại đề xuất', en: 'Cut proposal taken back up' },
  'plan.annual-handed-in': {
    vi: 'Trình thẩm định kế hoạch năm',
    en: 'Plan of a year handed to Finance',
  },
  'plan.annual-line-appraised': {
    vi: 'Thẩm định dòng của kế hoạch năm',
    en: 'Line of the year appraised',
  },
  'plan.annual-appraised': {
    vi: 'Trình phê duyệt kế hoạch năm',
    en: 'Plan of a year handed to the leader',
  },
  'plan.annual-returned': { vi: 'Trả lại kế hoạch năm', en: 'Plan of a year returned' },
  'plan.annual-line-approved': {
    vi: 'Phê duyệt dòng của kế hoạch năm',
    en: 'Line of the year approved',
  },
  'plan.annual-approved': { vi: 'Phê duyệt kế hoạch năm', en: 'Plan of a year approved' },
} satisfies Acts
