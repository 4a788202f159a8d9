import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    yes: 'Có',
    no: 'Không',
    unanswered: 'Chưa trả lời',
    save: 'Lưu',
    showsAfterSaving:
      'Có mục chỉ hiện khi câu trả lời trước đó cần đến. Hãy bấm lưu để biểu mẫu hiện thêm các mục đó.',
    table: {
      row: (number: number) => `Dòng ${number}`,
      addRow: 'Thêm dòng',
      remove: 'Xóa dòng này',
      removeRow: (number: number, table: string) => `Xóa dòng ${number} của “${table}”`,
      sum: (column: string) => `Tổng ${column.toLowerCase()}`,
      total: 'Tổng',
    },
    conflict: {
      title: 'Mục này vừa được sửa ở nơi khác',
      advice:
        'Nội dung của bạn vẫn ở trong ô bên dưới. Hãy so sánh, sửa cho đúng rồi lưu lại: nội dung trong ô sẽ được giữ.',
      theirs: 'Nội dung đã lưu ở nơi khác',
    },
    autosave: {
      ready: 'Bản nháp tự lưu mỗi khi bạn dừng gõ.',
      saving: 'Đang lưu…',
      saved: (time: string) => `Đã lưu bản nháp lúc ${time}.`,
      restored: 'Đã khôi phục phần bạn gõ lần trước mà chưa kịp lưu.',
      offline:
        'Mất kết nối. Nội dung bạn gõ được giữ trên máy này và sẽ tự gửi khi có mạng trở lại.',
      closed:
        'Hồ sơ không còn nhận thay đổi nên phần vừa gõ chưa được lưu. Nội dung vẫn ở trên trang này; hãy tải lại trang để xem tình trạng hồ sơ.',
      signedOut:
        'Chưa lưu được vì bạn không còn đăng nhập. Nội dung được giữ trên máy này; hãy đăng nhập lại rồi mở lại trang.',
      faulty: (field: string, fault: string) => `Chưa lưu được mục “${field}”. ${fault}`,
      conflict: 'Có mục được sửa ở hai nơi. Hãy chọn nội dung muốn giữ.',
      mine: 'Nội dung của bạn',
      theirs: 'Nội dung đã lưu ở nơi khác',
      keepMine: 'Giữ nội dung của tôi',
      takeTheirs: 'Lấy nội dung đã lưu',
      forField: (action: string, field: string) => `${action}: ${field}`,
      empty: '(để trống)',
    },
  },
  {
    yes: 'Yes',
    no: 'No',
    unanswered: 'Not answered',
    save: 'Save',
    showsAfterSaving:
      'Some questions appear only when an earlier answer calls for them. Save to let them appear.',
    table: {
      row: (number) => `Row ${number}`,
      addRow: 'Add a row',
      remove: 'Remove this row',
      removeRow: (number, table) => `Remove row ${number} of “${table}”`,
      sum: (column) => `Sum: ${column.toLowerCase()}`,
      total: 'Total',
    },
    conflict: {
      title: 'This was just changed somewhere else',
      advice:
        'Your text is still in the box below. Compare the two, correct it and save again: what stands in the box will be kept.',
      theirs: 'What was saved elsewhere',
    },
    autosave: {
      ready: 'The draft saves itself whenever you pause.',
      saving: 'Saving…',
      saved: (time) => `Draft saved at ${time}.`,
      restored: 'We brought back what you typed last time and could not be saved.',
      offline:
        'No connection. What you type is kept on this computer and will be sent when the connection is back.',
      closed:
        'The application takes no more changes, so what you just typed was not saved. It still stands on this page; load the page again to see where the application is.',
      signedOut:
        'Not saved, because you are no longer signed in. Your text is kept on this computer; sign in and open this page again.',
      faulty: (field, fault) => `“${field}” could not be saved. ${fault}`,
      conflict: 'Something was changed in two places. Please choose which to keep.',
      mine: 'Your text',
      theirs: 'What was saved elsewhere',
      keepMine: 'Keep mine',
      takeTheirs: 'Take the saved one',
      forField: (action, field) => `${action}: ${field}`,
      empty: '(empty)',
    },
  },
)
