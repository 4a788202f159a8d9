import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.value-entered': {
    vi: 'Nhập số liệu chỉ tiêu từ văn bản',
    en: 'Value of a target entered from a document',
  },
  'plan.value-withdrawn': {
    vi: 'Đính chính số liệu chỉ tiêu',
    en: 'Value of a target taken back',
  },
} satisfies Acts
