import { bilingual } from '#platform/locale.ts'
import type { ReplaceRefusal } from './actions.ts'
import type { FileRefusal } from './reading-file.ts'
import type { RemoveRefusal } from './rules.ts'

/** Why something was not taken or done. */
export type MediaProblem =
  | FileRefusal
  | ReplaceRefusal
  | RemoveRefusal
  | 'no-file'
  | 'too-many-files'

const vi = {
  fault: {
    'alt-missing': 'Chưa có mô tả. Hãy viết một câu, hoặc đánh dấu là ảnh trang trí.',
    'alt-is-name': 'Đây là tên tệp, không phải mô tả. Hãy viết điều thấy được trong ảnh.',
    'alt-of-decoration': 'Ảnh trang trí thì không có mô tả. Hãy bỏ dấu chọn hoặc xóa mô tả.',
    'credit-missing': 'Quyền sử dụng này đòi hỏi nêu tác giả hoặc nguồn.',
  } as Record<string, string>,
  problem: {
    'no-file': 'Bạn chưa chọn tệp. Hãy chọn tệp rồi gửi lại.',
    'too-many-files':
      'Mỗi lần gửi nhận nhiều nhất 20 tệp, nên chưa lưu tệp nào. Hãy chia thành nhiều lần.',
    'file-empty': 'Tệp trống. Hãy chọn tệp khác.',
    'file-too-large': 'Tệp lớn hơn 20 MB. Hãy giảm dung lượng rồi gửi lại.',
    'file-type':
      'Loại tệp này không nhận được, dù tên có đuôi gì. Kho nhận ảnh JPG, PNG, WebP, AVIF, GIF và tệp PDF, Word, Excel.',
    svg: 'Hình vẽ SVG có thể chứa mã chạy được nên không nhận. Hãy xuất ra ảnh PNG rồi gửi lại.',
    heic: 'Ảnh HEIC của điện thoại chưa nhận được. Hãy chọn lưu hoặc chia sẻ dạng JPG rồi gửi lại.',
    'wrong-ending':
      'Đuôi trong tên tệp không đúng với nội dung. Hãy mở tệp, lưu lại đúng loại rồi gửi lại.',
    'too-many-pixels':
      'Ảnh có quá nhiều điểm ảnh (nhiều hơn 64 triệu, tính cả mọi khung của ảnh động). Hãy thu nhỏ rồi gửi lại.',
    'unreadable-picture':
      'Ảnh bị hỏng hoặc tải lên chưa trọn, không đọc hết được. Hãy mở thử trên máy rồi gửi lại.',
    stale:
      'Có người vừa sửa tư liệu này, nên chưa lưu gì. Hãy xem thông tin hiện nay bên dưới rồi lưu lại.',
    'other-kind': 'Ảnh chỉ thay được bằng ảnh, tệp chỉ thay được bằng tệp. Hãy chọn tệp cùng loại.',
    'in-use': 'Tư liệu đang được dùng nên chưa xóa. Hãy gỡ khỏi những nơi nêu dưới đây trước.',
  } satisfies Record<MediaProblem, string>,
}

const en: typeof vi = {
  fault: {
    'alt-missing': 'There is no description. Write a sentence, or mark it as decoration.',
    'alt-is-name': 'This is a file name, not a description. Say what can be seen.',
    'alt-of-decoration': 'Decoration has no description. Remove the mark or the description.',
    'credit-missing': 'This right of use asks for the author or source.',
  },
  problem: {
    'no-file': 'No file was chosen. Choose one and send again.',
    'too-many-files': 'At most 20 files are taken in one go, so none was kept. Send them in parts.',
    'file-empty': 'The file is empty. Choose another.',
    'file-too-large': 'The file is larger than 20 MB. Make it smaller and send again.',
    'file-type':
      'Files of this type are not taken, whatever the name says. The library takes JPG, PNG, WebP, AVIF, GIF, PDF, Word and Excel.',
    svg: 'SVG drawings can carry programs and are not taken. Export it as PNG and send again.',
    heic: 'HEIC pictures of telephones cannot be taken yet. Save or share it as JPG and send again.',
    'wrong-ending':
      'The ending of the name does not fit the content. Open the file, save it as what it is and send again.',
    'too-many-pixels':
      'The picture has too many pixels (more than 64 million, all frames together). Make it smaller and send again.',
    'unreadable-picture':
      'The picture is damaged or did not arrive whole. Open it on your machine to check, and send again.',
    stale:
      'Somebody just changed this, so nothing was saved. See the details as they are now below and save again.',
    'other-kind': 'A picture can be replaced by a picture only, a file by a file.',
    'in-use': 'It is in use and was not deleted. Take it out of the places below first.',
  },
}

export const problems = bilingual(vi, en)
