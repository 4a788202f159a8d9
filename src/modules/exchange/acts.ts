import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'exchange.partner-recorded': { vi: 'Ghi nhận cổng đối tác', en: 'Partner portal recorded' },
  'exchange.partner-changed': { vi: 'Sửa cổng đối tác', en: 'Partner portal changed' },
  'exchange.key-trusted': {
    vi: 'Xác nhận khóa của cổng đối tác',
    en: 'Key of a partner confirmed',
  },
  'exchange.key-rotated': { vi: 'Đổi khóa ký', en: 'Signing key changed' },
  'exchange.package-handed-over': { vi: 'Giao gói dữ liệu', en: 'Package handed over' },
  'exchange.receipt-taken': { vi: 'Nhận biên nhận', en: 'Receipt taken' },
  'exchange.items-sent-again': { vi: 'Gửi lại cho cổng đối tác', en: 'Sent to partners again' },
  'exchange.item-drafted': { vi: 'Lấy tin đến làm bản nháp', en: 'Received item drafted' },
  'exchange.item-linked': { vi: 'Đăng đường dẫn tới tin đến', en: 'Received item linked' },
  'exchange.item-refused': { vi: 'Từ chối tin đến', en: 'Received item refused' },
  'exchange.webhook-recorded': { vi: 'Ghi nhận webhook', en: 'Webhook recorded' },
  'exchange.webhook-changed': { vi: 'Sửa webhook', en: 'Webhook changed' },
  'exchange.webhook-disabled': { vi: 'Tắt webhook', en: 'Webhook disabled' },
} satisfies Acts
