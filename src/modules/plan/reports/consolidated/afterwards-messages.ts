import { bilingual } from '#platform/locale.ts'
import type { AfterwardsRefusal } from './rules.ts'

const vi = {
  title: 'Sau khi ban hành',
  numberTitle: 'Số và ngày của văn bản',
  numberLead:
    'Ghi lại số và ngày do hệ thống văn bản của thành phố cấp. Nội dung báo cáo không đổi.',
  number: 'Số, ký hiệu',
  on: 'Ngày của văn bản',
  keep: 'Ghi số và ngày',
  publicTitle: 'Công khai',
  publicLead:
    'Khi công khai, ai cũng đọc được báo cáo và mở được bằng chứng của từng số; dự án không công khai tên vẫn không có tên.',
  publish: 'Công khai báo cáo',
  isPublic: 'Báo cáo đang công khai.',
  openPage: 'Xem trang công khai',
  withdraw: 'Ngừng công khai',
  adjustTitle: 'Ghi điều chỉnh',
  adjustLead:
    'Báo cáo đã ban hành không sửa được. Điều chỉnh ghi ở đây mang ngày hôm nay và hiện trong báo cáo tổng hợp kỳ sau.',
  code: 'Chỉ tiêu cần điều chỉnh',
  onlyWords: 'Không điều chỉnh số, chỉ điều chỉnh nội dung',
  amount: 'Tăng hoặc giảm bao nhiêu',
  amountHint: 'Số nguyên; số âm là giảm. Để trống nếu chỉ điều chỉnh nội dung.',
  text: 'Nội dung và lý do điều chỉnh',
  adjust: 'Ghi điều chỉnh',
  adjustments: 'Các điều chỉnh đã ghi',
  shown: 'đã nêu trong báo cáo sau',
  waiting: 'sẽ nêu trong báo cáo sau',
  problem: {
    'in-the-future': 'Ngày của văn bản chưa đến. Hãy xem lại ngày.',
    'before-issue': 'Ngày của văn bản sớm hơn ngày ban hành ở đây. Hãy xem lại ngày.',
    'already-public': 'Báo cáo này đã được công khai.',
    'not-public': 'Báo cáo này chưa công khai, nên không có gì để ngừng.',
    stale: 'Một người khác vừa ghi số của văn bản này. Hãy xem số đang lưu rồi ghi lại nếu cần.',
    'no-such-figure': 'Báo cáo này không có chỉ tiêu đó. Hãy chọn lại.',
  } satisfies Record<AfterwardsRefusal, string>,
  done: {
    issued: 'Đã ban hành. Nội dung và số liệu được giữ nguyên từ nay.',
    numbered: 'Đã ghi số và ngày của văn bản.',
    published: 'Báo cáo đã được công khai.',
    withdrawn: 'Đã ngừng công khai báo cáo.',
    adjusted: 'Đã ghi điều chỉnh; báo cáo kỳ sau sẽ nêu.',
  },
  fault: { 'no-figure': 'Hãy chọn chỉ tiêu, hoặc để trống số điều chỉnh.' },
}

const en: typeof vi = {
  title: 'After the issue',
  numberTitle: 'Number and day of the paper',
  numberLead:
    "Keep the number and day that the city's document system gave. The content does not change.",
  number: 'Number',
  on: 'Day of the paper',
  keep: 'Keep number and day',
  publicTitle: 'In public',
  publicLead:
    'Once public, everybody can read the report and open the evidence of each number; a project that keeps its name to itself has none here either.',
  publish: 'Make the report public',
  isPublic: 'The report is public.',
  openPage: 'See the public page',
  withdraw: 'Take it off the portal',
  adjustTitle: 'Record an adjustment',
  adjustLead:
    "An issued report cannot be changed. What is recorded here bears today's date and shows in the next consolidated report.",
  code: 'Figure to adjust',
  onlyWords: 'No figure, words only',
  amount: 'By how much',
  amountHint: 'A whole number; below zero it lowers the figure. Leave it empty for words only.',
  text: 'What is adjusted, and why',
  adjust: 'Record the adjustment',
  adjustments: 'Adjustments recorded',
  shown: 'shown in a later report',
  waiting: 'to be shown in the next report',
  problem: {
    'in-the-future': 'The day of the paper is still to come. Check the day.',
    'before-issue': 'The day of the paper is before the issue here. Check the day.',
    'already-public': 'This report is already public.',
    'not-public': 'This report is not public, so there is nothing to take off.',
    stale:
      'Somebody else has just kept a number for this paper. Look at it, and keep yours if needed.',
    'no-such-figure': 'This report has no such figure. Choose again.',
  },
  done: {
    issued: 'Issued. Text and figures stand still from now on.',
    numbered: 'Number and day of the paper are kept.',
    published: 'The report is public.',
    withdrawn: 'The report is off the portal.',
    adjusted: 'The adjustment is recorded; the next report shows it.',
  },
  fault: { 'no-figure': 'Choose a figure, or leave the amount empty.' },
}

export const afterwards = bilingual(vi, en)

export type Done = keyof (typeof vi)['done']
export const isDone = (value: string | undefined): value is Done =>
  value !== undefined && Object.hasOwn(vi.done, value)
