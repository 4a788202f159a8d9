import { bilingual } from '#ui/locale.tsx'

type Texts = {
  title: string
  lead: string
  seeCalls: string
  seePlan: string
  numbers: string
  numbersLead: string
  wholePlan: string
  open: string
  noneOpen: string
  noneOpenAdvice: string
  allProgrammes: string
  offers: string
  offersLead: string
  share: Record<'part' | 'unstated' | 'priority', string>
  how: string
  steps: readonly { title: string; text: string }[]
  news: string
  allNews: string
  topics: string
  allTopics: string
  coming: string
  allEvents: string
}

export const messages = bilingual<Texts>(
  {
    title: 'Nơi ý tưởng mới rời bến',
    lead: 'Tìm hỗ trợ của thành phố, tự kiểm tra điều kiện, nộp hồ sơ và luôn biết hồ sơ đang ở đâu. Mỗi con số công bố ở đây đều mở ra được căn cứ.',
    seeCalls: 'Xem đợt đang nhận hồ sơ',
    seePlan: 'Kế hoạch của thành phố',
    numbers: 'Kế hoạch đang đi đến đâu',
    numbersLead: 'Số liệu tính ngay từ sổ ghi việc. Chọn một con số để xem từng hồ sơ làm nên nó.',
    wholePlan: 'Toàn bộ kế hoạch',
    open: 'Đang nhận hồ sơ',
    noneOpen: 'Hiện chưa có đợt nào nhận hồ sơ',
    noneOpenAdvice: 'Đợt mới sẽ hiện ở đây. Trong lúc chờ, hãy xem các chương trình hỗ trợ.',
    allProgrammes: 'Tất cả chương trình',
    offers: 'Thành phố hỗ trợ những gì',
    offersLead: 'Các nội dung hỗ trợ mà kế hoạch đã phê duyệt, mỗi nội dung kèm điều khoản của nó.',
    share: {
      part: 'Hỗ trợ một phần kinh phí',
      unstated: 'Hỗ trợ kinh phí',
      priority: 'Được ưu tiên',
    },
    how: 'Từ đợt kêu gọi đến con số của kế hoạch',
    steps: [
      {
        title: 'Tự kiểm tra',
        text: 'Trả lời vài câu hỏi, chưa cần tài khoản. Mỗi tiêu chí cho biết đạt, chưa đạt hay còn thiếu gì.',
      },
      {
        title: 'Nộp hồ sơ',
        text: 'Bản nháp tự lưu. Nộp xong nhận biên nhận có số, thời điểm và mã nội dung.',
      },
      {
        title: 'Được xét',
        text: 'Luôn thấy ai đang xử lý và hạn đến ngày nào. Chuyên gia chấm điểm theo thang công bố trước.',
      },
      {
        title: 'Ký hợp đồng',
        text: 'Quyết định nêu rõ lý do. Hợp đồng ký xong, chỉ tiêu của kế hoạch đổi theo.',
      },
      {
        title: 'Thành căn cứ của con số',
        text: 'Hợp đồng đã ký được tính vào chỉ tiêu của kế hoạch; ai cũng mở được con số ra để xem từng hồ sơ.',
      },
    ],
    news: 'Tin mới',
    allNews: 'Tất cả tin tức',
    topics: 'Tìm thông tin theo chuyên mục',
    allTopics: 'Tất cả chuyên mục',
    coming: 'Sự kiện sắp tới',
    allEvents: 'Tất cả sự kiện',
  },
  {
    title: 'Where new ideas set sail',
    lead: 'Find what the city supports, check whether you qualify, apply, and always know where your case stands. Every number published here opens to its evidence.',
    seeCalls: 'See what is open now',
    seePlan: "The city's plan",
    numbers: 'How far the plan has come',
    numbersLead:
      'Counted from the ledger as you read. Choose a number to see each record that makes it up.',
    wholePlan: 'The whole plan',
    open: 'Open for applications',
    noneOpen: 'No call is open at the moment',
    noneOpenAdvice: 'New calls appear here. Meanwhile, have a look at the support programmes.',
    allProgrammes: 'All programmes',
    offers: 'What the city supports',
    offersLead: 'The kinds of support that the plan approves, each with its clause.',
    share: {
      part: 'Part of the cost',
      unstated: 'Towards the cost',
      priority: 'Priority',
    },
    how: 'From the call to the number in the plan',
    steps: [
      {
        title: 'Check yourself',
        text: 'Answer a few questions, no account needed. Each criterion says met, not met, or what is missing.',
      },
      {
        title: 'Apply',
        text: 'Your draft saves itself. Once sent, you get a receipt with a number, the time and a content hash.',
      },
      {
        title: 'Be judged',
        text: 'You always see who acts next and by when. Reviewers score by a rubric that was published before.',
      },
      {
        title: 'Sign',
        text: 'The decision states its reasons. With the contract signed, the target of the plan moves.',
      },
      {
        title: 'It counts',
        text: 'The signed contract counts towards a target of the plan, and anybody can open the number to the cases behind it.',
      },
    ],
    news: 'News',
    allNews: 'All news',
    topics: 'Find information by topic',
    allTopics: 'All topics',
    coming: 'Events to come',
    allEvents: 'All events',
  },
)
