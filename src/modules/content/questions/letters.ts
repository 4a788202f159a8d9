import { bilingual } from '#platform/locale.ts'

type Confirmation = { name: string; href: string; hours: number }
type Answer = {
  name: string
  number: string
  title: string
  answer: string
  /** The public page, where there is one. */
  href: string | null
}
type Refusal = { name: string; number: string; title: string; reason: string }
type Assigned = { name: string; number: string; href: string; due: string | null }
type Returned = Assigned & { reason: string }

/** The mails of a question. The first goes to an address that nobody has proved, so it carries nothing of what was typed but the name. */
export const letters = bilingual(
  {
    confirmation: ({ name, href, hours }: Confirmation) => ({
      subject: 'Xác nhận câu hỏi gửi cơ quan',
      text: `Kính gửi ${name},\n\nCó người vừa gửi một câu hỏi và để lại địa chỉ thư này. Nếu là bạn, hãy mở liên kết sau trong vòng ${hours} giờ và bấm xác nhận; khi đó câu hỏi mới được chuyển đến cán bộ:\n\n${href}\n\nNếu không phải bạn, hãy bỏ qua thư này: câu hỏi sẽ tự bị xóa.\n`,
    }),
    answer: ({ name, number, title, answer, href }: Answer) => ({
      subject: `Trả lời câu hỏi ${number}`,
      text: `Kính gửi ${name},\n\nCơ quan trả lời câu hỏi ${number} của bạn, “${title}”:\n\n${answer}\n${href ? `\nCâu hỏi và câu trả lời đã được công bố, không kèm tên bạn:\n\n${href}\n` : ''}`,
    }),
    refusal: ({ name, number, title, reason }: Refusal) => ({
      subject: `Về câu hỏi ${number}`,
      text: `Kính gửi ${name},\n\nCâu hỏi ${number} của bạn, “${title}”, không được trả lời ở đây. Lý do:\n\n${reason}\n`,
    }),
    assigned: ({ name, number, href, due }: Assigned) => ({
      subject: `Bạn được giao trả lời câu hỏi ${number}`,
      text: `Kính gửi ${name},\n\nBạn được giao trả lời câu hỏi ${number}${due ? `, chậm nhất ngày ${due}` : ''}:\n\n${href}\n`,
    }),
    returned: ({ name, number, href, due, reason }: Returned) => ({
      subject: `Câu trả lời ${number} được trả lại để sửa`,
      text: `Kính gửi ${name},\n\nCâu trả lời của bạn cho câu hỏi ${number} được trả lại. Lý do:\n\n${reason}\n\nHãy sửa rồi chuyển duyệt lại${due ? `; hạn trả lời người hỏi là ngày ${due}` : ''}:\n\n${href}\n`,
    }),
  },
  {
    confirmation: ({ name, href, hours }) => ({
      subject: 'Confirm your question to the authority',
      text: `Dear ${name},\n\nSomebody has just asked a question and left this address. If it was you, open this link within ${hours} hours and confirm; only then does the question reach the officers:\n\n${href}\n\nIf it was not you, ignore this mail: the question deletes itself.\n`,
    }),
    answer: ({ name, number, title, answer, href }) => ({
      subject: `Answer to question ${number}`,
      text: `Dear ${name},\n\nThe authority answers your question ${number}, “${title}”:\n\n${answer}\n${href ? `\nQuestion and answer are published, without your name:\n\n${href}\n` : ''}`,
    }),
    refusal: ({ name, number, title, reason }) => ({
      subject: `About question ${number}`,
      text: `Dear ${name},\n\nYour question ${number}, “${title}”, is not answered here. The reason:\n\n${reason}\n`,
    }),
    assigned: ({ name, number, href, due }) => ({
      subject: `You are to answer question ${number}`,
      text: `Dear ${name},\n\nYou are asked to answer question ${number}${due ? ` by ${due}` : ''}:\n\n${href}\n`,
    }),
    returned: ({ name, number, href, due, reason }) => ({
      subject: `Your answer to question ${number} came back`,
      text: `Dear ${name},\n\nYour answer to question ${number} was returned. The reason:\n\n${reason}\n\nPlease correct it and hand it on again${due ? `; the asker is to be answered by ${due}` : ''}:\n\n${href}\n`,
    }),
  },
)
