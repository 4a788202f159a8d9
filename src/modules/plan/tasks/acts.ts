import type { Acts } from '#platform/ledger/ledger.ts'

export const acts = {
  'plan.task-started': {
    vi: 'Bắt đầu thực hiện nhiệm vụ trong năm',
    en: 'Work of the year on a task started',
  },
  'plan.task-progressed': {
    vi: 'Cập nhật tiến độ nhiệm vụ',
    en: 'Progress of a task told',
  },
  'plan.task-done': {
    vi: 'Hoàn thành nhiệm vụ của năm',
    en: 'Work of the year on a task done',
  },
  'plan.task-dropped': {
    vi: 'Dừng thực hiện nhiệm vụ trong năm',
    en: 'Work of the year on a task dropped',
  },
  'plan.task-reopened': {
    vi: 'Mở lại nhiệm vụ đã kết thúc',
    en: 'Closed work on a task taken up again',
  },
  'plan.milestone-added': { vi: 'Đặt cột mốc', en: 'Milestone set' },
  'plan.milestone-met': { vi: 'Đạt cột mốc', en: 'Milestone met' },
  'plan.milestone-dropped': { vi: 'Bỏ cột mốc', en: 'Milestone dropped' },
  'plan.milestone-reopened': { vi: 'Mở lại cột mốc', en: 'Milestone opened again' },
  'plan.task-commented': { vi: 'Trao đổi về nhiệm vụ', en: 'Comment on a task' },
} satisfies Acts
