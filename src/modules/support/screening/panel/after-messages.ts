import { bilingual } from '#platform/locale.ts'

/** What the case file says after a step of the panel's; a part of the file's own messages. */
export const panelAfter = bilingual(
  {
    done: {
      assigned: 'Đã mời người đánh giá.',
      removed: 'Đã thôi phân công.',
      dismissed: 'Đã ghi kết luận không phải xung đột lợi ích. Bây giờ có thể mời người này.',
      'marks-opened': 'Đã mở điểm của mọi người đánh giá cùng một lúc.',
    },
    problem: {
      'not-in-review':
        'Hồ sơ không ở bước đánh giá, nên không đổi được người đánh giá. Hãy xem tình trạng mới bên dưới.',
      'nobody-chosen': 'Chưa chọn ai. Hãy chọn ít nhất một người rồi gửi lại.',
      'not-a-reviewer':
        'Có người được chọn không còn giữ vai trò người đánh giá. Chưa ai được mời; hãy chọn lại.',
      yourself:
        'Bạn không thể tự mời chính mình đánh giá, cũng không tự kết luận về mình. Việc chưa được thực hiện; hãy để đồng nghiệp làm.',
      interested:
        'Có người được chọn là người sáng lập hoặc người nộp hồ sơ của dự án. Chưa ai được mời; hãy chọn lại.',
      'recused-before':
        'Có người được chọn đã từ chối hồ sơ này vì xung đột lợi ích. Chưa ai được mời; hãy chọn lại.',
      'already-assigned':
        'Có người được chọn đã được mời rồi. Chưa ai được mời thêm; hãy chọn lại.',
      conflict:
        'Chương trình vừa tìm thấy xung đột lợi ích của một người được chọn với đơn vị nộp hồ sơ. Chưa ai được mời; hãy xem lý do bên dưới rồi chọn người khác.',
      doubt:
        'Một người được chọn có điểm cần xem lại về xung đột lợi ích. Chưa ai được mời; hãy xem lý do, ghi kết luận, rồi mời lại.',
      'due-in-past': 'Hạn đánh giá đã qua. Chưa ai được mời; hãy chọn ngày từ hôm nay trở đi.',
      certain:
        'Đây là xung đột lợi ích chắc chắn nên không bỏ qua được. Nếu dữ liệu sai, hãy nhờ đơn vị hoặc chuyên gia sửa lời khai.',
      'reviews-missing':
        'Còn phần đánh giá chưa xong nên chưa mở điểm được. Hãy đợi đủ, hoặc thôi phân công người không chấm.',
      'meeting-pending':
        'Hồ sơ nằm trong chương trình của một phiên họp hội đồng, nên điểm do chủ tọa mở tại phiên họp. Bạn không cần làm gì.',
      finished: 'Phần đánh giá này đã hoàn thành nên được giữ nguyên.',
    },
  },
  {
    done: {
      assigned: 'The reviewers were asked.',
      removed: 'The reviewer was taken off.',
      dismissed: 'It is on record that this is no conflict. The person may be asked now.',
      'marks-opened': 'The marks of all reviewers were opened together.',
    },
    problem: {
      'not-in-review':
        'The case is not in review, so its reviewers cannot be changed. See its new state below.',
      'nobody-chosen': 'Nobody was chosen. Choose at least one person and send again.',
      'not-a-reviewer':
        'One of those chosen is no longer a reviewer. Nobody was asked; please choose again.',
      yourself:
        'You cannot ask yourself to review, nor judge what speaks against you. Nothing was done; let a colleague do it.',
      interested:
        'One of those chosen founded the startup or opened the case. Nobody was asked; please choose again.',
      'recused-before':
        'One of those chosen stepped aside from this case because of a conflict of interest. Nobody was asked; please choose again.',
      'already-assigned':
        'One of those chosen was already asked. Nobody more was asked; please choose again.',
      conflict:
        'The program has just found a conflict of interest between one of those chosen and the applicant. Nobody was asked; see the reason below and choose somebody else.',
      doubt:
        'Something about one of those chosen must be looked at first. Nobody was asked; see the reason, record your finding, then ask again.',
      'due-in-past':
        'The last day for the review has passed. Nobody was asked; choose today or a later day.',
      certain:
        'This is a certain conflict of interest, which cannot be waved through. If the records are wrong, ask the applicant or the reviewer to correct what they stated.',
      'reviews-missing':
        'A review is still missing, so the marks stay sealed. Wait for it, or take off whoever does not score.',
      'meeting-pending':
        'The case is on the agenda of a council meeting, where the chair opens the marks. There is nothing for you to do.',
      finished: 'This review is finished and stays as it is.',
    },
  },
)
