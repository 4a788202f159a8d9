import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'portal.gap-assigned': { vi: 'Giao bổ sung nội dung còn thiếu', en: 'Missing content assigned' },
  'portal.gap-answered': { vi: 'Đã bổ sung nội dung còn thiếu', en: 'Missing content answered' },
  'portal.gap-dismissed': { vi: 'Bỏ qua từ khóa tìm không thấy', en: 'Search in vain dismissed' },
  'portal.gap-reopened': { vi: 'Mở lại từ khóa tìm không thấy', en: 'Search in vain reopened' },
} satisfies Acts
