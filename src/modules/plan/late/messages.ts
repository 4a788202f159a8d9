import { bilingual } from '#platform/locale.ts'
import type { Late } from './queries.ts'

type Words = {
  title: string
  lead: string
  none: (day: string) => string
  agency: string
  what: string
  kind: string
  kinds: Record<Late['kind'], string>
  counts: Record<Late['kind'], string>
  due: string
  late: string
  days: (count: number) => string
  longest: string
  more: (count: number) => string
  all: string
  byAgency: string
  items: string
  sentLate: string
  sentLateLead: string
  plan: string
}

export const messages = bilingual<Words>(
  {
    title: 'Việc quá hạn',
    lead: 'Cơ quan nêu ở đây là cơ quan chịu trách nhiệm chính hiện nay; việc của cơ quan đã sắp xếp lại thuộc về cơ quan kế thừa. Quá hạn tính theo những gì đã ghi nhận tại đây: việc đã xong mà chưa ghi nhận vẫn là quá hạn.',
    none: (day) => `Đến ngày ${day}, không có nhiệm vụ, cột mốc hay báo cáo nào quá hạn.`,
    agency: 'Cơ quan chịu trách nhiệm',
    what: 'Việc',
    kind: 'Loại',
    kinds: { task: 'Nhiệm vụ', milestone: 'Cột mốc', report: 'Báo cáo' },
    counts: { task: 'Nhiệm vụ', milestone: 'Cột mốc', report: 'Báo cáo' },
    due: 'Hạn',
    late: 'Quá hạn',
    days: (count) => `${count} ngày`,
    longest: 'Lâu nhất',
    more: (count) => `Còn ${count} việc quá hạn nữa.`,
    all: 'Xem tất cả',
    byAgency: 'Theo cơ quan',
    items: 'Từng việc',
    sentLate: 'Báo cáo gửi chậm trong 12 tháng qua',
    sentLateLead: 'Đã gửi, nhưng lần gửi đầu tiên sau hạn.',
    plan: 'Kế hoạch',
  },
  {
    title: 'What is late',
    lead: 'The agency named is the one that answers for it today; what an agency that was merged or dissolved had to do is its heir’s. Late is what the records here say: work that is done but not recorded is late still.',
    none: (day) => `As of ${day}, no task, milestone or report is late.`,
    agency: 'Agency that answers for it',
    what: 'What',
    kind: 'Kind',
    kinds: { task: 'Task', milestone: 'Milestone', report: 'Report' },
    counts: { task: 'Tasks', milestone: 'Milestones', report: 'Reports' },
    due: 'Due',
    late: 'Late by',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    longest: 'Longest',
    more: (count) => (count === 1 ? 'One more is late.' : `${count} more are late.`),
    all: 'See all',
    byAgency: 'By agency',
    items: 'One by one',
    sentLate: 'Reports that came late in the last 12 months',
    sentLateLead: 'They were sent, but the first time after their last day.',
    plan: 'The plan',
  },
)
