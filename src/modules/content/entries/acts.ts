import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'content.entry-proposed': { vi: 'Đề nghị đăng thông tin', en: 'Entry proposed' },
  'content.entry-returned': { vi: 'Trả lại đề nghị', en: 'Proposal sent back' },
  'content.entry-published': { vi: 'Đăng thông tin', en: 'Entry published' },
  'content.entry-changed': { vi: 'Sửa thông tin đã đăng', en: 'Published entry changed' },
  'content.entry-confirmed': { vi: 'Xác nhận thông tin còn đúng', en: 'Entry confirmed' },
  'content.entry-went-stale': { vi: 'Thông tin cần xác nhận lại', en: 'Entry went stale' },
  'content.entry-lapsed': { vi: 'Thông tin rời danh sách', en: 'Entry left the lists' },
  'content.entry-withdrawn': { vi: 'Gỡ thông tin', en: 'Entry withdrawn' },
  'content.entry-consent-withdrawn': {
    vi: 'Rút lại đồng ý công khai',
    en: 'Consent to be shown taken back',
  },
  'content.entry-fault-reported': { vi: 'Người đọc báo sai', en: 'A reader reported a fault' },
  'content.entry-fault-settled': { vi: 'Trả lời báo sai', en: 'Reported fault answered' },
} satisfies Acts
