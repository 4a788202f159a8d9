import type { Preset } from '#modules/content/index.ts'

type Words = { title: string; summary: string; body: string }

/** An article that the newsroom is still at, or has done with: how far it came, and how long ago it was begun. */
export type Stopped = Words & {
  daysAgo: number
  preset?: Preset
  en?: Words
  until:
    | 'draft'
    | 'sent'
    | 'returned'
    | 'approved'
    | 'scheduled'
    | 'officer-approved'
    | 'published'
    | 'withdrawn'
    | 'expired'
}

const made = 'Đây là bài minh họa của bộ dữ liệu mẫu.'

export const inProgress: readonly Stopped[] = [
  {
    daysAgo: 2,
    until: 'draft',
    title: 'Một ngày ở quầy tiếp nhận hồ sơ (mẫu)',
    summary: 'Bài đang viết: người nộp hồ sơ hay hỏi gì.',
    body: `Câu hỏi nhiều nhất là đã nhận đủ giấy chưa. ${made}`,
  },
  {
    daysAgo: 3,
    until: 'sent',
    title: 'Ba điều cần biết trước khi gặp cố vấn (mẫu)',
    summary: 'Chuẩn bị câu hỏi, số liệu và điều muốn quyết định.',
    body: `Một buổi gặp cố vấn tốt bắt đầu từ một câu hỏi rõ. Hãy gửi trước số liệu ba tháng gần nhất. ${made}`,
  },
  {
    daysAgo: 6,
    until: 'returned',
    title: 'Số liệu gọi vốn quý vừa qua (mẫu)',
    summary: 'Tổng hợp các khoản đã giải ngân có chứng từ.',
    body: `Tổng hợp này chưa dẫn nguồn của từng con số. ${made}`,
  },
  {
    daysAgo: 4,
    until: 'approved',
    title: 'Lớp tập huấn viết hồ sơ mở thêm buổi tối (mẫu)',
    summary: 'Dành cho nhóm có người đi làm ban ngày.',
    body: `Lớp học hai buổi tối mỗi tuần, dạy cách kể chuyện bằng số liệu. ${made}`,
  },
  {
    daysAgo: 5,
    until: 'scheduled',
    title: 'Lịch tiếp nhóm khởi nghiệp tháng tới (mẫu)',
    summary: 'Mỗi thứ năm, cán bộ tiếp trực tiếp tại bàn số 3.',
    body: `Nhóm nào cần hỏi về hồ sơ đang nộp thì mang theo số hồ sơ. ${made}`,
  },
  {
    daysAgo: 7,
    preset: 'weighty',
    until: 'officer-approved',
    title: 'Cách hiểu mới về doanh nghiệp khởi nghiệp (mẫu)',
    summary: 'Bài về chính sách, qua hai lần duyệt trước khi đăng.',
    body: `Bài giải thích điều kiện bằng ví dụ, chờ lãnh đạo duyệt vì người đọc sẽ dựa vào đó để nộp hồ sơ. ${made}`,
  },
  {
    daysAgo: 1,
    preset: 'urgent',
    until: 'published',
    title: 'Tạm ngừng nộp hồ sơ trên mạng tối thứ bảy để bảo trì (mẫu)',
    summary: 'Từ 22 giờ đến 24 giờ; hạn nộp hồ sơ không bị ảnh hưởng.',
    body: `Hồ sơ đang soạn được lưu lại. Ai có hạn nộp vào tối đó được nộp đến hết ngày hôm sau. ${made}`,
  },
  {
    daysAgo: 48,
    until: 'withdrawn',
    title: 'Địa điểm buổi gặp gỡ nhà đầu tư (mẫu)',
    summary: 'Bài đã gỡ vì địa điểm thay đổi.',
    body: `Buổi gặp gỡ diễn ra tại hội trường tầng hai. ${made}`,
  },
  {
    daysAgo: 70,
    until: 'expired',
    title: 'Mời đăng ký gian trưng bày mùa thu (mẫu)',
    summary: 'Nhận đăng ký trong ba tuần.',
    body: `Mỗi nhóm được một gian hai mét vuông, có điện và mạng. ${made}`,
    en: {
      title: 'Stalls of the autumn show (sample)',
      summary: 'Registration is open for three weeks.',
      body: 'Each team gets a stall of two square metres with power and network. Made up for the sample.',
    },
  },
]
