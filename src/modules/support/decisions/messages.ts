import { bilingual } from '#platform/locale.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Quyết định hỗ trợ',
    lead: 'Những hồ sơ đã có đủ phần đánh giá và đang chờ quyết định. Hồ sơ chờ lâu nhất đứng trước.',
    empty: 'Không có hồ sơ nào chờ quyết định',
    emptyHint: 'Hồ sơ xuất hiện ở đây khi mọi người đánh giá đã hoàn thành.',
    columns: {
      number: 'Số hồ sơ',
      startup: 'Dự án, doanh nghiệp',
      call: 'Đợt kêu gọi',
      requested: 'Đề nghị',
      mean: 'Điểm (trên 100)',
      spread: 'Chênh lệch',
      reviews: 'Số phần đánh giá',
    },
    caseTitle: (number: string) => `Quyết định hồ sơ ${number}`,
    scorePanel: 'Bảng điểm của cả đợt: hồ sơ này đứng ở đâu',
    reopen: 'Mở lại hồ sơ để xét lại',
    result: 'Kết quả đánh giá',
    mean: 'Điểm trung bình',
    noMean: 'Không có tiêu chí nào áp dụng',
    spread: 'Chênh lệch giữa người chấm cao nhất và thấp nhất',
    noSpread: 'Chưa đủ để so sánh',
    reviews: 'Số phần đánh giá đã xong',
    points: (value: string) => `${value} điểm`,
    sheetOf: (name: string) => `Phiếu chấm của ${name}`,
    notIn: 'Chưa đủ phần đánh giá nên chưa quyết định được.',
    answers: 'Hồ sơ đã nộp',
    requested: 'Số tiền đề nghị',
    ceiling: 'Mức hỗ trợ tối đa',
    left: 'Kinh phí còn lại của đợt',
    decision: {
      title: 'Quyết định',
      verdict: 'Bạn quyết định thế nào?',
      approve: 'Hỗ trợ',
      refuse: 'Không hỗ trợ',
      amount: 'Số tiền hỗ trợ',
      amountHint: 'Chỉ điền khi quyết định hỗ trợ.',
      reasons: 'Lý do',
      reasonsHint: 'Người nộp đọc nguyên văn trong thư và trên trang hồ sơ.',
      send: 'Ra quyết định',
      approved: (amount: string) => `Hỗ trợ ${amount}`,
      refused: 'Không hỗ trợ',
    },
    done: { decided: 'Đã ra quyết định và báo cho người nộp.' } as Labels,
    problem: {
      stale:
        'Có người vừa thay đổi hồ sơ này, nên quyết định của bạn chưa được ghi. Tình trạng mới ở bên dưới, nội dung bạn gõ vẫn còn; hãy xem lại.',
      'not-now':
        'Hồ sơ đã được quyết định hoặc không còn ở bước này, nên quyết định của bạn chưa được ghi. Hãy xem kết quả bên dưới.',
      'own-startup':
        'Bạn là người sáng lập hoặc người nộp hồ sơ của dự án này nên không được quyết định. Hãy giao cho lãnh đạo khác.',
      'on-panel':
        'Bạn là người đánh giá hồ sơ này nên không được quyết định. Hãy giao cho lãnh đạo khác.',
      'reviews-missing':
        'Chưa đủ phần đánh giá, nên chưa quyết định được. Hãy đợi mọi người đánh giá hoàn thành.',
      'before-council':
        'Hồ sơ nằm trong chương trình một phiên họp hội đồng và điểm còn niêm phong, nên quyết định chưa được ghi. Hãy đợi hội đồng mở điểm, hoặc đề nghị thư ký rút hồ sơ khỏi chương trình họp.',
      'over-ceiling':
        'Số tiền cao hơn mức được đề nghị hoặc trần của đợt kêu gọi. Quyết định chưa được ghi; hãy giảm số tiền.',
      'over-budget':
        'Kinh phí còn lại của đợt không đủ cho số tiền này. Quyết định chưa được ghi; hãy giảm số tiền.',
    },
  },
  {
    desk: 'My desk',
    title: 'Decisions',
    lead: 'The cases with every review in, waiting for a decision. The longest waiting come first.',
    empty: 'No case waits for a decision',
    emptyHint: 'A case appears here once all its reviewers have finished.',
    columns: {
      number: 'Case',
      startup: 'Project or enterprise',
      call: 'Call',
      requested: 'Asked for',
      mean: 'Mean (of 100)',
      spread: 'Spread',
      reviews: 'Reviews',
    },
    caseTitle: (number) => `Decision on case ${number}`,
    scorePanel: 'Score panel of the call: where this case stands',
    reopen: 'Reopen the case',
    result: 'What the reviewers say',
    mean: 'Mean',
    noMean: 'No criterion applied',
    spread: 'Between the kindest and the strictest reviewer',
    noSpread: 'Not enough to compare',
    reviews: 'Reviews finished',
    points: (value) => `${value} points`,
    sheetOf: (name) => `Score sheet of ${name}`,
    notIn: 'The reviews are not all in, so nothing can be decided yet.',
    answers: 'The case as sent',
    requested: 'Amount asked for',
    ceiling: 'Most that can be granted',
    left: 'Money left in the call',
    decision: {
      title: 'Decision',
      verdict: 'What do you decide?',
      approve: 'Support',
      refuse: 'No support',
      amount: 'Amount granted',
      amountHint: 'Only for a decision to support.',
      reasons: 'Reasons',
      reasonsHint: 'The applicant reads them word for word, by mail and on the page.',
      send: 'Decide',
      approved: (amount) => `Support of ${amount}`,
      refused: 'No support',
    },
    done: { decided: 'The decision is recorded and the applicant was told.' },
    problem: {
      stale:
        'Somebody just changed this case, so your decision was not recorded. The new state is below and what you typed is still here; please look again.',
      'not-now':
        'The case has been decided or is no longer at this step, so your decision was not recorded. See the outcome below.',
      'own-startup':
        'You founded this startup or opened this case, so you may not decide. Please hand it to another leader.',
      'on-panel':
        'You reviewed this case, so you may not decide on it. Please hand it to another leader.',
      'reviews-missing':
        'The reviews are not all in, so nothing can be decided yet. Wait until every reviewer has finished.',
      'before-council':
        'The case is on the agenda of a council and its marks are still sealed, so the decision was not recorded. Wait until the council opens them, or ask the secretary to take the case off the agenda.',
      'over-ceiling':
        'The amount is above what was asked for, or above the ceiling of the call. The decision was not recorded; please lower it.',
      'over-budget':
        'The money left in the call does not cover this amount. The decision was not recorded; please lower it.',
    },
  },
)

export type DecisionProblem = keyof (typeof messages)['vi']['problem']
