import { bilingual } from '#ui/locale.tsx'

/** Where in a table a fault stands, and what only a table can do wrong; the form of a kind has the other sentences. */
export const faultMessages = bilingual(
  {
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
      'several-entries': 'Có nhiều mục mang tên này. Hãy ghi địa chỉ trang của mục cần nói tới.',
      'no-account':
        'Chưa có ai dùng địa chỉ thư này để đăng nhập. Hãy mời người đó lập tài khoản, rồi lưu cột để xét lại.',
      'unreadable-line': 'Một dòng trong ô có nhiều phần hơn số cột. Hãy kiểm tra các dấu |.',
    } as Record<string, string>,
  },
  {
    fault: {
      cell: (column, value) => `Column “${column}”: “${value}”.`,
      empty: (column) => `Column “${column}” is empty.`,
      noColumn: (label) => `No column fills “${label}”.`,
      box: (label) => `Field “${label}”:`,
      line: (row, label) => `line ${row}, ${label}`,
      required: 'It is required. Fill it in, in the table, and send the table again.',
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
      'several-entries': 'Several entries have this name. Give the address of the page instead.',
      'no-account':
        'Nobody signs in with this address. Invite the person to open an account, then save the columns to judge again.',
      'unreadable-line':
        'A line of the cell has more parts than there are columns. Check the | signs.',
    },
  },
)
