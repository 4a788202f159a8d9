import { bilingual } from '#ui/locale.tsx'
import type { ExtraBox } from './boxes.ts'

export const entryMessages = bilingual(
  {
    extra: {
      _address: 'Địa chỉ cũ',
      _confirmed: 'Ngày cập nhật ở cổng cũ',
      _person: 'Thư điện tử của người đó',
    } satisfies Record<ExtraBox, string>,
    extraHint: {
      _address: 'Địa chỉ trang ở cổng cũ; sẽ dẫn sang trang mới.',
      _confirmed: 'Thời hạn xác nhận lại tính từ ngày này; để trống thì tính từ ngày nhập.',
      _person: 'Địa chỉ mà người đó dùng để đăng nhập ở đây.',
    } satisfies Record<ExtraBox, string>,
    kind: {
      title: 'Mỗi dòng của bảng là gì',
      lead: 'Mục có các ô riêng của từng loại, không phải tin bài. Đổi loại thì các dòng được xét lại.',
      label: 'Mỗi dòng của bảng là',
      article: 'Tin bài',
      save: 'Lưu loại',
    },
    columns: {
      title: 'Cột nào điền ô nào',
      lead: 'Chương trình đoán theo tên cột. Hãy sửa nếu chưa đúng; các dòng sẽ được xét lại.',
      missing: (labels: string) =>
        `Chưa có cột cho ô bắt buộc: ${labels}. Dòng thiếu ô bắt buộc không nhập được: hãy chọn cột ở dưới, hoặc thêm cột vào bảng rồi gửi lại.`,
      unused: (columns: string) => `Cột không dùng: ${columns}.`,
      open: (filled: number, all: number) => `Xem và sửa: ${filled} trên ${all} ô đã có cột`,
      none: 'Không dùng',
      english: 'Ô tiếng Anh',
      save: 'Lưu và xét lại',
    },
    help: {
      title: 'Mỗi cột nhận gì',
      pattern: 'Bảng trống có đủ tên cột:',
      xlsx: 'tải bảng Excel',
      csv: 'tải bảng CSV',
      required: 'Bắt buộc.',
      one: (options: string) => `Một trong: ${options}.`,
      several: (options: string) =>
        `Một hay nhiều trong: ${options}. Cách nhau bằng dấu chấm phẩy hoặc xuống dòng.`,
      yesNo: 'Có hoặc không; x cũng là có. Để trống là không.',
      number: 'Số nguyên.',
      money: 'Số tiền bằng đồng: 15.000.000, 15 triệu, 1,5 tỷ.',
      day: 'Ngày trước, tháng sau: 31/12/2026.',
      moment: 'Ngày và giờ: 31/12/2026 08:30.',
      link: 'Địa chỉ trang, bắt đầu bằng https://.',
      organisation: 'Tên đơn vị đúng như trong danh bạ của cổng.',
      entry: 'Địa chỉ trang của mục đó trên cổng này.',
      table: (columns: string) =>
        `Mỗi dòng trong ô là một hàng, các phần cách nhau bằng dấu |: ${columns}.`,
      words: (most: string) => `Nhiều nhất ${most} ký tự.`,
    },
    choices: {
      title: 'Cách nhập',
      publish: 'Mục được nhập thành',
      draft: 'Bản nháp, để xem lại từng mục',
      published: 'Mục đã đăng, ai cũng đọc được ngay',
      person: 'Mục về một người luôn là bản nháp của chính người đó, đến khi họ đồng ý công khai.',
      save: 'Lưu cách nhập',
    },
    fault: {
      cell: (column: string, value: string) => `Cột “${column}”: “${value}”.`,
      empty: (column: string) => `Cột “${column}” để trống.`,
      noColumn: (label: string) => `Chưa có cột cho ô “${label}”.`,
      box: (label: string) => `Ô “${label}”:`,
      line: (row: string, label: string) => `dòng ${row}, ${label}`,
      required: 'Ô này bắt buộc. Hãy điền trong bảng rồi gửi lại.',
      options: (options: string) => `Được nhận: ${options}.`,
    },
    faults: {
      'not-a-day': 'Không có ngày này. Hãy ghi ngày trước, tháng sau, ví dụ 31/12/2026.',
      'not-a-moment': 'Hãy ghi đủ ngày và giờ, ví dụ 31/12/2026 08:30.',
      'not-a-choice': 'Lựa chọn này không có trong danh sách.',
      'not-yes-or-no': 'Hãy ghi có hoặc không.',
      'day-ahead': 'Ngày này chưa tới.',
      'formula-error':
        'Công thức trong ô bị lỗi nên không có giá trị. Hãy sửa công thức trong bảng.',
      'no-such-organisation':
        'Không có đơn vị nào công khai trong danh bạ mang đúng tên này. Hãy ghi đúng tên, hoặc để trống.',
      'several-organisations':
        'Có nhiều đơn vị trong danh bạ mang tên này, nên không biết là đơn vị nào. Hãy để trống rồi chọn khi sửa mục.',
      'no-account':
        'Chưa có ai dùng địa chỉ thư này để đăng nhập. Hãy mời người đó lập tài khoản, rồi lưu cột để xét lại.',
      'unreadable-line': 'Một dòng trong ô có nhiều phần hơn số cột. Hãy kiểm tra các dấu |.',
    } as Record<string, string>,
    row: {
      facts: 'Thông tin đọc được',
      cells: 'Dòng này trong bảng',
      faults: 'Chỗ chưa đúng',
      sample: 'Mục sẽ nói như thế này',
      address: 'Địa chỉ cũ',
      same: 'Trùng với',
      became: 'Mục trên cổng',
      desk: 'Mở để sửa',
      none: 'Không có',
      cleared: 'Nội dung của dòng đã được xóa khi hết thời hạn lưu.',
      back: 'Về danh sách dòng',
    },
  },
  {
    extra: {
      _address: 'Old address',
      _confirmed: 'Last updated on the old portal',
      _person: "The person's e-mail address",
    },
    extraHint: {
      _address: 'The address of its page on the old portal; it will lead to the new one.',
      _confirmed:
        'From this day on it counts until it must be confirmed again; left empty, from the day it comes in.',
      _person: 'The address with which the person signs in here.',
    },
    kind: {
      title: 'What each row is',
      lead: 'An entry has the fields of its kind and is no article. After a change the rows are judged again.',
      label: 'Each row is',
      article: 'An article',
      save: 'Save the kind',
    },
    columns: {
      title: 'Which column fills which field',
      lead: 'Guessed from the headers. Correct it where it is wrong; the rows are judged again.',
      missing: (labels) =>
        `No column fills what is required: ${labels}. A row that lacks it cannot come in: choose a column below, or add one to the table and send it again.`,
      unused: (columns) => `Columns that are not used: ${columns}.`,
      open: (filled, all) => `See and correct: ${filled} of ${all} fields have a column`,
      none: 'Not used',
      english: 'Fields in English',
      save: 'Save and judge again',
    },
    help: {
      title: 'What each column takes',
      pattern: 'An empty table with every header:',
      xlsx: 'Excel table',
      csv: 'CSV table',
      required: 'Required.',
      one: (options) => `One of: ${options}.`,
      several: (options) => `One or more of: ${options}. Parted by semicolons or lines.`,
      yesNo: 'Yes or no; x is yes too. Left empty it is no.',
      number: 'A whole number.',
      money: 'An amount in đồng: 15.000.000, 15 triệu, 1,5 tỷ.',
      day: 'The day before the month: 31/12/2026.',
      moment: 'A day with its hour: 31/12/2026 08:30.',
      link: 'An address of the web, beginning with https://.',
      organisation: "The organisation's name as it stands in the directory of this portal.",
      entry: 'The address of its page on this portal.',
      table: (columns) => `A line of the cell for each row, its parts between | signs: ${columns}.`,
      words: (most) => `At most ${most} characters.`,
    },
    choices: {
      title: 'How they come in',
      publish: 'Entries come in as',
      draft: 'Drafts, to be gone over one by one',
      published: 'Published entries that everybody can read at once',
      person: 'An entry about a person is always a draft of that person, until they consent.',
      save: 'Save',
    },
    fault: {
      cell: (column, value) => `Column “${column}”: “${value}”.`,
      empty: (column) => `Column “${column}” is empty.`,
      noColumn: (label) => `No column fills “${label}”.`,
      box: (label) => `Field “${label}”:`,
      line: (row, label) => `line ${row}, ${label}`,
      required: 'It is required. Fill it in in the table and send that again.',
      options: (options) => `It takes: ${options}.`,
    },
    faults: {
      'not-a-day': 'There is no such day. Write the day before the month, for example 31/12/2026.',
      'not-a-moment': 'Write a day with its hour, for example 31/12/2026 08:30.',
      'not-a-choice': 'This choice is not in the list.',
      'not-yes-or-no': 'Write yes or no.',
      'day-ahead': 'This day has not come yet.',
      'formula-error':
        'The formula in the cell failed and gives no value. Correct it in the table.',
      'no-such-organisation':
        'No public organisation of the directory has this name. Write the name as it is there, or leave it empty.',
      'several-organisations':
        'Several organisations of the directory have this name. Leave it empty and choose when you edit the entry.',
      'no-account':
        'Nobody signs in with this address. Invite the person to open an account, then save the columns to judge again.',
      'unreadable-line':
        'A line of the cell has more parts than there are columns. Check the | signs.',
    },
    row: {
      facts: 'What was read',
      cells: 'This row in the table',
      faults: 'What is not right',
      sample: 'This is what it will say',
      address: 'Old address',
      same: 'Repeats',
      became: 'The entry',
      desk: 'Open it to edit',
      none: 'None',
      cleared: 'What the row held was deleted when its time was over.',
      back: 'Back to the rows',
    },
  },
)
