import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: 'Người đánh giá',
    wanted: (done: number, wanted: number) =>
      `Đã có ${done} trên ${wanted} phần đánh giá cần thiết.`,
    none: 'Chưa mời ai.',
    reviewers: 'Chọn người đánh giá',
    nobody:
      'Không còn ai để mời: những người giữ vai trò đánh giá đã được mời, đã từ chối hoặc liên quan đến dự án này. Nếu cần thêm người, hãy nhờ quản trị viên cấp vai trò.',
    send: 'Mời đánh giá',
    remove: (name: string) => `Thôi phân công ${name}`,
    reason: 'Lý do thôi phân công',
    columns: { name: 'Người đánh giá', status: 'Tình trạng', mean: 'Điểm (trên 100)' },
    status: {
      asked: 'Chưa cam kết',
      reading: 'Đang đánh giá',
      finished: 'Đã xong',
      recused: 'Từ chối vì xung đột lợi ích',
      removed: 'Đã thôi phân công',
    },
    noMean: 'không có tiêu chí nào áp dụng',
  },
  {
    title: 'Reviewers',
    wanted: (done, wanted) => `${done} of the ${wanted} reviews needed are in.`,
    none: 'Nobody was asked yet.',
    reviewers: 'Choose reviewers',
    nobody:
      'Nobody is left to ask: those with the role of reviewer were asked, stepped aside, or have a tie to this project. If you need more people, ask an administrator to grant the role.',
    send: 'Ask to review',
    remove: (name) => `Take ${name} off`,
    reason: 'Reason for taking the reviewer off',
    columns: { name: 'Reviewer', status: 'State', mean: 'Mean (of 100)' },
    status: {
      asked: 'Not declared yet',
      reading: 'Reviewing',
      finished: 'Finished',
      recused: 'Stepped aside for a conflict of interest',
      removed: 'Taken off',
    },
    noMean: 'no criterion applied',
  },
)
