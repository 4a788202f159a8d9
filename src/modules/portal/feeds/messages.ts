import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    description: (list: string) => `${list}: những gì mới nhất, theo ngôn ngữ bạn chọn.`,
    title: 'Theo dõi tin mới',
    lead: 'Mỗi danh sách công khai của cổng đều theo dõi được: qua thư, bằng phần mềm đọc tin hoặc trong lịch của bạn.',
    lists: 'Các danh sách',
    list: 'Danh sách',
    byMail: 'Qua thư',
    subscribe: 'Nhận thư',
    subscribeTo: (list: string) => `Nhận thư: ${list}`,
    feeds: 'Nguồn tin',
    format: { rss: 'RSS', json: 'JSON Feed', ics: 'iCalendar' },
    formatOf: (format: string, list: string) => `${format}: ${list}`,
    none: 'Chưa có danh sách nào.',
    mailTitle: 'Nhận qua thư',
    mail: [
      'Mỗi ngày hoặc mỗi tuần một lá thư vào buổi sáng, chỉ khi có gì mới. Không cần tài khoản.',
      'Bạn xác nhận bằng đường dẫn trong thư đầu tiên, và thôi nhận bằng một lần bấm trong bất kỳ thư nào.',
      'Muốn chỉ nhận một phần, hãy mở danh sách, chọn bộ lọc rồi bấm “Nhận qua thư”; với tìm kiếm cũng vậy.',
    ],
    manage: 'Xem và sửa những gì tôi đang nhận',
    readerTitle: 'Phần mềm đọc tin (RSS, JSON Feed)',
    reader:
      'Chép địa chỉ RSS hoặc JSON Feed vào phần mềm đọc tin. Bộ lọc của danh sách nằm trong địa chỉ, nên nguồn tin cũng lọc như trang.',
    calendarTitle: 'Lịch (iCalendar)',
    calendar:
      'Trong phần mềm lịch, chọn thêm lịch từ địa chỉ và dán địa chỉ .ics. Lịch tự cập nhật khi có thay đổi.',
  },
  {
    description: (list: string) => `${list}: the newest, in the language you chose.`,
    title: 'Follow what is new',
    lead: 'Every public list of the portal can be followed: by mail, in a feed reader or in your calendar.',
    lists: 'The lists',
    list: 'List',
    byMail: 'By mail',
    subscribe: 'Get mails',
    subscribeTo: (list: string) => `Get mails: ${list}`,
    feeds: 'Feeds',
    format: { rss: 'RSS', json: 'JSON Feed', ics: 'iCalendar' },
    formatOf: (format: string, list: string) => `${format}: ${list}`,
    none: 'There are no lists yet.',
    mailTitle: 'By mail',
    mail: [
      'One mail a day or a week, in the morning, and only when there is something new. No account is needed.',
      'You confirm with the link in the first mail, and leave with one press in any of them.',
      'To get only a part, open the list, set its filters and press “Get it by mail”; the same goes for a search.',
    ],
    manage: 'See and change what I get',
    readerTitle: 'Feed readers (RSS, JSON Feed)',
    reader:
      'Copy the RSS or JSON Feed address into your feed reader. The filters of a list are in its address, so the feed is filtered like the page.',
    calendarTitle: 'Calendars (iCalendar)',
    calendar:
      'In your calendar program, add a calendar from an address and paste the .ics address. It follows every change by itself.',
  },
)
