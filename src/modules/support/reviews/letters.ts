import { bilingual } from '#platform/locale.ts'

type Facts = { name: string; number: string; call: string; href: string }

/** Letters to reviewers. What the case says is not in them: a mailbox is no safe place for it. */
export const letters = bilingual(
  {
    assignment: ({ name, number, call, href }: Facts) => ({
      subject: `Mời đánh giá hồ sơ ${number}`,
      text: [
        `Kính gửi ${name},`,
        `Chúng tôi mời bạn đánh giá hồ sơ ${number} của ${call}.`,
        'Trước khi mở hồ sơ, xin cho biết bạn có xung đột lợi ích với dự án hay những người thực hiện không. Nếu có, hãy từ chối để chúng tôi mời người khác.',
        `Bàn làm việc của bạn: ${href}`,
      ].join('\n\n'),
    }),
  },
  {
    assignment: ({ name, number, call, href }) => ({
      subject: `Please review application ${number}`,
      text: [
        `Dear ${name},`,
        `We would like you to review application ${number} to ${call}.`,
        'Before you open it, please say whether you have a conflict of interest with the project or its people. If you do, step aside so that we can ask somebody else.',
        `Your desk: ${href}`,
      ].join('\n\n'),
    }),
  },
)
