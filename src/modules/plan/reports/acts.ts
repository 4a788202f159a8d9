import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as consolidatedActs } from './consolidated/acts.ts'
import { acts as proposalActs } from './proposals/acts.ts'

export const acts = {
  'plan.report-submitted': { vi: 'Gửi báo cáo định kỳ', en: 'Periodic report sent' },
  'plan.report-filed-nil': { vi: 'Báo cáo không phát sinh', en: 'Nil report filed' },
  'plan.report-sent-back': { vi: 'Trả lại báo cáo', en: 'Report sent back' },
  'plan.report-accepted': { vi: 'Chấp nhận báo cáo', en: 'Report accepted' },
  ...consolidatedActs,
  ...proposalActs,
} satisfies Acts
