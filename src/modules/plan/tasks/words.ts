import { bilingual, type Text } from '#platform/locale.ts'
import type { WorkPlace } from './paths.ts'
import type { MilestoneState, Part, Standing, WorkState } from './rules.ts'

type Words = {
  state: Record<WorkState, string>
  standing: Record<Standing, string>
  milestone: Record<MilestoneState, string>
  part: Record<Part, string>
}

/** What the city calls how far a task has come. */
export const words = bilingual<Words>(
  {
    state: {
      'not-started': 'Chưa bắt đầu',
      'in-progress': 'Đang thực hiện',
      done: 'Hoàn thành',
      dropped: 'Dừng thực hiện',
    },
    standing: {
      overdue: 'Quá hạn',
      'in-progress': 'Đang thực hiện',
      'not-started': 'Chưa bắt đầu',
      unrecorded: 'Chưa ghi nhận ở đây',
      done: 'Hoàn thành',
      dropped: 'Dừng thực hiện',
    },
    milestone: { open: 'Chưa đạt', met: 'Đã đạt', dropped: 'Đã bỏ' },
    part: {
      officer: 'Theo dõi, đôn đốc',
      lead: 'Chủ trì',
      coordinator: 'Phối hợp',
    },
  },
  {
    state: {
      'not-started': 'Not started',
      'in-progress': 'In progress',
      done: 'Done',
      dropped: 'Dropped',
    },
    standing: {
      overdue: 'Overdue',
      'in-progress': 'In progress',
      'not-started': 'Not started',
      unrecorded: 'Not recorded here',
      done: 'Done',
      dropped: 'Dropped',
    },
    milestone: { open: 'Not met yet', met: 'Met', dropped: 'Dropped' },
    part: { officer: 'Follows up', lead: 'Leads', coordinator: 'Coordinates' },
  },
)

/** What asks for a year's work: a task, or the annual plan alone. */
export const askedBy = ({ taskCode, ownTitle, year }: WorkPlace): Text =>
  ownTitle === null
    ? { vi: `nhiệm vụ ${taskCode}`, en: `task ${taskCode}` }
    : { vi: `kế hoạch năm ${year}`, en: `the plan of ${year}` }
