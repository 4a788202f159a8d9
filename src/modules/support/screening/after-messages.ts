import { bilingual } from '#platform/locale.ts'
import { contractRefusals } from '../awards/refusals.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    done: {
      'correction-requested': 'Đã gửi yêu cầu bổ sung. Đồng hồ dừng cho đến khi người nộp gửi lại.',
      accepted: 'Hồ sơ đã chuyển sang bước đánh giá. Bây giờ hãy mời người đánh giá.',
      rejected: 'Hồ sơ đã bị từ chối và người nộp đã được báo.',
      assigned: 'Đã mời người đánh giá.',
      removed: 'Đã thôi phân công.',
      signed: 'Đã ghi nhận hợp đồng. Dự án được tính vào số dự án được hỗ trợ.',
      annulled: 'Đã hủy hợp đồng. Dự án không còn được tính vào số dự án được hỗ trợ.',
    } as Labels,
    problem: {
      stale:
        'Có người vừa thay đổi hồ sơ này, nên việc của bạn chưa được thực hiện. Tình trạng mới ở bên dưới, nội dung bạn gõ vẫn còn; hãy xem lại rồi quyết định.',
      'not-now':
        'Hồ sơ không còn ở bước này, nên việc của bạn chưa được thực hiện. Hãy xem tình trạng mới bên dưới.',
      'own-startup':
        'Bạn là người sáng lập hoặc người nộp hồ sơ của dự án này, nên không được xét. Hãy giao cho đồng nghiệp khác.',
      'on-panel':
        'Bạn là người đánh giá hồ sơ này, nên không được xử lý hồ sơ ở vai trò khác. Hãy giao cho đồng nghiệp khác.',
      'not-in-review':
        'Hồ sơ không ở bước đánh giá, nên không đổi được người đánh giá. Hãy xem tình trạng mới bên dưới.',
      'nobody-chosen': 'Chưa chọn ai. Hãy chọn ít nhất một người rồi gửi lại.',
      'not-a-reviewer':
        'Có người được chọn không còn giữ vai trò người đánh giá. Chưa ai được mời; hãy chọn lại.',
      yourself:
        'Bạn không thể tự mời chính mình đánh giá. Chưa ai được mời; nếu cần bạn đánh giá, hãy để đồng nghiệp mời.',
      interested:
        'Có người được chọn là người sáng lập hoặc người nộp hồ sơ của dự án. Chưa ai được mời; hãy chọn lại.',
      'recused-before':
        'Có người được chọn đã từ chối hồ sơ này vì xung đột lợi ích. Chưa ai được mời; hãy chọn lại.',
      'already-assigned':
        'Có người được chọn đã được mời rồi. Chưa ai được mời thêm; hãy chọn lại.',
      finished: 'Phần đánh giá này đã hoàn thành nên được giữ nguyên.',
      'over-decision':
        'Số tiền hợp đồng cao hơn số tiền được quyết định. Hợp đồng chưa được ghi nhận; hãy kiểm tra lại.',
      'in-the-future': 'Ngày ký chưa đến. Hãy ghi nhận hợp đồng sau khi đã ký.',
      'before-decision': 'Ngày ký đứng trước ngày quyết định. Hãy kiểm tra lại ngày trên hợp đồng.',
      'number-taken': 'Số hợp đồng này đã ghi cho hồ sơ khác. Hãy kiểm tra lại số.',
      'already-annulled': 'Hợp đồng này đã bị hủy trước đó.',
      ...contractRefusals.en,
