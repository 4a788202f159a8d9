import { bilingual } from '#platform/locale.ts'
import type { CellFault, FileRefusal } from './reading.ts'

type Words = {
  file: Record<FileRefusal, string>
  cell: Record<CellFault['fault'], string>
}

const words: Words = {
  file: {
    'no-file': 'Chưa có tệp nào được chọn. Hãy chọn tệp Excel rồi bấm lại.',
    'file-too-large':
      'Tệp lớn hơn 2 MB, quá lớn đối với một bảng số liệu. Hãy dùng tệp mẫu và chỉ giữ bảng số liệu.',
    'not-xlsx':
      'Tệp này không phải là tệp Excel (.xlsx) còn nguyên vẹn. Hãy lưu lại ở dạng .xlsx rồi thử lại.',
    'zip-broken': 'Tệp bị hỏng nên không đọc được. Hãy lưu lại ở dạng .xlsx rồi thử lại.',
    'zip-too-large':
      'Nội dung nén trong tệp phình ra quá lớn nên tệp không được mở. Hãy dùng tệp mẫu.',
    'zip-too-many': 'Tệp chứa quá nhiều thành phần so với một bảng số liệu. Hãy dùng tệp mẫu.',
    'zip-nested': 'Tệp chứa một tệp nén khác nên không được mở. Hãy dùng tệp mẫu.',
    'zip-encrypted': 'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi thử lại.',
    'office-macros': 'Tệp có macro nên không được mở. Hãy lưu lại ở dạng .xlsx không có macro.',
    'office-entities': 'Tệp có nội dung không an toàn nên không được mở. Hãy dùng tệp mẫu.',
    'wrong-sheet':
      'Tệp không có trang tính tên “Số liệu”. Hãy dùng tệp mẫu và giữ nguyên tên trang tính.',
    'wrong-columns':
      'Hàng tiêu đề khác tệp mẫu: cột A phải là “Mã”, cột E phải là “Số xác nhận”. Hãy giữ nguyên hàng tiêu đề.',
    'too-many-rows': 'Trang tính có hơn 500 hàng. Hãy chỉ giữ các hàng của tệp mẫu.',
  },
  cell: {
    merged: 'Ô bị gộp. Hãy bỏ gộp ô.',
    formula: 'Ô là công thức. Hãy thay bằng chính con số.',
    'not-a-number': 'Ô chứa chữ, không phải số. Hãy nhập một số nguyên.',
    'not-whole': 'Số lẻ. Hãy nhập một số nguyên.',
    'too-large': 'Số quá lớn để là số liệu thật.',
    'missing-number': 'Thiếu số xác nhận.',
    'missing-code': 'Thiếu mã chỉ tiêu.',
    'unknown-code': 'Báo cáo này không có chỉ tiêu mang mã này.',
    'repeated-code': 'Mã này đã có ở hàng trên.',
    negative: 'Số âm, trong khi số điền sẵn không âm.',
    unexplained: 'Số này khác số điền sẵn. Hãy ghi ngắn gọn vì sao.',
    'too-long': 'Phần giải thích dài hơn 2.000 ký tự.',
  },
}

const vi = {
  ...words,
  title: 'Điền số liệu từ tệp Excel',
  lead: 'Tải tệp mẫu, điền cột “Số xác nhận” rồi tải lên. Số trong tệp được đưa vào biểu mẫu ở trên; bạn vẫn phải xem lại và gửi.',
  template: 'Tải tệp mẫu (.xlsx)',
  field: 'Tệp số liệu',
  fill: 'Điền từ tệp',
  filled: (count: number) =>
    `Đã điền ${count} số liệu từ tệp vào biểu mẫu. Chưa gửi gì: hãy xem lại rồi bấm gửi.`,
  faultsTitle: 'Tệp có lỗi, chưa điền gì vào biểu mẫu',
  row: 'Hàng',
  column: 'Cột',
  fault: 'Lỗi',
  sheet: 'Số liệu',
  templateName: (period: string) => `Số liệu báo cáo ${period}`,
  columns: {
    code: 'Mã',
    name: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    prefilled: 'Điền sẵn',
    stated: 'Số xác nhận',
    explanation: 'Giải thích nếu khác số điền sẵn',
  },
}

const en: typeof vi = {
  file: {
    'no-file': 'No file was chosen. Choose the Excel file and press again.',
    'file-too-large':
      'The file is larger than 2 MB, too large for a table of figures. Use the template and keep only the table.',
    'not-xlsx': 'This is not an intact Excel file (.xlsx). Save it as .xlsx and try again.',
    'zip-broken': 'The file is damaged and cannot be read. Save it as .xlsx and try again.',
    'zip-too-large':
      'What is packed in the file swells too much, so it was not opened. Use the template.',
    'zip-too-many': 'The file has too many parts for a table of figures. Use the template.',
    'zip-nested': 'The file holds another packed file, so it was not opened. Use the template.',
    'zip-encrypted':
      'The file has a password and cannot be read. Take the password off and try again.',
    'office-macros': 'The file has macros, so it was not opened. Save it as .xlsx without macros.',
    'office-entities': 'The file has unsafe content, so it was not opened. Use the template.',
    'wrong-sheet':
      'The file has no sheet called “Figures”. Use the template and keep the name of the sheet.',
    'wrong-columns':
      'The header differs from the template: column A must be “Code”, column E “Figure confirmed”. Keep the header row.',
    'too-many-rows': 'The sheet has more than 500 rows. Keep only the rows of the template.',
  },
  cell: {
    merged: 'The cell is merged. Take the merge apart.',
    formula: 'The cell is a formula. Put the number itself there.',
    'not-a-number': 'The cell holds text, not a number. Type a whole number.',
    'not-whole': 'Not a whole number.',
    'too-large': 'Too large to be a real figure.',
    'missing-number': 'The confirmed figure is missing.',
    'missing-code': 'The code is missing.',
    'unknown-code': 'This report asks for no figure of this code.',
    'repeated-code': 'This code stands in a row above.',
    negative: 'Below zero, while the pre-filled figure is not.',
    unexplained: 'This differs from the pre-filled figure. Say briefly why.',
    'too-long': 'The explanation is longer than 2,000 letters.',
  },
  title: 'Fill in the figures from an Excel file',
  lead: 'Download the template, fill in the column “Figure confirmed” and upload it. The numbers go into the form above; you still look at them and send.',
  template: 'Download the template (.xlsx)',
  field: 'File of figures',
  fill: 'Fill in from the file',
  filled: (count) =>
    `${count} figures from the file are in the form. Nothing is sent yet: look at them and press send.`,
  faultsTitle: 'The file has faults; nothing was put into the form',
  row: 'Row',
  column: 'Column',
  fault: 'Fault',
  sheet: 'Figures',
  templateName: (period) => `Figures of the report ${period}`,
  columns: {
    code: 'Code',
    name: 'Target',
    unit: 'Unit',
    prefilled: 'Pre-filled',
    stated: 'Figure confirmed',
    explanation: 'If it differs from the pre-filled one, why',
  },
}

export const messages = bilingual(vi, en)
