import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    handedOver: (from: string | undefined, to: string) =>
      from ? `Từ ${from} sang ${to}` : `Giao cho ${to}`,
    somebody: 'một cán bộ',
    spans: 'Thời gian từng bước',
    columns: {
      stage: 'Bước',
      holder: 'Người giữ',
      from: 'Từ',
      until: 'Đến',
      days: 'Số ngày làm việc',
    },
    goesOn: 'đang tiếp diễn',
    paused: 'Đồng hồ dừng',
    unknown: 'chưa tính được, thiếu lịch nghỉ lễ',
    total: (office: string, applicant: string) =>
      `Cơ quan giữ hồ sơ ${office} ngày làm việc, người nộp ${applicant} ngày.`,
  },
  {
    handedOver: (from, to) => (from ? `From ${from} to ${to}` : `Handed to ${to}`),
    somebody: 'an officer',
    spans: 'How long each stage took',
    columns: {
      stage: 'Stage',
      holder: 'Held by',
      from: 'From',
      until: 'Until',
      days: 'Working days',
    },
    goesOn: 'still going on',
    paused: 'Clock stopped',
    unknown: 'not known, a holiday table is missing',
    total: (office, applicant) =>
      `The office held the case for ${office} working days, the applicant for ${applicant}.`,
  },
)
