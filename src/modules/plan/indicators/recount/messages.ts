import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: 'Tính lại theo quy định khác',
    link: 'Xem cùng những dự án, doanh nghiệp này được tính lại theo quy định khác',
    lead: (total: number, day: string) =>
      `Đến hết ngày ${day}, chỉ tiêu tính ${total} dự án, doanh nghiệp. Bảng dưới đây đặt cùng những dự án, doanh nghiệp đó cạnh từng bộ tiêu chí có hiệu lực ngày hôm đó.`,
    honest:
      'Thông tin lấy từ hồ sơ hiện có. Điều chưa biết được ghi là chưa biết, không coi là không đạt. Đây là phép so sánh để tham khảo, không phải kết luận về dự án hay doanh nghiệp nào.',
    closed: (count: number) =>
      `${count} trong số đó không công khai hồ sơ, nên ở đây không kết luận được gì về họ.`,
    day: 'Tính đến hết ngày',
    show: 'Tính lại',
    definition: 'Bộ tiêu chí',
    ofPlan: 'Tiêu chí của kế hoạch này',
    eligible: 'Đạt',
    'not-eligible': 'Không đạt',
    unknown: 'Chưa đủ thông tin',
    each: 'Từng dự án, doanh nghiệp',
    startup: 'Dự án, doanh nghiệp',
    unnamed: 'Không công khai tên',
    notPublic: 'hồ sơ không công khai',
    missing: (names: string) => `chưa biết: ${names}`,
    why: (count: number) => `Vì sao (${count} tiêu chí)`,
    none: 'Chưa có dự án, doanh nghiệp nào được tính',
    noneLead: 'Khi có bản ghi đầu tiên trong sổ cái, bảng so sánh sẽ hiện ở đây.',
    noDefinitions: 'Ngày này chưa có bộ tiêu chí nào có hiệu lực.',
  },
  {
    title: 'Counted again under other rules',
    link: 'See the same startups counted again under other rules',
    lead: (total, day) =>
      `By the end of ${day} this target counts ${total} startups. The table holds the same startups against each set of criteria in force on that day.`,
    honest:
      'Facts come from the profiles as they are now. What is unknown is said to be unknown and is not taken as a no. This is a comparison, not a finding about any startup.',
    closed: (count) =>
      `${count} of them keep their profile to themselves, so nothing can be said of them here.`,
    day: 'To the end of',
    show: 'Count again',
    definition: 'Set of criteria',
    ofPlan: 'The criteria of this plan',
    eligible: 'Meets it',
    'not-eligible': 'Does not',
    unknown: 'Not enough known',
    each: 'Startup by startup',
    startup: 'Startup',
    unnamed: 'Name not public',
    notPublic: 'profile not public',
    missing: (names) => `not known: ${names}`,
    why: (count) => `Why (${count} criteria)`,
    none: 'No startup counts yet',
    noneLead: 'The comparison appears with the first record in the ledger.',
    noDefinitions: 'No set of criteria is in force on that day.',
  },
)
