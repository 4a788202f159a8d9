import { bilingual } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'

type Facts = { name: string; number: string; title: string; href: string }
type Due = Facts & { dueOn: string }

export const letters = bilingual(
  {
    accepted: ({ name, number, title, href }: Facts) => ({
      subject: `Đã nghiệm thu mốc “${title}”`,
      text: [
        `Kính gửi ${name},`,
        `Kết quả của mốc “${title}” trong hợp đồng của hồ sơ ${number} đã được nghiệm thu.`,
        `Bước tiếp theo là đề nghị thanh toán cho mốc này: ${href}`,
      ].join('\n\n'),
    }),
    returned: ({ name, number, title, href, reason }: Facts & { reason: string }) => ({
      subject: `Mốc “${title}” cần bổ sung`,
      text: [
        `Kính gửi ${name},`,
        `Kết quả của mốc “${title}” trong hợp đồng của hồ sơ ${number} chưa được nghiệm thu. Lý do:`,
        reason,
        `Hãy bổ sung minh chứng rồi nộp lại: ${href}`,
      ].join('\n\n'),
    }),
    soon: ({ name, number, title, dueOn, href }: Due) => ({
      subject: `Mốc “${title}” đến hạn ${formatDay(dueOn, 'vi')}`,
      text: [
        `Kính gửi ${name},`,
        `Mốc “${title}” trong hợp đồng của hồ sơ ${number} đến hạn vào ${formatDay(dueOn, 'vi')}.`,
        `Nộp báo cáo và minh chứng tại đây: ${href}`,
      ].join('\n\n'),
    }),
    late: ({ name, number, title, dueOn, href }: Due) => ({
      subject: `Mốc “${title}” đã quá hạn`,
      text: [
        `Kính gửi ${name},`,
        `Mốc “${title}” trong hợp đồng của hồ sơ ${number} đến hạn ngày ${formatDay(dueOn, 'vi')} và chưa được nộp.`,
        `Hãy nộp báo cáo và minh chứng, hoặc liên hệ cán bộ phụ trách nếu có vướng mắc: ${href}`,
      ].join('\n\n'),
    }),
  },
  {
    accepted: ({ name, number, title, href }) => ({
      subject: `Milestone “${title}” is accepted`,
      text: [
        `Dear ${name},`,
        `What you handed in for the milestone “${title}” of application ${number} has been accepted.`,
        `The next step is to ask for its payment: ${href}`,
      ].join('\n\n'),
    }),
    returned: ({ name, number, title, href, reason }) => ({
      subject: `Milestone “${title}” needs more`,
      text: [
        `Dear ${name},`,
        `What you handed in for the milestone “${title}” of application ${number} was not accepted yet. The reason:`,
        reason,
        `Please add what is missing and hand it in again: ${href}`,
      ].join('\n\n'),
    }),
    soon: ({ name, number, title, dueOn, href }) => ({
      subject: `Milestone “${title}” is due on ${formatDay(dueOn, 'en')}`,
      text: [
        `Dear ${name},`,
        `The milestone “${title}” of application ${number} is due on ${formatDay(dueOn, 'en')}.`,
        `Hand in its report and evidence here: ${href}`,
      ].join('\n\n'),
    }),
    late: ({ name, number, title, dueOn, href }) => ({
      subject: `Milestone “${title}” is overdue`,
      text: [
        `Dear ${name},`,
        `The milestone “${title}” of application ${number} was due on ${formatDay(dueOn, 'en')} and has not been handed in.`,
        `Please hand in its report and evidence, or tell the officer in charge what stands in the way: ${href}`,
      ].join('\n\n'),
    }),
  },
)
