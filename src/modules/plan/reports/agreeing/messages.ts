import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    lead: (count: number) =>
      `${count} báo cáo đang chờ giữ nguyên mọi số liệu đã điền sẵn từ sổ cái. Bạn có thể chấp nhận cùng lúc; báo cáo nào có số liệu khác thì mở ra xem từng cái.`,
    accept: (count: number) => `Chấp nhận ${count} báo cáo khớp số liệu`,
    accepted: (count: number) => `Đã chấp nhận ${count} báo cáo.`,
    noneLeft:
      'Không báo cáo nào được chấp nhận: từ khi bạn mở trang, các báo cáo này đã được xử lý, được gửi lại với nội dung khác, hoặc là báo cáo của chính cơ quan bạn. Hãy xem lại danh sách.',
  },
  {
    lead: (count) =>
      `${count} waiting reports keep every figure as it was filled in from the ledger. You may accept them in one act; open those that say something else one by one.`,
    accept: (count) => `Accept ${count} reports that agree`,
    accepted: (count) => `${count} reports were accepted.`,
    noneLeft:
      'No report was accepted: since you opened the page these reports have been dealt with, were sent anew with other content, or are your own agency’s. Look at the list again.',
  },
)
