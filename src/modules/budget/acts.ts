import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'budget.source-published': { vi: 'Công bố nguồn kinh phí', en: 'Source of money published' },
  'budget.line-estimated': { vi: 'Lập dự toán', en: 'Estimate drawn up' },
  'budget.line-appraised': { vi: 'Thẩm định dự toán', en: 'Estimate appraised' },
  'budget.line-allocated': { vi: 'Phân bổ kinh phí', en: 'Money allocated' },
  'budget.line-rejected': { vi: 'Không chấp thuận dự toán', en: 'Estimate rejected' },
  'budget.committed': { vi: 'Cam kết kinh phí', en: 'Money committed' },
  'budget.released': { vi: 'Trả lại phần cam kết chưa chi', en: 'Unpaid commitment released' },
  'budget.commitment-closed': { vi: 'Tất toán cam kết', en: 'Commitment closed' },
  'budget.account-stated': { vi: 'Khai tài khoản nhận tiền', en: 'Bank account stated' },
  'budget.account-confirmed': {
    vi: 'Xác nhận tài khoản nhận tiền',
    en: 'Bank account confirmed',
  },
  'budget.payment-requested': { vi: 'Đề nghị thanh toán', en: 'Payment requested' },
  'budget.payment-approved': { vi: 'Duyệt đề nghị thanh toán', en: 'Payment approved' },
  'budget.payment-declined': {
    vi: 'Không duyệt đề nghị thanh toán',
    en: 'Payment declined',
  },
  'budget.payment-frozen': { vi: 'Tạm dừng thanh toán', en: 'Payment frozen' },
  'budget.payment-thawed': { vi: 'Cho xét lại thanh toán', en: 'Payment taken up again' },
  'budget.paid': { vi: 'Chi tiền', en: 'Money paid' },
  'budget.expense-handed-in': { vi: 'Nộp chứng từ chi', en: 'Proof of spending handed in' },
  'budget.expense-withdrawn': { vi: 'Rút chứng từ chi', en: 'Proof of spending withdrawn' },
  'budget.alarm-raised': { vi: 'Cảnh báo chi trùng', en: 'Alarm of double funding' },
  'budget.alarm-cleared': { vi: 'Xử lý cảnh báo chi trùng', en: 'Alarm of double funding cleared' },
  'budget.item-settled': { vi: 'Quyết toán nội dung chi', en: 'Content item settled' },
  'budget.recovery-demanded': { vi: 'Yêu cầu hoàn trả', en: 'Repayment demanded' },
  'budget.recovery-received': { vi: 'Thu hồi kinh phí', en: 'Repayment received' },
  'budget.amount-set': { vi: 'Đặt mức tiền theo quy định', en: 'Amount of a rule set' },
  'budget.books-differ': { vi: 'Sổ kinh phí có sai lệch', en: 'The books differ' },
} satisfies Acts

export type Act = keyof typeof acts
