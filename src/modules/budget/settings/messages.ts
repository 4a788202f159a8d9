import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: 'Ngưỡng duyệt',
    lead: 'Từ số tiền này trở lên, mỗi đề nghị thanh toán phải có hai người khác nhau duyệt. Người đề nghị không được duyệt.',
    finance: 'Tài chính',
    desk: 'Bàn làm việc',
    current: 'Mức đang áp dụng',
    amount: 'Từ số tiền',
    amountHint: 'Nhập 0 nếu mọi đề nghị đều cần hai người duyệt.',
    basis: 'Căn cứ',
    basisHint: 'Số và ngày của văn bản quy định mức này.',
    setBy: 'Người đặt',
    setAt: 'Đặt lúc',
    missing:
      'Chưa có mức nào. Cho đến khi lãnh đạo hoặc quản trị viên đặt mức này, không đề nghị thanh toán nào được duyệt.',
    set: 'Đặt mức',
    done: 'Đã đặt mức. Các đề nghị mới theo mức này; đề nghị đã gửi giữ số người duyệt cũ.',
    readOnly: 'Chỉ lãnh đạo hoặc quản trị viên đặt được mức này.',
  },
  {
    title: 'Threshold of approval',
    lead: 'From this amount on, two different people approve each payment request. Whoever asked never approves.',
    finance: 'Finance',
    desk: 'Your desk',
    current: 'In force',
    amount: 'From the amount',
    amountHint: 'Give 0 if every request needs two people.',
    basis: 'Rests on',
    basisHint: 'Number and day of the text that sets it.',
    setBy: 'Set by',
    setAt: 'Set',
    missing:
      'No amount is set. Until a leader or an administrator sets it, no payment request can be approved.',
    set: 'Set the amount',
    done: 'The amount is set. New requests follow it; those already made keep their number of approvals.',
    readOnly: 'Only a leader or an administrator sets this amount.',
  },
)
