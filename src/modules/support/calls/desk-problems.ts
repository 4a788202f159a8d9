import { bilingual } from '#platform/locale.ts'
import type { ArchivingRefusal, CallRefusal, ExtensionRefusal } from './rules.ts'

type Problems = Record<CallRefusal | ExtensionRefusal | ArchivingRefusal, string>
type Faults = Record<
  | 'not-a-moment'
  | 'not-a-code'
  | 'closes-before-opens'
  | 'above-budget'
  | 'before-screening'
  | 'rubric-weights'
  | 'code-taken'
  | 'criteria-of-others',
  string
>

/** Why a call cannot be what was asked: sentences for the whole, and for single fields. */
export const problems = bilingual(
  {
    problem: {
      stale:
        'Có người vừa sửa đợt này sau khi bạn mở trang, nên chưa có gì được lưu. Nội dung bạn gõ vẫn ở dưới đây, bản đang lưu ở ngay sau thông báo này; hãy so lại rồi bấm lần nữa.',
      'already-published':
        'Đợt này đã được công bố nên không sửa thẳng được nữa; hãy soạn một thay đổi hoặc gia hạn.',
      'programme-unpublished':
        'Chương trình của đợt chưa được công bố. Hãy công bố chương trình trước.',
      'closing-passed': 'Hạn nộp đã qua. Hãy chọn một thời điểm sau bây giờ.',
      'criteria-missing':
        'Có tiêu chí không còn hiệu lực hôm nay. Hãy bỏ tiêu chí đó hoặc cập nhật kế hoạch, rồi công bố.',
      'form-missing': 'Biểu mẫu của đợt không còn. Hãy chọn biểu mẫu khác rồi công bố.',
      'not-published':
        'Đợt này chưa được công bố nên chưa cần gia hạn; hãy sửa hạn trong bản nháp.',
      'not-later': 'Hạn mới phải sau hạn hiện nay. Hạn đã công bố không được rút ngắn.',
      archived: 'Đợt đã vào lưu trữ nên không thay đổi được nữa. Hãy soạn một đợt mới.',
      'not-closed': 'Đợt chưa đóng nên chưa lưu trữ được. Hãy chờ qua hạn nộp.',
      'cases-waiting':
        'Còn hồ sơ của đợt chờ trả lời hoặc chờ ký hợp đồng, nên chưa lưu trữ được. Hãy xử lý xong các hồ sơ đó.',
    } as Problems,
    fault: {
      'not-a-moment': 'Hãy nhập cả ngày và giờ, ví dụ 2026-12-31 17:00.',
      'not-a-code': 'Mã gồm chữ in hoa không dấu và số, bắt đầu bằng chữ, ví dụ KN26.',
      'closes-before-opens': 'Hạn nộp phải sau lúc mở nhận hồ sơ.',
      'above-budget': 'Mức tối đa mỗi hồ sơ lớn hơn kinh phí của cả đợt.',
      'before-screening': 'Thời hạn quyết định phải bằng hoặc dài hơn thời hạn kiểm tra hồ sơ.',
      'rubric-weights': 'Tổng tỷ trọng phải đúng 100. Hãy sửa lại các dòng.',
      'code-taken': 'Mã này đã dùng cho đợt khác. Hãy chọn mã khác.',
      'criteria-of-others':
        'Có tiêu chí dành cho đối tượng khác. Hãy chỉ chọn tiêu chí của đối tượng được nộp.',
    } satisfies Faults as Record<string, string>,
  },
  {
    problem: {
      stale:
        'Somebody changed this call after you opened the page, so nothing was saved. What you typed is below, what is stored stands right after this notice; compare and press again.',
      'already-published':
        'This call is published and no longer changed here; draw up a change or extend it.',
      'programme-unpublished': 'The programme of this call is not published. Publish it first.',
      'closing-passed': 'The closing has passed. Choose a moment after now.',
      'criteria-missing':
        'A criterion does not hold today. Take it out, or bring the plan up to date, and publish then.',
      'form-missing': 'The form of the call is gone. Choose another and publish then.',
      'not-published': 'This call is not published, so change the closing in the draft instead.',
      'not-later':
        'The new closing must be after the present one. A published closing never shrinks.',
      archived: 'The call is in the archive and no longer changes. Draw up a new one.',
      'not-closed': 'The call has not closed, so it cannot be put away yet. Wait for the closing.',
      'cases-waiting':
        'Cases of the call still wait for an answer or a contract, so it cannot be put away. Deal with them first.',
    },
    fault: {
      'not-a-moment': 'Give both day and hour, for example 2026-12-31 17:00.',
      'not-a-code': 'A code is capitals and digits and begins with a letter, for example KN26.',
      'closes-before-opens': 'The call must close after it opens.',
      'above-budget': 'One application may not get more than the whole call has.',
      'before-screening': 'The decision may not be due before the screening.',
      'rubric-weights': 'The weights must make exactly 100. Correct the lines.',
      'code-taken': 'Another call has this code. Choose another.',
      'criteria-of-others':
        'A criterion is for other applicants. Choose only those for who may apply.',
    },
  },
)
