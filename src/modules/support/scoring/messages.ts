import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Bảng điểm',
    lead: 'Điểm chính thức là trung bình của những người đánh giá. Điểm hiệu chỉnh chỉ để tham khảo: bớt đi thói quen chấm rộng hay chặt của từng người.',
    sealed: (count: number) =>
      `${count} hồ sơ còn điểm niêm phong nên chưa có trong bảng. Điểm mở khi đủ phần đánh giá hoặc khi chủ tọa mở tại phiên họp.`,
    empty: 'Chưa có điểm nào để xem',
    emptyHint: 'Bảng hiện ra khi có hồ sơ đã mở điểm.',
    scores: 'Điểm từng hồ sơ',
    columns: {
      rank: 'Thứ hạng',
      startup: 'Dự án, đơn vị',
      mean: 'Điểm chính thức',
      count: 'Số người chấm',
      spread: 'Chênh lệch',
      adjusted: 'Điểm hiệu chỉnh (khoảng 90%)',
      picture: 'Khoảng',
      amount: 'Đề nghị',
      note: 'Ghi chú',
    },
    of: (score: string, low: string, high: string, rank: number) =>
      `${score} (${low} đến ${high}), hạng ${rank}`,
    picture: (low: string, high: string) => `Khoảng từ ${low} đến ${high} trên thang 100`,
    funded: 'trong ngân sách',
    wide: 'chênh lệch lớn',
    inseparable: 'chưa phân biệt được ở vạch cắt',
    inseparableLead:
      'Hồ sơ ghi “chưa phân biệt được ở vạch cắt” có điểm quá gần hồ sơ ở bên kia vạch ngân sách: điểm số không đủ để nói hồ sơ nào hơn. Hội đồng cần thảo luận.',
    refusal: {
      title: 'Không hiệu chỉnh điểm',
      'too-small': (cases: number, reviewers: number, marks: number) =>
        `Có ${cases} hồ sơ, ${reviewers} người chấm và ${marks} phiếu: quá ít để tách thói quen chấm khỏi chất lượng hồ sơ. Cần ít nhất 6 hồ sơ, 3 người chấm, và số phiếu nhiều hơn tổng số hồ sơ và người chấm từ 4 trở lên.`,
      'not-connected': (groups: string) =>
        `Các hồ sơ chia thành những nhóm không có người chấm chung: ${groups}. Không thể biết nhóm nào được chấm rộng hơn nhóm nào mạnh hơn, nên hiệu chỉnh sẽ sai. Muốn có điểm hiệu chỉnh, hãy để ít nhất một người chấm hồ sơ của cả hai nhóm.`,
    },
    reviewers: 'Từng người đánh giá',
    reviewersLead:
      'So với người khác trên cùng hồ sơ. Số dương là chấm rộng hơn, số âm là chặt hơn. Cột cuối cho biết danh sách được ngân sách chi trả có đổi không nếu bỏ người này.',
    reviewer: {
      name: 'Người đánh giá',
      shared: 'Hồ sơ chấm chung',
      kinder: 'Rộng hơn (điểm)',
      without: 'Nếu không có người này',
    },
    few: 'chưa đủ dữ liệu',
    same: 'danh sách không đổi',
    lost: (numbers: string) => `mất ${numbers}`,
    gained: (numbers: string) => `thêm ${numbers}`,
    budget: (amount: string) => `Ngân sách của đợt: ${amount}.`,
  },
  {
    desk: 'My desk',
    title: 'Score panel',
    lead: 'The official score is the mean of the reviewers. The adjusted one is for information only: it takes off each reviewer’s habit of marking kindly or strictly.',
    sealed: (count) =>
      count === 1
        ? 'The marks of one case are still sealed, so it is not in the table. They open when every review is in, or when the chair opens them.'
        : `The marks of ${count} cases are still sealed, so they are not in the table. They open when every review is in, or when the chair opens them.`,
    empty: 'There are no marks to see yet',
    emptyHint: 'The table appears once the marks of a case are open.',
    scores: 'Score of each case',
    columns: {
      rank: 'Rank',
      startup: 'Project or organisation',
      mean: 'Official score',
      count: 'Reviewers',
      spread: 'Spread',
      adjusted: 'Adjusted score (90% interval)',
      picture: 'Interval',
      amount: 'Asked for',
      note: 'Note',
    },
    of: (score, low, high, rank) => `${score} (${low} to ${high}), rank ${rank}`,
    picture: (low, high) => `From ${low} to ${high} on a scale of 100`,
    funded: 'within the budget',
    wide: 'wide spread',
    inseparable: 'not separable at the line',
    inseparableLead:
      'A case marked “not separable at the line” is too near to one on the other side of the budget line: the marks do not say which is better. The council has to discuss it.',
    refusal: {
      title: 'Scores are not adjusted',
      'too-small': (cases, reviewers, marks) =>
        `There are ${cases} cases, ${reviewers} reviewers and ${marks} sheets: too few to tell habit from quality. At least 6 cases and 3 reviewers are needed, and at least 4 more sheets than cases and reviewers together.`,
      'not-connected': (groups) =>
        `The cases fall into groups that share no reviewer: ${groups}. Whether one group was marked more kindly or is better cannot be known, so an adjustment would mislead. To have one, let at least one person judge cases of both.`,
    },
    reviewers: 'Each reviewer',
    reviewersLead:
      'Beside the others on the same cases. Above zero is kinder, below zero stricter. The last column says whether the funded list would change without this reviewer.',
    reviewer: {
      name: 'Reviewer',
      shared: 'Shared cases',
      kinder: 'Kinder by (points)',
      without: 'Without this reviewer',
    },
    few: 'not enough data',
    same: 'the list stays',
    lost: (numbers) => `${numbers} falls out`,
    gained: (numbers) => `${numbers} comes in`,
    budget: (amount) => `Budget of the call: ${amount}.`,
  },
)
