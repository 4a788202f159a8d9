import { createHash } from 'node:crypto'
import { bilingual } from '#platform/locale.ts'

type Notice = {
  title: string
  lead: string
  sections: { title: string; paragraphs: string[] }[]
}

/** What people agree to when they sign up. Changing a word makes a new version: its hash stands in each consent. */
export const notice = bilingual<Notice>(
  {
    title: 'Bảo vệ dữ liệu cá nhân',
    lead: 'Chúng tôi giữ dữ liệu gì về bạn, để làm gì, trong bao lâu, và bạn có quyền gì.',
    sections: [
      {
        title: 'Chúng tôi giữ những gì',
        paragraphs: [
          'Họ tên, địa chỉ thư điện tử, mật khẩu (chỉ ở dạng đã băm, không ai đọc lại được) và ngôn ngữ bạn chọn.',
          'Các phiên đăng nhập: thời điểm, địa chỉ mạng và loại trình duyệt.',
          'Những gì bạn tự khai trong hồ sơ, các vai trò bạn giữ và những việc bạn đã làm trên hệ thống.',
          'Chúng tôi không bao giờ hỏi ảnh chụp căn cước công dân hay hộ chiếu.',
        ],
      },
      {
        title: 'Để làm gì và theo căn cứ nào',
        paragraphs: [
          'Để mở và bảo vệ tài khoản, tiếp nhận và giải quyết hồ sơ hỗ trợ khởi nghiệp đổi mới sáng tạo, và báo cho bạn biết kết quả.',
          'Căn cứ là sự đồng ý của bạn khi đăng ký và nhiệm vụ của cơ quan nhà nước trong việc thực hiện kế hoạch hỗ trợ, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.',
          'Chúng tôi không bán dữ liệu, không quảng cáo và không theo dõi bạn trên trang khác.',
        ],
      },
      {
        title: 'Giữ trong bao lâu',
        paragraphs: [
          'Đăng ký chưa xác nhận bị xóa khi thư xác nhận hết hạn, trong vòng hai ngày. Phiên đăng nhập hết hạn sau bảy ngày và bị xóa trong đêm sau đó.',
          'Tài khoản được giữ cho đến khi bạn yêu cầu xóa.',
          'Hồ sơ đã nộp và quyết định chi ngân sách được giữ theo thời hạn lưu trữ và kế toán mà pháp luật quy định. Nhật ký công việc không thể sửa, nên chỉ ghi mã số, không ghi họ tên của bạn.',
        ],
      },
      {
        title: 'Ai được xem',
        paragraphs: [
          'Bạn; cán bộ thụ lý, chuyên gia đánh giá và lãnh đạo có thẩm quyền đối với hồ sơ của bạn; quản trị viên hệ thống khi cấp vai trò.',
          'Trang công khai chỉ nêu tên dự án, doanh nghiệp và kết quả mà pháp luật yêu cầu công bố.',
        ],
      },
      {
        title: 'Quyền của bạn',
        paragraphs: [
          'Bạn có quyền được biết, xem, sửa, rút lại sự đồng ý, yêu cầu xóa hoặc hạn chế xử lý, phản đối và khiếu nại.',
          'Hãy gửi yêu cầu cho đơn vị vận hành nêu ở cuối trang, từ địa chỉ thư của tài khoản. Rút lại đồng ý không làm mất hiệu lực những việc đã làm trước đó.',
        ],
      },
    ],
  },
  {
    title: 'Personal data',
    lead: 'What we keep about you, what for, how long, and which rights you have.',
    sections: [
      {
        title: 'What we keep',
        paragraphs: [
          'Your name, your e-mail address, your password (only hashed: nobody can read it back) and the language you chose.',
          'Your sessions: time, network address and kind of browser.',
          'What you state in your own records, the roles you hold and what you did in the system.',
          'We never ask for a picture of an identity card or a passport.',
        ],
      },
      {
        title: 'What for, and on which basis',
        paragraphs: [
          'To open and protect your account, to receive and settle cases of support for innovation startups, and to tell you the result.',
          'The basis is your consent at sign-up and the public duty to carry out the support plan, under the Law on Personal Data Protection no. 91/2025/QH15.',
          'We do not sell data, show advertisements or follow you to other sites.',
        ],
      },
      {
        title: 'How long',
        paragraphs: [
          'A sign-up that is not confirmed is deleted once its mail has expired, within two days. A session ends after seven days and is deleted the night after.',
          'An account is kept until you ask for its deletion.',
          'Submitted cases and spending decisions are kept for the time that the law on archives and accounting demands. The record of acts cannot be changed, so it holds a number and never your name.',
        ],
      },
      {
        title: 'Who may see it',
        paragraphs: [
          'You; the officers, reviewers and leaders competent for your case; the administrator when granting a role.',
          'Public pages name only projects, enterprises and the results that the law wants published.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'You may know, see and correct your data, withdraw consent, ask for deletion or restriction, object and complain.',
          'Write to the operator named at the foot of the page, from the address of your account. Withdrawing consent does not undo what was done before.',
        ],
      },
    ],
  },
)

export const noticeHash = createHash('sha256').update(JSON.stringify(notice)).digest('hex')
