import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'panels.meeting-planned': {
    vi: 'Lập kế hoạch phiên họp hội đồng',
    en: 'Council meeting planned',
  },
  'panels.meeting-changed': { vi: 'Sửa kế hoạch phiên họp', en: 'Plan of the meeting changed' },
  'panels.agenda-changed': {
    vi: 'Sửa chương trình phiên họp',
    en: 'Agenda of the meeting changed',
  },
  'panels.meeting-summoned': { vi: 'Triệu tập phiên họp', en: 'Meeting summoned' },
  'panels.meeting-cancelled': { vi: 'Hủy phiên họp', en: 'Meeting cancelled' },
  'panels.meeting-opened': { vi: 'Khai mạc phiên họp', en: 'Meeting opened' },
  'panels.member-recused': {
    vi: 'Một thành viên không tham gia một mục vì xung đột lợi ích',
    en: 'A member takes no part in an item because of a conflict of interest',
  },
  'panels.scores-opened': {
    vi: 'Mở điểm đánh giá trước hội đồng',
    en: 'Scores opened to the council',
  },
  'panels.motion-put': { vi: 'Đưa kiến nghị ra biểu quyết', en: 'Motion put to the vote' },
  'panels.vote-closed': { vi: 'Kết thúc biểu quyết', en: 'Vote closed' },
  'panels.meeting-closed': { vi: 'Bế mạc phiên họp', en: 'Meeting closed' },
  'panels.minutes-signed': { vi: 'Ký biên bản', en: 'Minutes signed' },
  'panels.meeting-locked': { vi: 'Khóa biên bản đã ký', en: 'Signed minutes locked' },
} satisfies Acts
