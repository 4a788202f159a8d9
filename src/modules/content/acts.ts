import type { Acts } from '#platform/ledger/ledger.ts'
import { acts as articleActs } from './articles/acts.ts'
import { acts as campaignActs } from './campaigns/acts.ts'
import { mediaActs } from './media/acts.ts'

export const acts = {
  ...articleActs,
  ...campaignActs,
  'content.document-recorded': { vi: 'Ghi nhận văn bản', en: 'Legal document recorded' },
  ...mediaActs,
} satisfies Acts
