import { bilingual } from '#platform/locale.ts'

export const rowMessages = bilingual(
  {
    milestones: {
      title: 'Các mốc thực hiện',
      hint: 'Tổng số tiền các mốc bằng số tiền hợp đồng. Dòng để trống được bỏ qua.',
      row: (row: number) => `Mốc ${row}`,
      more: 'Thêm dòng mốc',
      sum: (sum: string) => `Cộng các mốc: ${sum}`,
      cell: {
        title: 'Tên mốc',
        evidenceWanted: 'Minh chứng cần có',
        dueOn: 'Hạn hoàn thành',
        amount: 'Số tiền của mốc',
      },
    },
    items: {
      title: 'Nội dung chi',
      hint: 'Phần ngân sách nhà nước cộng lại bằng số tiền hợp đồng. Dòng để trống được bỏ qua.',
      row: (row: number) => `Nội dung ${row}`,
      more: 'Thêm dòng nội dung chi',
      sum: (state: string, other: string) =>
        `Cộng ngân sách nhà nước: ${state}; nguồn khác: ${other}`,
      cell: {
        title: 'Tên nội dung',
        costKind: 'Loại chi',
        stateAmount: 'Ngân sách nhà nước',
        otherAmount: 'Nguồn khác',
      },
    },
  },
  {
    milestones: {
      title: 'Milestones',
      hint: 'The amounts of the milestones add up to the contract. Empty rows are left out.',
      row: (row) => `Milestone ${row}`,
      more: 'Add milestone rows',
      sum: (sum) => `Sum of the milestones: ${sum}`,
      cell: {
        title: 'Title',
        evidenceWanted: 'What proves it',
        dueOn: 'Due day',
        amount: 'Amount of the milestone',
      },
    },
    items: {
      title: 'Content items',
      hint: 'The state shares add up to the contract. Empty rows are left out.',
      row: (row) => `Item ${row}`,
      more: 'Add item rows',
      sum: (state, other) => `Sum from the state budget: ${state}; from others: ${other}`,
      cell: {
        title: 'Name of the item',
        costKind: 'Kind of cost',
        stateAmount: 'State budget',
        otherAmount: 'Other sources',
      },
    },
  },
)
