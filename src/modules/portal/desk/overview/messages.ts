import { bilingual } from '#ui/locale.tsx'
import type { Course, Pace, State } from './state.ts'

type Words = {
  title: string
  asOf: (day: string, plan: string) => string
  noPlan: string
  noPlanLead: string
  course: Record<Course, string>
  sentence: (course: string, state: State, until: string) => string
  targets: string
  indicator: string
  target: string
  value: string
  expected: string
  standing: string
  paces: Record<Pace['state'], string>
  late: string
  noLate: string
  waiting: string
  noWaiting: string
  what: string
  count: string
  since: string
  overdue: (count: number) => string
  money: string
  planned: string
  thisYear: (year: number) => string
  wholePlan: string
  more: (count: number) => string
  print: string
  openCalls: (count: number) => string
  /** From the desk to the page. */
  open: string
}

const listed = (parts: readonly string[]) => `${parts.join('; ')}.`

export const messages = bilingual<Words>(
  {
    title: 'Toàn cảnh kế hoạch',
    asOf: (day, plan) => `${plan}. Số liệu ngày ${day}.`,
    noPlan: 'Chưa nạp kế hoạch nào',
    noPlanLead: 'Khi kế hoạch được nạp, tình hình thực hiện sẽ hiện ở đây.',
    course: {
      'on-track': 'Kế hoạch đang đúng lộ trình',
      behind: 'Kế hoạch đang chậm so với lộ trình',
      'not-begun': 'Kế hoạch chưa đến ngày bắt đầu',
      'ended-met': 'Kế hoạch đã kết thúc và đạt mọi chỉ tiêu',
      'ended-short': 'Kế hoạch đã hết thời gian mà chưa đạt hết chỉ tiêu',
      'ended-unknown':
        'Kế hoạch đã hết thời gian, chưa đủ số liệu để nói đã đạt mọi chỉ tiêu hay chưa',
      unknown: 'Chưa đủ số liệu để nói kế hoạch nhanh hay chậm',
    },
    sentence: (course, { behind, targets, late, agencies, waiting }, until) =>
      `${course} (đến ${until}): ${listed([
        targets === 0
          ? 'kế hoạch không đặt chỉ tiêu'
          : behind > 0
            ? `${behind} trên ${targets} chỉ tiêu chưa ở mức phải có`
            : `không chỉ tiêu nào trong ${targets} được thấy là chậm`,
        late > 0 ? `${late} việc quá hạn ở ${agencies} cơ quan` : 'không việc nào quá hạn',
        waiting > 0 ? `${waiting} việc chờ lãnh đạo` : 'không có gì chờ lãnh đạo',
      ])}`,
    targets: 'Chỉ tiêu so với lộ trình',
    indicator: 'Chỉ tiêu',
    target: 'Mục tiêu',
    value: 'Hiện nay',
    expected: 'Phải có',
    standing: 'So với lộ trình',
    paces: {
      reached: 'Đạt mục tiêu',
      ahead: 'Vượt',
      'on-path': 'Đúng',
      behind: 'Chậm',
      'no-data': 'Chưa rõ',
    },
    late: 'Quá hạn, ở cơ quan nào',
    noLate: 'Không có nhiệm vụ, cột mốc hay báo cáo nào quá hạn.',
    waiting: 'Chờ lãnh đạo quyết định, ký',
    noWaiting: 'Không có gì đang chờ.',
    what: 'Việc',
    count: 'Số việc',
    since: 'Chờ lâu nhất từ',
    overdue: (count) => `${count} quá hạn`,
    money: 'Kinh phí (đồng)',
    planned: 'Giai đoạn',
    thisYear: (year) => `Năm ${year}`,
    wholePlan: 'Cả kế hoạch',
    more: (count) => `và ${count} nữa`,
    print: 'Trang này in vừa một tờ A4.',
    openCalls: (count) =>
      count > 0 ? `${count} đợt hỗ trợ đang nhận hồ sơ` : 'Hiện không có đợt hỗ trợ nào nhận hồ sơ',
    open: 'Xem chỉ tiêu, việc quá hạn, kinh phí và việc chờ ký trên một trang',
  },
  {
    title: 'The plan on one page',
    asOf: (day, plan) => `${plan}. As of ${day}.`,
    noPlan: 'No plan is loaded yet',
    noPlanLead: 'Once a plan is loaded, how it goes stands here.',
    course: {
      'on-track': 'The plan is on its way',
      behind: 'The plan is behind its way',
      'not-begun': 'The plan has not begun',
      'ended-met': 'The plan has ended with all targets met',
      'ended-short': 'The plan has ended short of its targets',
      'ended-unknown': 'The plan has ended; too little is known to say whether its targets are met',
      unknown: 'There is too little to say how the plan goes',
    },
    sentence: (course, { behind, targets, late, agencies, waiting }, until) =>
      `${course} (to ${until}): ${listed([
        targets === 0
          ? 'the plan sets no targets'
          : behind > 0
            ? `${behind} of ${targets} targets are not where they should be`
            : `none of ${targets} targets is seen to be behind`,
        late > 0
          ? `${late} late with ${agencies === 1 ? '1 agency' : `${agencies} agencies`}`
          : 'nothing is late',
        waiting > 0 ? `${waiting} for the leader to decide` : 'nothing waits for the leader',
      ])}`,
    targets: 'Targets against their way',
    indicator: 'Target',
    target: 'To reach',
    value: 'Now',
    expected: 'Should be',
    standing: 'Against the way',
    paces: {
      reached: 'Target met',
      ahead: 'Ahead',
      'on-path': 'On its way',
      behind: 'Behind',
      'no-data': 'Not known',
    },
    late: 'Late, and with whom',
    noLate: 'No task, milestone or report is late.',
    waiting: 'Waits for the leader',
    noWaiting: 'Nothing waits.',
    what: 'What',
    count: 'How many',
    since: 'Longest since',
    overdue: (count) => `${count} overdue`,
    money: 'Money (VND)',
    planned: 'Time',
    thisYear: (year) => `${year}`,
    wholePlan: 'The whole plan',
    more: (count) => `and ${count} more`,
    print: 'This page prints on one sheet of A4.',
    openCalls: (count) =>
      count > 0
        ? `${count} ${count === 1 ? 'call is' : 'calls are'} open for applications`
        : 'No call is open for applications now',
    open: 'See targets, what is late, money and what waits for you on one page',
  },
)
