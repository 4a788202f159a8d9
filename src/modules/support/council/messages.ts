import type { AgendaRefusal } from '#modules/panels/index.ts'
import { bilingual } from '#ui/locale.tsx'
import type { CouncilRefusal } from './actions.ts'

type OwnRefusal = Exclude<CouncilRefusal, AgendaRefusal>

const notReady: { vi: Record<OwnRefusal, string>; en: Record<OwnRefusal, string> } = {
  vi: {
    'not-ready':
      'Một hồ sơ đã chọn không còn sẵn sàng (đã rút, đã có phiên họp hoặc còn thiếu phiếu chấm), nên chưa hồ sơ nào được đưa vào. Danh sách dưới đây là mới nhất; hãy chọn lại.',
  },
  en: {
    'not-ready':
      'One of the cases is no longer ready (withdrawn, on an agenda already, or a review is missing), so none was added. The list below is up to date; please choose again.',
  },
}

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    meetings: 'Phiên họp hội đồng',
    title: 'Chọn hồ sơ đưa ra hội đồng',
    lead: 'Những hồ sơ đã có đủ phiếu chấm và chưa nằm trong phiên họp nào, chờ lâu nhất trước. Điểm vẫn niêm phong cho đến khi hội đồng mở.',
    empty: 'Không có hồ sơ nào sẵn sàng',
    emptyHint: 'Hồ sơ hiện ở đây khi mọi người đánh giá đã hoàn thành phần chấm.',
    cases: (call: string) => `Hồ sơ của ${call}`,
    case: (number: string, startup: string) => `${number}, ${startup}`,
    meeting: 'Phiên họp',
    meetingHint: 'Chỉ những phiên chưa khai mạc. Nếu giấy mời đã gửi, thành viên được báo lại.',
    noMeeting: 'Chưa có phiên họp nào đang chuẩn bị. Hãy lập phiên họp trước rồi quay lại đây.',
    plan: 'Lập phiên họp mới',
    send: 'Đưa vào chương trình',
    problem: notReady.vi,
  },
  {
    desk: 'My desk',
    meetings: 'Council meetings',
    title: 'Choose cases for the council',
    lead: 'Cases whose reviews are all in and that are on no agenda yet, the longest waiting first. The scores stay sealed until the council opens them.',
    empty: 'No case is ready',
    emptyHint: 'A case appears here once all its reviewers have finished.',
    cases: (call) => `Cases of ${call}`,
    case: (number, startup) => `${number}, ${startup}`,
    meeting: 'Meeting',
    meetingHint:
      'Only meetings that have not begun. If the summons was sent, the members are told again.',
    noMeeting: 'No meeting is in preparation. Plan one first, then come back.',
    plan: 'Plan a new meeting',
    send: 'Put on the agenda',
    problem: notReady.en,
  },
)
