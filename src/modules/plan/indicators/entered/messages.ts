import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    listTitle: 'Nhập số liệu chỉ tiêu',
    listLead:
      'Những chỉ tiêu mà sổ cái chưa đo được. Số liệu lấy từ báo cáo đã được chấp nhận hoặc văn bản khác, và được công khai cùng nguồn.',
    listNone: 'Mọi chỉ tiêu của kế hoạch hiện nay đều được đo bằng sổ cái.',
    title: (name: string) => `Số liệu: ${name}`,
    section: 'Số liệu nhập từ văn bản',
    none: 'Chưa có số liệu nào được nhập.',
    on: 'Ngày của số liệu',
    value: 'Giá trị',
    valueHint: 'Ví dụ 12 hoặc 12,5; không dùng dấu chấm ngăn hàng nghìn.',
    source: 'Văn bản nêu số liệu',
    sourceHint: 'Số, ngày và cơ quan ban hành, ví dụ: Báo cáo 15/BC-ABC ngày 20/12/2026.',
    state: 'Tình trạng',
    counted: 'Đang dùng',
    withdrawn: (day: string, reason: string) => `Đã đính chính ngày ${day}: ${reason}`,
    enter: 'Nhập số liệu',
    enterTitle: 'Thêm số liệu',
    withdrawTitle: (day: string) => `Đính chính số liệu ngày ${day}`,
    reason: 'Lý do đính chính',
    withdraw: (day: string) => `Ghi nhận đính chính ngày ${day}`,
    public: 'Xem trang công khai của chỉ tiêu',
    done: { entered: 'Đã nhập số liệu.', withdrawn: 'Đã đính chính số liệu.' },
    refusal: {
      'day-taken':
        'Ngày này đã có số liệu đang dùng. Nếu số cũ sai, hãy đính chính số đó trước rồi nhập lại.',
      'already-withdrawn': 'Số liệu này đã được đính chính trước đó, không cần làm gì thêm.',
    },
    fault: {
      'not-a-figure':
        'Hãy nhập một con số, ví dụ 12 hoặc 12,5; không dùng dấu chấm ngăn hàng nghìn.',
      'in-the-future': 'Ngày này chưa đến. Hãy ghi ngày của số liệu trong văn bản.',
    },
  },
  {
    listTitle: 'Enter values of targets',
    listLead:
      'Targets that the ledger does not count yet. Values come from accepted reports or other documents, and are public with their source.',
    listNone: 'The ledger counts every target of the current plan.',
    title: (name) => `Values: ${name}`,
    section: 'Values entered from documents',
    none: 'No value has been entered.',
    on: 'Day of the value',
    value: 'Value',
    valueHint: 'For example 12 or 12.5; do not group thousands.',
    source: 'Document that says so',
    sourceHint: 'Number, day and issuer, for example: Report 15/BC-ABC of 20 December 2026.',
    state: 'State',
    counted: 'Stands',
    withdrawn: (day, reason) => `Taken back on ${day}: ${reason}`,
    enter: 'Enter the value',
    enterTitle: 'Another value',
    withdrawTitle: (day) => `Take back the value of ${day}`,
    reason: 'Reason',
    withdraw: (day) => `Confirm for ${day}`,
    public: 'The public page of this target',
    done: { entered: 'The value is entered.', withdrawn: 'The value is taken back.' },
    refusal: {
      'day-taken':
        'A value of this day stands already. If it is wrong, take it back first and enter it again.',
      'already-withdrawn': 'This value was taken back before; nothing more is needed.',
    },
    fault: {
      'not-a-figure': 'Give a figure, for example 12 or 12.5; do not group thousands.',
      'in-the-future': 'This day has not come. Give the day of the value in the document.',
    },
  },
)

export type Refusal = keyof (typeof messages)['vi']['refusal']
export type Done = keyof (typeof messages)['vi']['done']
