import { bilingual } from '#platform/locale.ts'

export const columnTitles = bilingual(
  {
    file: (year: number) => `Kế hoạch năm ${year}`,
    number: 'Số',
    name: 'Hoạt động',
    state: 'Tình trạng',
    who: 'Cơ quan đề nghị',
    lead: 'Chủ trì',
    coordinators: 'Phối hợp',
    startsOn: 'Bắt đầu',
    endsOn: 'Kết thúc',
    task: 'Nhiệm vụ',
    cutReason: 'Lý do cắt',
  },
  {
    file: (year: number) => `Plan of ${year}`,
    number: 'No.',
    name: 'Activity',
    state: 'State',
    who: 'Asked by',
    lead: 'Leads',
    coordinators: 'Coordinate',
    startsOn: 'First day',
    endsOn: 'Last day',
    task: 'Task',
    cutReason: 'Why it was cut',
  },
)
