import { bilingual } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import type { ReminderKind } from './reminder-days.ts'

type Letter = { subject: string; text: string }
type About = { name: string; work: string; title: string; dueOn: string; address: string }

/** What a reminder says; each names what asks for the work, the milestone, its day and what to do. */
export const reminderMail = bilingual<Record<ReminderKind, (about: About) => Letter>>(
  {
    fortnight: ({ name, work, title, dueOn, address }) => ({
      subject: `Còn hai tuần đến hạn cột mốc: ${title}`,
      text: `Chào ${name},\n\nCột mốc “${title}” của ${work} phải đạt vào ngày ${formatDay(dueOn, 'vi')}. Nếu đã đạt, hãy ghi nhận kèm minh chứng tại:\n\n${address}\n\nNếu cột mốc không còn phù hợp, hãy bỏ cột mốc và nêu lý do.\n`,
    }),
    'three-days': ({ name, work, title, dueOn, address }) => ({
      subject: `Sắp đến hạn cột mốc: ${title}`,
      text: `Chào ${name},\n\nCột mốc “${title}” của ${work} phải đạt vào ngày ${formatDay(dueOn, 'vi')}. Hãy ghi nhận khi đạt tại:\n\n${address}\n`,
    }),
    passed: ({ name, work, title, dueOn, address }) => ({
      subject: `Cột mốc đã quá hạn: ${title}`,
      text: `Chào ${name},\n\nCột mốc “${title}” của ${work} có hạn ngày ${formatDay(dueOn, 'vi')} và chưa được ghi nhận là đạt. Trang công khai của kế hoạch đang ghi cột mốc này quá hạn. Hãy ghi nhận hoặc bỏ cột mốc kèm lý do tại:\n\n${address}\n`,
    }),
  },
  {
    fortnight: ({ name, work, title, dueOn, address }) => ({
      subject: `Two weeks to a milestone: ${title}`,
      text: `Hello ${name},\n\nThe milestone “${title}” of ${work} is to be met by ${formatDay(dueOn, 'en')}. If it is met, record it with what shows it at:\n\n${address}\n\nIf it no longer fits, drop it there with a reason.\n`,
    }),
    'three-days': ({ name, work, title, dueOn, address }) => ({
      subject: `A milestone is near: ${title}`,
      text: `Hello ${name},\n\nThe milestone “${title}” of ${work} is to be met by ${formatDay(dueOn, 'en')}. Record it when it is met at:\n\n${address}\n`,
    }),
    passed: ({ name, work, title, dueOn, address }) => ({
      subject: `A milestone is overdue: ${title}`,
      text: `Hello ${name},\n\nThe milestone “${title}” of ${work} was due on ${formatDay(dueOn, 'en')} and is not recorded as met. The public page of the plan says that it is overdue. Record it, or drop it with a reason, at:\n\n${address}\n`,
    }),
  },
)
