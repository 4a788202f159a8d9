import { bilingual } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'

type Facts = { name: string; number: string; call: string; href: string }
type Recusal = Facts & { reviewer: string; finished: boolean }
/** `days` are the days left until the last one; below zero it has passed. */
type Reminder = Facts & { dueOn: string; days: number }

/** Letters to reviewers. What the case says is not in them: a mailbox is no safe place for it. */
export const letters = bilingual(
  {
    assignment: ({ name, number, call, href, dueOn }: Facts & { dueOn: string | null }) => ({
      subject: `Mời đánh giá hồ sơ ${number}`,
      text: [
        `Kính gửi ${name},`,
        `Chúng tôi mời bạn đánh giá hồ sơ ${number} của ${call}.`,
        'Trước khi mở hồ sơ, xin cho biết bạn có xung đột lợi ích với dự án hay những người thực hiện không. Nếu có, hãy từ chối để chúng tôi mời người khác.',
        dueOn ? `Hạn đánh giá: ${formatDay(dueOn, 'vi')}.` : '',
        `Bàn làm việc của bạn: ${href}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
    recusal: ({ name, number, call, href, reviewer, finished }: Recusal) => ({
      subject: `Hồ sơ ${number}: một người đánh giá bị rút vì xung đột lợi ích`,
      text: [
        `Kính gửi ${name},`,
        `Chương trình vừa tìm thấy xung đột lợi ích giữa ${reviewer} và đơn vị nộp hồ sơ ${number} của ${call}, sau khi lời khai của một bên được cập nhật. Người này đã được rút khỏi hồ sơ.`,
        finished
          ? 'Phần đánh giá đã nộp của người này không còn được tính.'
          : 'Phần đánh giá của người này chưa hoàn thành nên không ảnh hưởng đến điểm.',
        `Hãy xem lý do và mời người khác: ${href}`,
      ].join('\n\n'),
    }),
    reminder: ({ name, number, call, href, dueOn, days }: Reminder) => ({
      subject:
        days < 0 ? `Hồ sơ ${number} đã quá hạn đánh giá` : `Sắp đến hạn đánh giá hồ sơ ${number}`,
      text: [
        `Kính gửi ${name},`,
        days < 0
          ? `Hạn đánh giá hồ sơ ${number} của ${call} là ${formatDay(dueOn, 'vi')}, đã qua mà phần của bạn chưa xong.`
          : `Hạn đánh giá hồ sơ ${number} của ${call} là ${formatDay(dueOn, 'vi')}.`,
        'Nếu không thu xếp được, hãy báo cho cán bộ thụ lý để mời người khác.',
        `Bàn làm việc của bạn: ${href}`,
      ].join('\n\n'),
    }),
  },
  {
    recusal: ({ name, number, call, href, reviewer, finished }) => ({
      subject: `Application ${number}: a reviewer was taken off for a conflict of interest`,
      text: [
        `Dear ${name},`,
        `The program has found a conflict of interest between ${reviewer} and the applicant of ${number} to ${call}, after one of them updated what they state. The reviewer was taken off the case.`,
        finished
          ? 'The review they had handed in counts no longer.'
          : 'Their review was not finished, so no mark is affected.',
        `See the reason and ask somebody else: ${href}`,
      ].join('\n\n'),
    }),
    reminder: ({ name, number, call, href, dueOn, days }) => ({
      subject:
        days < 0
          ? `The review of application ${number} is overdue`
          : `The review of application ${number} is due soon`,
      text: [
        `Dear ${name},`,
        days < 0
          ? `The review of application ${number} to ${call} was due on ${formatDay(dueOn, 'en')}, and yours is not in.`
          : `The review of application ${number} to ${call} is due on ${formatDay(dueOn, 'en')}.`,
        'If you cannot manage, please tell the officer so that somebody else can be asked.',
        `Your desk: ${href}`,
      ].join('\n\n'),
    }),
    assignment: ({ name, number, call, href, dueOn }) => ({
      subject: `Please review application ${number}`,
      text: [
        `Dear ${name},`,
        `We would like you to review application ${number} to ${call}.`,
        'Before you open it, please say whether you have a conflict of interest with the project or its people. If you do, step aside so that we can ask somebody else.',
        dueOn ? `Last day for the review: ${formatDay(dueOn, 'en')}.` : '',
        `Your desk: ${href}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
  },
)
