import type { Text } from '#platform/locale.ts'
import { bilingual } from '#platform/locale.ts'
import type { foundReasons } from './recusing.ts'
import type { Attendance, Choice, Duty, MeetingState, MotionKind, Purpose } from './states.ts'

type FoundReason = (typeof foundReasons)[number]

type Words = {
  state: Record<MeetingState, string>
  purpose: Record<Purpose, string>
  duty: Record<Duty, string>
  attendance: Record<Attendance | 'left', string>
  kind: Record<MotionKind, string>
  choice: Record<Choice, string>
  reason: Record<FoundReason, string>
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
    choice: { for: 'Tán thành', against: 'Không tán thành', abstain: 'Không có ý kiến' },
    reason: {
      'stepped-aside': 'đã từ chối đánh giá vì xung đột lợi ích',
      founder: 'là người sáng lập',
      'legal-representative': 'là người đại diện theo pháp luật',
      shareholder: 'là cổ đông, thành viên góp vốn',
      mentor: 'là người cố vấn của dự án',
      employee: 'làm việc tại đơn vị nộp hồ sơ',
      'opened-case': 'là người lập hồ sơ',
      'own-tie': 'tự khai có quan hệ với đơn vị nộp hồ sơ',
      'same-employer': 'cùng nơi làm việc với người của dự án',
      'same-name': 'trùng tên với người của dự án',
      'stepped-aside-before': 'đã từ chối đánh giá hồ sơ trước của đơn vị này',
      'judged-before': 'đã đánh giá hồ sơ trước của đơn vị này',
    },
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
    choice: { for: 'For', against: 'Against', abstain: 'Abstain' },
    reason: {
      'stepped-aside': 'stepped aside from reviewing it because of a conflict of interest',
      founder: 'founded it',
      'legal-representative': 'is its legal representative',
      shareholder: 'is a shareholder',
      mentor: 'mentors the project',
      employee: 'works for the applicant',
      'opened-case': 'opened the case',
      'own-tie': 'told of a tie to the applicant',
      'same-employer': 'works where somebody of the project works',
      'same-name': 'has the name of somebody of the project',
      'stepped-aside-before': 'stepped aside from an earlier case of the applicant',
      'judged-before': 'reviewed an earlier case of the applicant',
    },
  },
)

/** Why somebody takes no part, in both languages; what they declared stands in their own words. */
export function reasonText({ reason, found }: { reason: string; found: boolean }): Text {
  const named = (locale: 'vi' | 'en') =>
    (found && new Map(Object.entries(words[locale].reason)).get(reason)) || reason
  return { vi: named('vi'), en: named('en') }
}

/** Who came and went away again is not simply absent. */
export const shownAttendance = (
  attendance: Attendance,
  attendedAt: Date | string | null,
): Attendance | 'left' =>
  attendedAt !== null && (attendance === 'absent' || attendance === 'excused') ? 'left' : attendance
