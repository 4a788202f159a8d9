import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.proposal-received': { vi: 'Tiếp nhận đề xuất, kiến nghị', en: 'Proposal received' },
  'plan.proposal-answered': { vi: 'Trả lời đề xuất, kiến nghị', en: 'Proposal answered' },
} satisfies Acts
