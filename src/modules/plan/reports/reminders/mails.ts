import type { DueDay } from '#platform/calendar/working-days.ts'
import { bilingual } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import type { ReminderKind } from './days.ts'

type Letter = { subject: string; text: string }
type About = { name: string; period: string; due: DueDay; address: string }

const dayIn = (due: DueDay, locale: 'vi' | 'en', unknown: string) =>
  due.known ? formatDay(due.day, locale) : unknown

/** What a reminder of a report says: which report, by when, and what to do. */
export const reminderMail = bilingual<Record<ReminderKind, (about: About) => Letter>>(
  {
    opened: ({ name, period, due, address }) => ({
      subject: `Đến kỳ gửi báo cáo: ${period}`,
      text: `Chào ${name},\n\nĐã gửi được báo cáo ${period} của đơn vị bạn. Hạn gửi: ${dayIn(due, 'vi', 'chưa xác định')}. Số liệu đã được điền sẵn; hãy xem lại, viết nhận định rồi gửi tại:\n\n${address}\n\nNếu không có gì phát sinh, chỉ cần một lần bấm.\n`,
    }),
    'three-days': ({ name, period, due, address }) => ({
      subject: `Sắp đến hạn gửi báo cáo: ${period}`,
      text: `Chào ${name},\n\nBáo cáo ${period} của đơn vị bạn phải gửi trước khi hết ngày ${dayIn(due, 'vi', 'chưa xác định')}. Hãy gửi tại:\n\n${address}\n\nNếu cần thêm thời gian, hãy xin gia hạn trên cùng trang đó.\n`,
    }),
    passed: ({ name, period, due, address }) => ({
      subject: `Báo cáo đã quá hạn: ${period}`,
      text: `Chào ${name},\n\nBáo cáo ${period} của đơn vị bạn có hạn ngày ${dayIn(due, 'vi', 'chưa xác định')} và chưa được gửi. Trang công khai đang ghi quá hạn. Hãy gửi, hoặc xin gia hạn kèm lý do, tại:\n\n${address}\n`,
    }),
  },
  {
    opened: ({ name, period, due, address }) => ({
      subject: `A report can be sent: ${period}`,
      text: `Hello ${name},\n\nThe report ${period} of your agency can be sent now. Last day: ${dayIn(due, 'en', 'not known')}. The figures are pre-filled; look at them, add your words and send them at:\n\n${address}\n\nIf there is nothing to report, one press is enough.\n`,
    }),
    'three-days': ({ name, period, due, address }) => ({
      subject: `A report is due soon: ${period}`,
      text: `Hello ${name},\n\nThe report ${period} of your agency is to be sent by the end of ${dayIn(due, 'en', 'not known')}. Send it at:\n\n${address}\n\nIf you need more time, ask for it on the same page.\n`,
    }),
    passed: ({ name, period, due, address }) => ({
      subject: `A report is overdue: ${period}`,
      text: `Hello ${name},\n\nThe report ${period} of your agency was due on ${dayIn(due, 'en', 'not known')} and has not been sent. The public page says that it is overdue. Send it, or ask for more time with a reason, at:\n\n${address}\n`,
    }),
  },
)
