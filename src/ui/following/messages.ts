import { bilingual } from '../locale.tsx'

export const messages = bilingual(
  {
    title: 'Theo dõi danh sách này',
    lead: 'Nhận những gì mới mà không phải mở lại trang.',
    filtered: 'Nhận những gì mới theo đúng bộ lọc đang chọn, không phải mở lại trang.',
    byMail: 'Nhận qua thư',
    feeds: 'Nguồn tin:',
    format: { rss: 'RSS', json: 'JSON Feed', ics: 'Lịch (iCalendar)' },
    how: 'Cách dùng',
    archive: 'Lưu trữ theo tháng',
  },
  {
    title: 'Follow this list',
    lead: 'Get what is new without opening the page again.',
    filtered: 'Get what is new within the chosen filters, without opening the page again.',
    byMail: 'Get it by mail',
    feeds: 'Feeds:',
    format: { rss: 'RSS', json: 'JSON Feed', ics: 'Calendar (iCalendar)' },
    how: 'How to use them',
    archive: 'Archive by month',
  },
)
