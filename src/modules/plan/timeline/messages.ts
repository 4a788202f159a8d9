import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: 'Tiến trình từng năm',
    lead: 'Công việc của mỗi năm theo tình trạng, và các cột mốc theo ngày.',
    year: (year: number) => `Năm ${year}`,
    noMilestones: 'Năm này chưa đặt cột mốc nào.',
    met: 'đạt ngày',
    late: 'quá hạn',
    board: 'Xem từng việc của năm',
  },
  {
    title: 'Year by year',
    lead: 'The work of each year by where it stands, and the milestones by their day.',
    year: (year) => `${year}`,
    noMilestones: 'No milestone is set for this year yet.',
    met: 'met on',
    late: 'late',
    board: 'See the work of the year',
  },
)
