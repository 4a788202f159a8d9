import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as adjustmentActs } from './adjustments/acts.ts'
import { acts as consolidatedActs } from './consolidated/acts.ts'
import { acts as extensionActs } from './extensions/acts.ts'
import { acts as proposalActs } from './proposals/acts.ts'

export const acts = {
  ...extensionActs,
  ...adjustmentActs,
  'plan.report-submitted': { vi: 'Gửi báo cáo định kỳ', en: 'Periodic report sent' },
  'plan.report-filed-nil': { vi: 'Báo cáo không phát sinh', en: 'Nil report filed' },
  'plan.report-sent-back': { vi: 'Trả lại báo cáo', en: 'Report sent back' },
  'plan.report-accepted': { vi: 'Chấp nhận báo cáo', en: 'Report accepted' },
  ...consolidatedActs,
  ...proposalActs,
  'plan.report-withdrawn': {
    vi: 'Thôi báo cáo vì sự việc được đính chính',
    en: 'Report no longer owed: its event was corrected',
  },
} satisfies Acts
