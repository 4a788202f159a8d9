import { bilingual } from '#ui/locale.tsx'

type Part = { title: string; items: readonly string[] }

export const messages = bilingual<{ title: string; lead: string; parts: readonly Part[] }>(
  {
    title: 'Khả năng tiếp cận',
    lead: 'Cổng này dành cho mọi người, dù bạn dùng chuột, bàn phím, trình đọc màn hình hay điện thoại cũ.',
    parts: [
      {
        title: 'Chúng tôi hướng tới chuẩn nào',
        items: [
          'Mục tiêu là đạt WCAG 2.2 mức AA ở mọi trang.',
          'Trang và biểu mẫu dùng được khi trình duyệt tắt JavaScript.',
          'Trang dùng được trên màn hình rộng 360 điểm và khi phóng chữ lên gấp đôi.',
        ],
      },
      {
        title: 'Chúng tôi kiểm tra thế nào',
        items: [
          'Các trang trên đường đi chính của hồ sơ được công cụ axe kiểm tra tự động mỗi lần phần mềm thay đổi.',
          'Toàn bộ đường đi đó cũng được chạy thử với JavaScript đã tắt.',
          'Công cụ tự động không thấy hết mọi lỗi: góp ý của người dùng vẫn là căn cứ quan trọng nhất.',
        ],
      },
      {
        title: 'Điều còn hạn chế',
        items: [
          'Tệp do người khác gửi lên hoặc bản chụp văn bản có thể chưa đọc được bằng trình đọc màn hình.',
          'Một số bài và toàn văn văn bản mới chỉ có tiếng Việt; trang tiếng Anh nói rõ điều đó.',
        ],
      },
      {
        title: 'Khi bạn gặp khó khăn',
        items: [
          'Hãy báo cho đơn vị vận hành nêu ở cuối trang: trang nào, bạn đang làm gì, dùng thiết bị gì.',
          'Nếu gặp trang báo lỗi, hãy gửi kèm mã yêu cầu ghi trên trang.',
          'Nếu trang chưa dùng được với bạn, hãy hỏi đơn vị vận hành cách làm khác.',
        ],
      },
    ],
  },
  {
    title: 'Accessibility',
    lead: 'This portal is for everybody, whether you use a mouse, a keyboard, a screen reader or an old phone.',
    parts: [
      {
        title: 'What we aim for',
        items: [
          'Every page is meant to meet WCAG 2.2 at level AA.',
          'Pages and forms work with JavaScript turned off.',
          'Pages work on a screen 360 points wide and with text at twice its size.',
        ],
      },
      {
        title: 'How we check',
        items: [
          "The pages of a case's main path are checked with axe each time the software changes.",
          'The same path is also walked with JavaScript turned off.',
          'Automatic checks do not see everything: what people tell us counts most.',
        ],
      },
      {
        title: 'What is still lacking',
        items: [
          'Files that others hand in, and scanned documents, may not be readable by a screen reader.',
          'Some articles and the full texts of laws are in Vietnamese only; the English pages say so.',
        ],
      },
      {
        title: 'When something does not work for you',
        items: [
          'Tell the operator named at the foot of the page: which page, what you were doing, on what device.',
          'If you met an error page, send the request id that stands on it.',
          'If the site does not work for you at all, ask the operator for another way.',
        ],
      },
    ],
  },
)
