import type { FileRefusal } from '#platform/files/files.ts'
import { bilingual } from '#platform/locale.ts'
import type { PaperRefusal, PaperStanding } from './rules.ts'
import type { DocumentKind } from './schema.ts'

const vi = {
  desk: 'Bàn làm việc',
  title: (organisation: string) => `Giấy tờ của ${organisation}`,
  lead: 'Mỗi giấy tờ tải lên một lần, rồi dùng cho mọi hồ sơ. Chỉ người của tổ chức và cán bộ xét hồ sơ có kèm giấy tờ này mới xem được.',
  kinds: {
    registration: 'Giấy chứng nhận đăng ký',
    charter: 'Điều lệ, quy chế',
    certificate: 'Giấy chứng nhận khác',
    'financial-statement': 'Báo cáo tài chính',
    'tax-confirmation': 'Xác nhận nghĩa vụ thuế',
    agreement: 'Thỏa thuận, hợp đồng',
    profile: 'Hồ sơ năng lực',
    other: 'Giấy tờ khác',
  } satisfies Record<DocumentKind, string>,
  standing: {
    good: 'Còn hiệu lực',
    lapsing: 'Sắp hết hiệu lực',
    lapsed: 'Đã hết hiệu lực',
  } satisfies Record<PaperStanding, string>,
  none: 'Chưa có giấy tờ nào',
  noneAdvice: 'Tải lên những giấy tờ hay phải nộp, như giấy chứng nhận đăng ký doanh nghiệp.',
  kind: 'Loại giấy tờ',
  name: 'Tên giấy tờ',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày cấp',
  expiresOn: 'Ngày hết hiệu lực',
  expiresHint: 'Bỏ trống nếu giấy tờ không có thời hạn. Bạn được báo trước 30 ngày và 7 ngày.',
  noExpiry: 'không thời hạn',
  file: 'Tệp',
  fileKinds: 'PDF, Word, Excel, PowerPoint, ảnh PNG hoặc JPG',
  addTitle: 'Thêm giấy tờ',
  add: 'Lưu giấy tờ',
  replaceTitle: 'Thay bằng bản mới hơn',
  replaceLead: 'Bản cũ được giữ cho những hồ sơ đã nộp kèm bản đó.',
  replace: 'Thay giấy tờ',
  remove: (name: string) => `Bỏ giấy tờ ${name}`,
  older: 'Bản đã thay',
  saved: 'Đã lưu giấy tờ.',
  removed: 'Đã bỏ giấy tờ. Hồ sơ đã nộp kèm giấy tờ này không thay đổi.',
  beforeIssue: 'Ngày hết hiệu lực đứng trước ngày cấp. Hãy xem lại hai ngày trên giấy tờ.',
  problem: {
    'file-empty': 'Tệp này trống. Hãy chọn tệp khác.',
    'file-too-large': 'Tệp lớn hơn 20 MB nên không nhận được. Hãy giảm dung lượng rồi gửi lại.',
    'file-type':
      'Loại tệp này không nhận được, dù tên có đuôi gì. Hãy gửi PDF, Word, Excel, PowerPoint, ảnh PNG hoặc JPG.',
    'no-file': 'Bạn chưa chọn tệp. Hãy chọn một tệp rồi gửi lại.',
    'already-replaced':
      'Giấy tờ này vừa được thay bằng bản mới hơn ở nơi khác, nên chưa có gì thay đổi. Hãy xem bản mới trong danh sách.',
    removed: 'Giấy tờ này vừa được bỏ ở nơi khác, nên chưa có gì thay đổi.',
  } satisfies Record<PaperRefusal | FileRefusal | 'no-file', string>,
}

const en: typeof vi = {
  desk: 'My desk',
  title: (organisation) => `Papers of ${organisation}`,
  lead: 'Each paper is uploaded once and used for every application. Only people of the organisation see it, and officers of an application it was handed in with.',
  kinds: {
    registration: 'Registration certificate',
    charter: 'Charter or statutes',
    certificate: 'Other certificate',
    'financial-statement': 'Financial statement',
    'tax-confirmation': 'Tax confirmation',
    agreement: 'Agreement or contract',
    profile: 'Company profile',
    other: 'Other paper',
  },
  standing: { good: 'In force', lapsing: 'Expires soon', lapsed: 'Expired' },
  none: 'There is no paper yet',
  noneAdvice: 'Upload what is often asked for, such as the registration certificate.',
  kind: 'Kind of paper',
  name: 'Name of the paper',
  number: 'Number',
  issuedOn: 'Issued on',
  expiresOn: 'Expires on',
  expiresHint: 'Leave it empty if it does not expire. You are told 30 days and 7 days before.',
  noExpiry: 'does not expire',
  file: 'File',
  fileKinds: 'PDF, Word, Excel, PowerPoint, PNG or JPG',
  addTitle: 'Add a paper',
  add: 'Keep the paper',
  replaceTitle: 'Put a newer one in its place',
  replaceLead: 'The old one stays with the applications it was handed in with.',
  replace: 'Replace the paper',
  remove: (name) => `Remove ${name}`,
  older: 'Replaced papers',
  saved: 'The paper is kept.',
  removed: 'The paper was removed. Applications it was handed in with are unchanged.',
  beforeIssue: 'It expires before it was issued. Check both days on the paper.',
  problem: {
    'file-empty': 'This file is empty. Choose another.',
    'file-too-large': 'The file is larger than 20 MB and was not taken. Make it smaller.',
    'file-type':
      'Files of this type are not taken, whatever the name says. Send PDF, Word, Excel, PowerPoint, PNG or JPG.',
    'no-file': 'No file was chosen. Choose one and send again.',
    'already-replaced':
      'A newer paper was put in its place elsewhere, so nothing was changed. See the newer one in the list.',
    removed: 'This paper was removed elsewhere, so nothing was changed.',
  },
}

export const messages = bilingual(vi, en)
