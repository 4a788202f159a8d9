import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    news: 'Tin tức',
    newsLead:
      'Tin hoạt động, hướng dẫn và câu chuyện của cộng đồng khởi nghiệp đổi mới sáng tạo thành phố.',
    feedTitle: 'Tin tức khởi nghiệp đổi mới sáng tạo',
    topics: 'Chuyên mục tin',
    allTopics: 'Tất cả',
    noNews: 'Chưa có bài nào ở đây',
    noNewsAdvice: 'Hãy chọn chuyên mục khác, hoặc xem tất cả tin.',
    seeAll: 'Xem tất cả tin',
    published: 'Đăng lúc',
    changed: 'Cập nhật lần cuối',
    onlyThisLanguage: 'Bài này hiện chỉ có tiếng Anh.',
    translationStale:
      'Bản tiếng Việt của bài này đã được cập nhật sau bản dịch tiếng Anh. Bản tiếng Việt có thông tin mới hơn.',
    seeOther: 'Đọc bản tiếng Anh',
    save: 'Lưu bài về máy (.txt)',
    printHint: 'Để in, dùng lệnh In của trình duyệt: bản in chỉ có bài viết.',
    gone: {
      expired: 'Bài này đã hết hạn',
      withdrawn: 'Bài này đã được gỡ khỏi cổng',
      expiredText: (day: string) =>
        `Nội dung chỉ có giá trị đến ngày ${day} nên không còn hiển thị, để không ai làm theo thông tin cũ.`,
      withdrawnText: (day: string) =>
        `Bài được gỡ ngày ${day}. Nếu bạn cần thông tin này, hãy tìm bài mới hơn hoặc liên hệ đơn vị vận hành cổng.`,
    },
    preview: (number: number) =>
      `Bản xem trước, bản ${number}: chỉ người trong ban biên tập thấy trang này.`,
  },
  {
    news: 'News',
    newsLead: "What happens, how things work, and the stories of the city's startup community.",
    feedTitle: 'Innovation startup news',
    topics: 'News topics',
    allTopics: 'All',
    noNews: 'There are no articles here yet',
    noNewsAdvice: 'Choose another topic, or see all news.',
    seeAll: 'See all news',
    published: 'Published at',
    changed: 'Last updated',
    onlyThisLanguage: 'This article is in Vietnamese only so far.',
    translationStale:
      'The Vietnamese text of this article was updated after this translation. The Vietnamese text is more recent.',
    seeOther: 'Read the Vietnamese text',
    save: 'Keep a copy (.txt)',
    printHint: "To print, use your browser's Print command: only the article is printed.",
    gone: {
      expired: 'This article has expired',
      withdrawn: 'This article was withdrawn',
      expiredText: (day: string) =>
        `It held until ${day} and is not shown any more, so that nobody acts on old facts.`,
      withdrawnText: (day: string) =>
        `It was withdrawn on ${day}. If you need this information, look for a newer article or write to whoever runs the portal.`,
    },
    preview: (number: number) => `Preview of revision ${number}: only the newsroom sees this page.`,
  },
)
