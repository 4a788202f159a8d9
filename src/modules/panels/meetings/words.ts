import { bilingual, type Locale, type Text } from '#platform/locale.ts'
import { conflictWords } from '../conflicts/words.ts'
import { STEPPED_ASIDE } from './recusing.ts'
import type { Attendance, Choice, Duty, MeetingState, MotionKind, Purpose } from './states.ts'

type Words = {
  state: Record<MeetingState, string>
  purpose: Record<Purpose, string>
  duty: Record<Duty, string>
  attendance: Record<Attendance | 'left', string>
  kind: Record<MotionKind, string>
  choice: Record<Choice, string>
  steppedAside: string
}

export const words = bilingual<Words>(
  {
    state: {
      planned: 'Đang chuẩn bị',
      summoned: 'Đã triệu tập',
      open: 'Đang họp',
      closed: 'Chờ ký biên bản',
      locked: 'Biên bản đã khóa',
      cancelled: 'Đã hủy',
    },
    purpose: {
      assessment: 'Đánh giá hồ sơ',
      acceptance: 'Nghiệm thu kết quả',
      appeal: 'Đánh giá lại sau khiếu nại',
    },
    duty: { chair: 'Chủ tịch', member: 'Ủy viên', secretary: 'Thư ký' },
    attendance: {
      unknown: 'Chưa điểm danh',
      present: 'Có mặt',
      absent: 'Vắng mặt',
      excused: 'Vắng có lý do',
      left: 'Đã rời phiên họp',
    },
    kind: {
      support: 'Hỗ trợ',
      refuse: 'Không hỗ trợ',
      'accept-results': 'Chấp nhận kết quả',
      other: 'Nội dung khác',
    },
    steppedAside: 'đã từ chối đánh giá vì xung đột lợi ích',
    choice: { for: 'Tán thành', against: 'Không tán thành', abstain: 'Không có ý kiến' },
  },
  {
    state: {
      planned: 'In preparation',
      summoned: 'Summoned',
      open: 'In session',
      closed: 'Minutes to be signed',
      locked: 'Minutes locked',
      cancelled: 'Cancelled',
    },
    purpose: {
      assessment: 'Assessment of applications',
      acceptance: 'Acceptance of results',
      appeal: 'Assessment anew after an appeal',
    },
    duty: { chair: 'Chair', member: 'Member', secretary: 'Secretary' },
    attendance: {
      unknown: 'Not recorded yet',
      present: 'Present',
      absent: 'Absent',
      excused: 'Excused',
      left: 'Left the meeting',
    },
    kind: {
      support: 'Support',
      refuse: 'No support',
      'accept-results': 'Accept the results',
      other: 'Something else',
    },
    steppedAside: 'stepped aside from reviewing it because of a conflict of interest',
    choice: { for: 'For', against: 'Against', abstain: 'Abstain' },
  },
)

/** Why somebody takes no part, in both languages; what they declared stands in their own words. */
export function reasonText({ reason, found }: { reason: string; found: boolean }): Text {
  const say = (locale: Locale) =>
    reason === STEPPED_ASIDE
      ? words[locale].steppedAside
      : new Map(Object.entries(conflictWords[locale].kinds)).get(reason)
  return { vi: (found && say('vi')) || reason, en: (found && say('en')) || reason }
}

/** Who came and went away again is not simply absent. */
export const shownAttendance = (
  attendance: Attendance,
  attendedAt: Date | string | null,
): Attendance | 'left' =>
  attendedAt !== null && (attendance === 'absent' || attendance === 'excused') ? 'left' : attendance
