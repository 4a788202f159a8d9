import { bilingual } from '#platform/locale.ts'
import type { PaperAttachRefusal } from './papers.ts'

const vi = {
  take: (label: string) => `Lấy từ giấy tờ đã lưu: ${label}`,
  which: 'Giấy tờ đã lưu của tổ chức',
  manage: 'Quản lý giấy tờ đã lưu',
  fromPapers: 'từ giấy tờ đã lưu',
  number: (number: string) => `số ${number}`,
  issued: (day: string) => `cấp ngày ${day}`,
  expires: (day: string) => `hết hiệu lực sau ngày ${day}`,
  noExpiry: 'không thời hạn',
  newest: 'bản mới nhất của tổ chức',
  older: 'tổ chức đã có bản mới hơn hoặc đã bỏ giấy tờ này',
  warning: {
    lapsed: 'Đã hết hiệu lực',
    'lapses-before-decision': 'Hết hiệu lực trước ngày dự kiến quyết định',
  },
  problem: {
    locked:
      'Hồ sơ đã nộp nên không thêm, bớt giấy tờ được. Nếu cần, hãy chờ cán bộ đề nghị bổ sung.',
    'call-closed': 'Đợt đã đóng nên không thêm giấy tờ được. Bản nháp của bạn vẫn được giữ.',
    'unknown-field': 'Biểu mẫu không có mục giấy tờ này. Hãy chọn một mục dưới đây.',
    'too-many-files': 'Mục này đã đủ số giấy tờ. Hãy gỡ một giấy tờ rồi lấy lại.',
    'paper-gone':
      'Giấy tờ này vừa được thay hoặc bỏ, nên chưa được lấy vào hồ sơ. Hãy chọn lại trong danh sách mới.',
  } satisfies Record<PaperAttachRefusal, string>,
}

const en: typeof vi = {
  take: (label) => `Take from the kept papers: ${label}`,
  which: 'Papers your organisation keeps',
  manage: 'Manage the kept papers',
  fromPapers: 'from the kept papers',
  number: (number) => `number ${number}`,
  issued: (day) => `issued on ${day}`,
  expires: (day) => `good until ${day}`,
  noExpiry: 'does not expire',
  newest: 'the newest the organisation has',
  older: 'the organisation has a newer one or has removed it',
  warning: {
    lapsed: 'Expired',
    'lapses-before-decision': 'Expires before the decision is due',
  },
  problem: {
    locked:
      'The case has been sent, so documents cannot be added or removed. Wait for a correction to be asked for.',
    'call-closed': 'The call is closed, so no document can be added. Your draft is kept.',
    'unknown-field': 'The form has no such document. Choose one of those below.',
    'too-many-files': 'This field has all the documents it takes. Remove one and take it again.',
    'paper-gone':
      'This paper was just replaced or removed, so it was not taken. Choose again from the new list.',
  },
}

export const messages = bilingual(vi, en)
