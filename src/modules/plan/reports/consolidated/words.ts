import { bilingual } from '#platform/locale.ts'
import type { Presence } from './content.ts'
import type { IssueRefusal, Way } from './handling.ts'

type Words = {
  presence: Record<Presence, string>
  way: Record<Way, string>
  problem: Record<IssueRefusal, string>
  fault: Record<string, string>
}

/** The words for what a consolidated report is made of, and for why something cannot be done. */
export const words = bilingual<Words>(
  {
    presence: {
      counted: 'Đã chấp nhận',
      awaiting: 'Đã gửi, chưa chấp nhận: chưa tính vào báo cáo',
      'sent-back': 'Đang bị trả lại: chưa tính vào báo cáo',
      missing: 'Chưa có báo cáo',
    },
    way: {
      inserted: 'Đưa nguyên văn, ghi nguồn',
      covered: 'Đã có trong phần viết',
      'left-out': 'Không đưa, nêu lý do',
    },
    problem: {
      issued:
        'Báo cáo của kỳ này đã được ban hành nên không sửa được nữa. Nếu có sai sót, hãy ghi điều chỉnh trên trang báo cáo đã ban hành; điều chỉnh sẽ hiện trong báo cáo kỳ sau.',
      stale:
        'Một cán bộ khác vừa lưu dự thảo này sau khi bạn mở trang, nên chưa ghi gì. Nội dung bạn gõ vẫn nằm trong biểu mẫu. Hãy so với bản đang lưu rồi lưu lại.',
      'period-running':
        'Kỳ này chưa kết thúc nên chưa ban hành được. Bạn vẫn lưu được dự thảo; hãy ban hành từ ngày sau ngày chốt.',
      unhandled:
        'Chưa ban hành được vì còn ý kiến chưa xử lý. Không ý kiến nào được bỏ sót: hãy chọn cách xử lý cho các ý kiến nêu dưới đây, lưu, rồi ban hành.',
      'no-text':
        'Chưa ban hành được vì phần viết về kết quả đạt được còn trống. Hãy viết ít nhất một câu, lưu, rồi ban hành.',
    },
    fault: { unreasoned: 'Ý kiến không đưa vào báo cáo thì phải có lý do.' },
  },
  {
    presence: {
      counted: 'Accepted',
      awaiting: 'Sent, not accepted yet: not counted here',
      'sent-back': 'Sent back: not counted here',
      missing: 'No report',
    },
    way: {
      inserted: 'Take in word for word, with its source',
      covered: 'Covered by the text',
      'left-out': 'Leave out, with a reason',
    },
    problem: {
      issued:
        'The report on this period has been issued and can no longer be changed. If something is wrong, record an adjustment on the page of the issued report: it shows in the next one.',
      stale:
        'Another officer saved this draft after you opened the page, so nothing was saved. What you typed is still in the form. Compare it with what is stored and save again.',
      'period-running':
        'This period has not ended, so its report cannot be issued. You can save the draft; issue it from the day after the cut-off.',
      unhandled:
        'The report cannot be issued while words of agencies are not handled, so that nothing is lost. Choose what becomes of those named below, save, and issue.',
      'no-text':
        'The report cannot be issued while the text on results is empty. Write at least a sentence, save, and issue.',
    },
    fault: { unreasoned: 'Words that stay out of the report need a reason.' },
  },
)
