import type { DueDay } from '#platform/calendar/working-days.ts'
import { bilingual, type Locale } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { DAYS_TO_APPEAL } from './rules.ts'

const sentences = bilingual(
  {
    byDay: (day: string) =>
      `Nếu không đồng ý với quyết định, bạn có thể khiếu nại ngay trên trang hồ sơ, chậm nhất ${day}. Người giải quyết khiếu nại không phải là người đã ra quyết định hay đã đánh giá hồ sơ.`,
    byCount: `Nếu không đồng ý với quyết định, bạn có thể khiếu nại ngay trên trang hồ sơ trong vòng ${DAYS_TO_APPEAL} ngày làm việc kể từ ngày nhận quyết định. Người giải quyết khiếu nại không phải là người đã ra quyết định hay đã đánh giá hồ sơ.`,
  },
  {
    byDay: (day) =>
      `If you do not agree with the decision, you may appeal on the page of the application until ${day}. Whoever handles the appeal neither decided on the application nor reviewed it.`,
    byCount: `If you do not agree with the decision, you may appeal on the page of the application within ${DAYS_TO_APPEAL} working days of receiving it. Whoever handles the appeal neither decided on the application nor reviewed it.`,
  },
)

/** How to appeal, and by when; by count where the holidays of the year are not known. */
export const appealSentence = (locale: Locale, last: DueDay): string =>
  last.known ? sentences[locale].byDay(formatDay(last.day, locale)) : sentences[locale].byCount

type Facts = { name: string; number: string; href: string }

export const letters = bilingual(
  {
    filed: ({ name, number, href, due }: Facts & { due: string }) => ({
      subject: `Đã nhận khiếu nại ${number}`,
      text: [
        `Kính gửi ${name},`,
        `Chúng tôi đã nhận khiếu nại ${number}. ${due}`,
        `Xem khiếu nại: ${href}`,
      ].join('\n\n'),
    }),
    dismissed: ({ name, number, href, reasons }: Facts & { reasons: string }) => ({
      subject: `Khiếu nại ${number} không được chấp nhận`,
      text: [
        `Kính gửi ${name},`,
        `Khiếu nại ${number} không được chấp nhận; quyết định vẫn giữ nguyên. Lý do:`,
        reasons,
        `Xem khiếu nại: ${href}`,
      ].join('\n\n'),
    }),
    upheld: ({ name, number, href, reasons }: Facts & { reasons: string }) => ({
      subject: `Khiếu nại ${number} được chấp nhận`,
      text: [
        `Kính gửi ${name},`,
        `Khiếu nại ${number} được chấp nhận; hồ sơ được xem xét lại và sẽ có quyết định mới. Lý do:`,
        reasons,
        `Xem khiếu nại: ${href}`,
      ].join('\n\n'),
    }),
    reopened: ({ name, number, href, reasons }: Facts & { reasons: string }) => ({
      subject: `Cần chấm lại hồ sơ ${number}`,
      text: [
        `Kính gửi ${name},`,
        `Phiếu chấm của bạn cho hồ sơ ${number} được mở lại sau một khiếu nại. Điểm trước đây vẫn được lưu. Lý do:`,
        reasons,
        `Mở phiếu chấm: ${href}`,
      ].join('\n\n'),
    }),
    answerBy: (day: string) => `Bạn sẽ nhận được trả lời chậm nhất ${day}.`,
    answerUnknown: 'Ngày trả lời sẽ được báo khi có lịch nghỉ lễ của năm sau.',
  },
  {
    filed: ({ name, number, href, due }) => ({
      subject: `Appeal ${number} was received`,
      text: [
        `Dear ${name},`,
        `We have received appeal ${number}. ${due}`,
        `See the appeal: ${href}`,
      ].join('\n\n'),
    }),
    dismissed: ({ name, number, href, reasons }) => ({
      subject: `Appeal ${number} was dismissed`,
      text: [
        `Dear ${name},`,
        `Appeal ${number} was dismissed; the decision stands. The reasons:`,
        reasons,
        `See the appeal: ${href}`,
      ].join('\n\n'),
    }),
    upheld: ({ name, number, href, reasons }) => ({
      subject: `Appeal ${number} was upheld`,
      text: [
        `Dear ${name},`,
        `Appeal ${number} was upheld; the application is judged anew and a new decision will follow. The reasons:`,
        reasons,
        `See the appeal: ${href}`,
      ].join('\n\n'),
    }),
    reopened: ({ name, number, href, reasons }) => ({
      subject: `Application ${number} is to be scored again`,
      text: [
        `Dear ${name},`,
        `Your scores for application ${number} were opened again after an appeal. The earlier ones are kept. The reasons:`,
        reasons,
        `Open the score sheet: ${href}`,
      ].join('\n\n'),
    }),
    answerBy: (day) => `You will have the answer by ${day}.`,
    answerUnknown: 'The day of the answer will be told once the holidays of next year are known.',
  },
)
