import { createHash } from 'node:crypto'
import { bilingual } from '#platform/locale.ts'
import { CONFIRMATION_HOURS, KEEP_DAYS_AFTER_ANSWER, KEEP_DAYS_AT_MOST } from './rules.ts'

/** What whoever asks agrees to. Changing a word makes a new version: its hash stands with each question. */
export const consent = bilingual(
  {
    title: 'Về dữ liệu cá nhân của bạn',
    paragraphs: [
      'Chúng tôi dùng họ tên và địa chỉ thư của bạn chỉ để xác nhận câu hỏi là của bạn và gửi câu trả lời. Chỉ cán bộ, lãnh đạo xử lý câu hỏi xem được.',
      'Căn cứ là sự đồng ý của bạn, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15. Bạn rút lại được bất cứ lúc nào bằng cách báo cho đơn vị vận hành nêu ở cuối trang.',
      `Họ tên, địa chỉ thư và nguyên văn câu hỏi bị xóa ${KEEP_DAYS_AFTER_ANSWER} ngày sau khi trả lời, và chậm nhất ${KEEP_DAYS_AT_MOST} ngày sau khi hỏi. Câu hỏi không xác nhận bị xóa sau ${CONFIRMATION_HOURS} giờ.`,
      'Nếu bạn đồng ý công bố, câu hỏi và câu trả lời được đăng không kèm tên, sau khi đã lược bỏ thông tin cá nhân.',
      'Đừng gửi số căn cước, số tài khoản hay ảnh giấy tờ: chúng tôi không cần để trả lời.',
    ],
  },
  {
    title: 'Your personal data',
    paragraphs: [
      'We use your name and address only to confirm that the question is yours and to send you the answer. Only the officers and leaders who deal with it see them.',
      'The basis is your consent, under the Law on Personal Data Protection no. 91/2025/QH15. You can take it back at any time by telling the operator named at the foot of the page.',
      `Your name, your address and your own words are erased ${KEEP_DAYS_AFTER_ANSWER} days after the answer, and at the latest ${KEEP_DAYS_AT_MOST} days after you asked. A question that is not confirmed is erased after ${CONFIRMATION_HOURS} hours.`,
      'If you agree to publication, question and answer are published without your name, once personal details are struck out.',
      'Please send no identity number, no account number and no pictures of papers: we do not need them to answer.',
    ],
  },
)

export const consentHash = createHash('sha256').update(JSON.stringify(consent)).digest('hex')
