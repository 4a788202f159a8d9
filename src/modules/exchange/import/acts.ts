import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'exchange.import-confirmed': {
    vi: 'Xác nhận chuyển nội dung từ cổng cũ',
    en: 'Move from an older portal confirmed',
  },
  'exchange.import-finished': {
    vi: 'Chuyển xong nội dung từ cổng cũ',
    en: 'Move from an older portal finished',
  },
  'exchange.import-undone': {
    vi: 'Hoàn tác đợt chuyển nội dung',
    en: 'Move from an older portal undone',
  },
} satisfies Acts
