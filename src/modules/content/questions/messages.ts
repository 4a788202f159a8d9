import { bilingual } from '#platform/locale.ts'

const vi = {
  title: 'Hỏi đáp với cơ quan',
  lead: 'Câu hỏi của người dân, doanh nghiệp và câu trả lời của cơ quan. Tên người hỏi không được công bố.',
  askLink: 'Gửi câu hỏi',
  q: 'Từ khóa',
  topic: 'Chuyên mục',
  allTopics: 'Tất cả chuyên mục',
  filter: 'Lọc',
  found: (count: number) => `${count} câu hỏi đã được trả lời`,
  none: 'Không có câu hỏi nào khớp',
  noneAdvice: 'Hãy thử từ khác, hoặc gửi câu hỏi của bạn.',
  answered: 'Trả lời lúc',
  asked: 'Hỏi lúc',
  question: 'Câu hỏi',
  answer: 'Trả lời của cơ quan',
  onlyVietnamese: 'Câu hỏi và câu trả lời này chỉ có tiếng Việt.',
  questionInVietnamese: 'Câu hỏi được giữ nguyên tiếng người hỏi.',
  helpfulAsk: 'Câu trả lời này có ích cho bạn không?',
  yes: 'Có ích',
  no: 'Chưa có ích',
  thanks: 'Cảm ơn bạn đã cho biết. Chúng tôi chỉ đếm, không lưu gì về bạn.',
  ask: {
    title: 'Gửi câu hỏi cho cơ quan',
    lead: (days: number) =>
      `Câu hỏi được trả lời trong ${days} ngày làm việc kể từ khi bạn xác nhận qua thư.`,
    basis: 'Theo',
    name: 'Họ và tên',
    nameHint: 'Chỉ để gửi trả lời; không công bố.',
    email: 'Địa chỉ thư điện tử',
    emailHint:
      'Chúng tôi gửi thư xác nhận đến đây. Câu hỏi chỉ được chuyển đi sau khi bạn xác nhận.',
    topic: 'Chuyên mục',
    noTopic: 'Không rõ',
    questionTitle: 'Hỏi về việc gì, trong một câu',
    words: 'Nội dung câu hỏi',
    wordsHint: 'Đừng ghi số căn cước, số tài khoản hay thông tin riêng của người khác.',
    mayPublish: 'Đồng ý công bố câu hỏi và câu trả lời, không kèm tên tôi',
    mayPublishHint: 'Nếu không chọn, câu trả lời chỉ gửi riêng cho bạn.',
    consent: 'Tôi đồng ý để cơ quan dùng dữ liệu cá nhân của tôi như trên',
    trap: 'Để trống ô này',
    send: 'Gửi câu hỏi',
    nameFault: 'Tên chỉ gồm chữ cái, dấu cách, dấu chấm, gạch nối. Hãy nhập lại.',
  },
  sent: {
    title: 'Hãy mở hộp thư để xác nhận',
    text: (hours: number) =>
      `Chúng tôi vừa gửi một thư đến địa chỉ bạn ghi. Hãy mở liên kết trong thư trong vòng ${hours} giờ; khi đó câu hỏi mới được chuyển đến cán bộ. Nếu không thấy thư, hãy xem mục thư rác hoặc gửi lại.`,
  },
  confirming: {
    title: 'Xác nhận câu hỏi',
    text: 'Bấm nút dưới đây để xác nhận câu hỏi là của bạn và chuyển đến cán bộ.',
    button: 'Xác nhận câu hỏi của tôi',
    doneTitle: 'Đã nhận câu hỏi',
    done: (number: string, day: string | null) =>
      `Câu hỏi mang số ${number}.${day ? ` Bạn nhận câu trả lời qua thư, chậm nhất ngày ${day}.` : ' Bạn nhận câu trả lời qua thư.'}`,
    spentTitle: 'Liên kết không còn dùng được',
    spent:
      'Câu hỏi đã được xác nhận rồi, hoặc đã quá thời hạn nên bị xóa. Nếu chưa nhận được trả lời, bạn có thể gửi lại câu hỏi.',
  },
}

const en: typeof vi = {
  title: 'Questions to the authority',
  lead: 'What people and enterprises asked and what the authority answered. Names of askers are not published.',
  askLink: 'Ask a question',
  q: 'Words',
  topic: 'Topic',
  allTopics: 'All topics',
  filter: 'Filter',
  found: (count) => (count === 1 ? '1 question answered' : `${count} questions answered`),
  none: 'No question fits',
  noneAdvice: 'Try other words, or ask yours.',
  answered: 'Answered at',
  asked: 'Asked at',
  question: 'Question',
  answer: 'Answer of the authority',
  onlyVietnamese: 'This question and its answer are in Vietnamese only.',
  questionInVietnamese: 'The question stands in the language in which it was asked.',
  helpfulAsk: 'Does this answer help you?',
  yes: 'It helps',
  no: 'Not yet',
  thanks: 'Thank you for telling us. We only count; nothing about you is kept.',
  ask: {
    title: 'Ask the authority',
    lead: (days) =>
      `Questions are answered within ${days} working days from your confirmation by mail.`,
    basis: 'By',
    name: 'Your name',
    nameHint: 'Only to send you the answer; it is not published.',
    email: 'E-mail address',
    emailHint: 'We send a mail there. The question reaches the officers only once you confirm.',
    topic: 'Topic',
    noTopic: 'Not sure',
    questionTitle: 'What it is about, in one sentence',
    words: 'Your question',
    wordsHint: 'Please give no identity number, account number or details of other people.',
    mayPublish: 'Question and answer may be published, without my name',
    mayPublishHint: 'Otherwise the answer goes to you alone.',
    consent: 'I agree to my personal data being used as stated above',
    trap: 'Leave this empty',
    send: 'Send the question',
    nameFault: 'A name has letters, spaces, dots and hyphens only. Please type it again.',
  },
  sent: {
    title: 'Please open your mailbox',
    text: (hours) =>
      `We have just sent a mail to the address you gave. Open the link in it within ${hours} hours; only then does the question reach the officers. If there is no mail, look among the junk or send the question again.`,
  },
  confirming: {
    title: 'Confirm your question',
    text: 'Press the button to confirm that the question is yours and to send it to the officers.',
    button: 'Confirm my question',
    doneTitle: 'Your question has arrived',
    done: (number, day) =>
      `Its number is ${number}.${day ? ` The answer comes by mail, by ${day} at the latest.` : ' The answer comes by mail.'}`,
    spentTitle: 'The link cannot be used any more',
    spent:
      'The question is confirmed already, or its time has run out and it was deleted. If no answer came, you may ask again.',
  },
}

export const messages = bilingual(vi, en)
