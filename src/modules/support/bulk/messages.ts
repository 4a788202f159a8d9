import { bilingual } from '#platform/locale.ts'
import type { BulkAct } from './rules.ts'

type Row = Record<'gone' | 'no-such-field' | 'stale' | 'not-now' | 'not-in-review', string>

export const messages = bilingual(
  {
    bar: 'Làm một việc cho nhiều hồ sơ',
    barLead:
      'Đánh dấu các hồ sơ trong bảng rồi chọn việc. Trước khi làm, bạn xem lại từng hồ sơ và số thư sẽ gửi.',
    tick: (number: string) => `Chọn hồ sơ ${number}`,
    act: 'Việc cần làm',
    all: (count: number) => `Áp dụng cho cả ${count} hồ sơ của danh sách này`,
    goOn: 'Xem lại trước khi làm',
    acts: {
      accept: 'Tiếp nhận vào đánh giá',
      ask: 'Yêu cầu bổ sung cùng một nội dung',
      reviewers: 'Mời người đánh giá',
      transfer: 'Giao cho cán bộ khác',
    } as Record<BulkAct, string>,
    crumb: 'Xét hồ sơ',
    desk: 'Bàn làm việc',
    ahead: (count: number, of: number) => `Sẽ thực hiện với ${count} trong ${of} hồ sơ đã chọn.`,
    mails: {
      accept: (count: number) => `${count} thư sẽ gửi cho người nộp.`,
      ask: (count: number) => `${count} thư sẽ gửi cho người nộp. Đồng hồ của các hồ sơ dừng lại.`,
      reviewers: (count: number) => `Mỗi người được mời nhận ${count} thư, một thư cho mỗi hồ sơ.`,
      transfer: (count: number) => `${count} thư sẽ gửi cho cán bộ nhận hồ sơ.`,
    } as Record<BulkAct, (count: number) => string>,
    capped: (most: number, left: number) =>
      `Mỗi lần làm được nhiều nhất ${most} hồ sơ. Còn ${left} hồ sơ nữa; làm xong lần này, hãy chọn tiếp.`,
    nothing: 'Chưa chọn hồ sơ nào',
    nothingHint: 'Hãy quay lại danh sách, đánh dấu hồ sơ rồi chọn việc.',
    back: 'Quay lại danh sách hồ sơ',
    columns: {
      number: 'Số hồ sơ',
      startup: 'Dự án, doanh nghiệp',
      state: 'Tình trạng',
      what: 'Sẽ xảy ra',
      result: 'Kết quả',
    },
    will: 'Được thực hiện',
    done: 'Đã thực hiện',
    refused: 'Chưa thực hiện',
    field: 'Mục cần bổ sung',
    kind: 'Vấn đề',
    what: 'Cần làm gì',
    note: 'Lời nhắn chung',
    reviewers: 'Người đánh giá',
    to: 'Cán bộ nhận hồ sơ',
    doIt: (count: number) =>
      count === 1 ? 'Thực hiện với 1 hồ sơ' : `Thực hiện với ${count} hồ sơ`,
    result: (done: number, of: number) =>
      done === of
        ? `Đã thực hiện với cả ${of} hồ sơ.`
        : `Đã thực hiện với ${done} trong ${of} hồ sơ. Những hồ sơ còn lại ghi rõ lý do trong bảng.`,
    rows: {
      gone: 'Bạn không còn xem được hồ sơ này, nên chưa có gì thay đổi. Hãy hỏi cán bộ đang phụ trách.',
      'no-such-field':
        'Biểu mẫu của hồ sơ này không có mục đã chọn. Hãy mở hồ sơ và yêu cầu bổ sung riêng.',
      stale:
        'Có người vừa thay đổi hồ sơ này, nên chưa có gì được thực hiện. Hãy mở hồ sơ để xem lại.',
      'not-now': 'Hồ sơ không ở bước này, nên được bỏ qua. Hãy mở hồ sơ nếu cần làm việc khác.',
      'not-in-review': 'Hồ sơ không ở bước đánh giá, nên được bỏ qua.',
    } as Row,
  },
  {
    bar: 'One act for many cases',
    barLead:
      'Tick the cases in the table and choose the act. Before it is done you see each case once more, and how many mails go out.',
    tick: (number) => `Choose case ${number}`,
    act: 'What to do',
    all: (count) => `For all ${count} cases of this list`,
    goOn: 'See what will happen',
    acts: {
      accept: 'Accept into review',
      ask: 'Ask for the same correction',
      reviewers: 'Ask reviewers',
      transfer: 'Hand over to another officer',
    },
    crumb: 'Screening',
    desk: 'My desk',
    ahead: (count, of) => `It will be done to ${count} of the ${of} cases chosen.`,
    mails: {
      accept: (count) => `${count} mails will go to applicants.`,
      ask: (count) => `${count} mails will go to applicants. The clocks of the cases stand still.`,
      reviewers: (count) => `Everybody asked gets ${count} mails, one for each case.`,
      transfer: (count) => `${count} mails will go to the officer who receives the cases.`,
    },
    capped: (most, left) =>
      `At most ${most} cases can be done in one go. There are ${left} more; choose them once this is done.`,
    nothing: 'No case was chosen',
    nothingHint: 'Go back to the list, tick cases and choose what to do.',
    back: 'Back to the list of cases',
    columns: {
      number: 'Case',
      startup: 'Project or enterprise',
      state: 'State',
      what: 'What will happen',
      result: 'Result',
    },
    will: 'It will be done',
    done: 'Done',
    refused: 'Not done',
    field: 'What is to be corrected',
    kind: 'What is the matter',
    what: 'What to do',
    note: 'A word on the whole',
    reviewers: 'Reviewers',
    to: 'Officer who receives the cases',
    doIt: (count) => (count === 1 ? 'Do it to 1 case' : `Do it to ${count} cases`),
    result: (done, of) =>
      done === of
        ? `Done to all ${of} cases.`
        : `Done to ${done} of ${of} cases. The table says why not to the others.`,
    rows: {
      gone: 'You no longer see this case, so nothing was changed. Ask the officer who has it.',
      'no-such-field':
        'The form of this case has no such field. Open the case and ask for its correction there.',
      stale: 'Somebody just changed this case, so nothing was done. Open it and look again.',
      'not-now':
        'The case is not at this step, so it is left out. Open it if it needs something else.',
      'not-in-review': 'The case is not in review, so it is left out.',
    },
  },
)
