import { bilingual } from '#platform/locale.ts'
import type { ExtensionRefusal } from './rules.ts'

const refusal: Record<ExtensionRefusal, string> = {
  closed: 'Báo cáo này đã được chấp nhận nên không cần gia hạn nữa.',
  'already-sent': 'Báo cáo đã được gửi và đang chờ xem xét nên không cần gia hạn.',
  'already-asked':
    'Đơn vị đã xin gia hạn và cơ quan nhận báo cáo chưa trả lời. Hãy chờ trả lời; nội dung đã xin ở ngay trên trang này.',
  'not-asked': 'Đề nghị gia hạn này đã được giải quyết, nên không có gì để từ chối.',
  'own-report':
    'Bạn cũng là người báo cáo của đơn vị này, nên việc gia hạn phải do một cán bộ khác quyết định.',
  past: 'Ngày này đã qua. Hãy chọn hôm nay hoặc một ngày sau đó.',
  'not-later': 'Ngày này không muộn hơn hạn gửi hiện tại. Hãy chọn một ngày sau hạn đó.',
}

const vi = {
  title: 'Gia hạn',
  until: 'Gia hạn đến hết ngày',
  askedUntil: 'Xin gia hạn đến hết ngày',
  askReason: 'Vì sao cần thêm thời gian',
  ask: 'Xin gia hạn',
  askLead: 'Cơ quan nhận báo cáo xem xét và trả lời qua thư và trên trang này.',
  waiting: (day: string, reason: string) =>
    `Đơn vị xin gia hạn đến hết ngày ${day}, đang chờ trả lời. Lý do: ${reason}`,
  granted: (day: string, by: string) => `Được gia hạn đến ${day} bởi ${by}`,
  grantedFor: (reason: string) => `Lý do: ${reason}`,
  refusedBy: (by: string, reason: string) =>
    `Không gia hạn. Người quyết định: ${by}. Lý do: ${reason}`,
  position: 'Chức vụ của người cho phép',
  positionHint: 'Được nêu công khai cùng tên cơ quan; không nêu tên người.',
  reason: 'Lý do gia hạn',
  refuseReason: 'Lý do không gia hạn',
  deciderPosition: 'Chức vụ của người quyết định',
  grant: 'Gia hạn',
  refuse: 'Không gia hạn',
  refuseTitle: 'Từ chối đề nghị',
  forAll: 'Gia hạn cho mọi đơn vị chưa gửi của kỳ này',
  periodTitle: (period: string) => `Gia hạn: ${period}`,
  periodLead:
    'Mọi đơn vị chưa gửi hoặc bị trả lại được cùng một ngày mới. Đơn vị đã có ngày muộn hơn giữ ngày của mình.',
  extended: (count: number) => `Đã gia hạn cho ${count} đơn vị.`,
  refusal,
  done: {
    asked: 'Đã gửi đề nghị gia hạn.',
    extended: 'Đã gia hạn và báo cho đơn vị.',
    'not-extended': 'Đã từ chối gia hạn và báo cho đơn vị.',
  },
}

const en: typeof vi = {
  title: 'More time',
  until: 'Until the end of',
  askedUntil: 'More time until the end of',
  askReason: 'Why more time is needed',
  ask: 'Ask for more time',
  askLead: 'The receiving office answers by mail and on this page.',
  waiting: (day, reason) =>
    `The agency asks for time until the end of ${day} and waits for an answer. The reason: ${reason}`,
  granted: (day, by) => `Extended to ${day} by ${by}`,
  grantedFor: (reason) => `The reason: ${reason}`,
  refusedBy: (by, reason) => `No more time. Decided by: ${by}. The reason: ${reason}`,
  position: 'Position of whoever allows it',
  positionHint: 'Shown to everybody with the name of the agency; the person is not named.',
  reason: 'Why more time is given',
  refuseReason: 'Why no more time is given',
  deciderPosition: 'Position of whoever decides',
  grant: 'Give more time',
  refuse: 'Give no more time',
  refuseTitle: 'Refuse the request',
  forAll: 'More time for every agency that has not sent its report on this period',
  periodTitle: (period) => `More time: ${period}`,
  periodLead:
    'Every agency that has not sent its report, or got it back, has the same new day. One that has a later day keeps it.',
  extended: (count) => `More time given to ${count} agencies.`,
  refusal: {
    closed: 'This report has been accepted, so it needs no more time.',
    'already-sent': 'The report has been sent and waits to be read, so it needs no more time.',
    'already-asked':
      'The agency has asked for more time and the receiving office has not answered yet. Wait for the answer; what was asked stands on this page.',
    'not-asked': 'This request has been decided, so there is nothing to refuse.',
    'own-report': 'You also report for this agency, so another officer has to decide.',
    past: 'This day has passed. Choose today or a later day.',
    'not-later': 'This day is not later than the present last day. Choose a day after it.',
  },
  done: {
    asked: 'The request for more time is sent.',
    extended: 'More time is given and the agency is told.',
    'not-extended': 'No more time is given and the agency is told.',
  },
}

export const messages = bilingual(vi, en)
