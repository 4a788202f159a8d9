import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'support.case-annulled': {
    vi: 'Hủy việc xét hồ sơ',
    en: 'Case annulled',
  },
  'support.case-reopened': {
    vi: 'Mở lại hồ sơ',
    en: 'Case opened again',
  },
  'support.case-transferred': {
    vi: 'Chuyển cán bộ phụ trách',
    en: 'Case handed to another officer',
  },
  'support.decision-overturned': {
    vi: 'Quyết định trước bị thay thế',
    en: 'Earlier decision overturned',
  },
} satisfies Acts
