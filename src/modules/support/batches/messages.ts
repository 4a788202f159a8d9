import { bilingual } from '#platform/locale.ts'
import type { RowRefusal } from './deciding.ts'
import type { BatchState, HandInRefusal, TakingRefusal } from './rules.ts'

type Labels = Record<string, string>
export type BatchProblem = HandInRefusal | TakingRefusal | 'nothing-to-decide'

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Đợt quyết định',
    lead: 'Nhiều hồ sơ của một đợt kêu gọi được trình và quyết định cùng lúc.',
    empty: 'Chưa có đợt quyết định nào',
    emptyHint: 'Lập đợt quyết định khi các hồ sơ đã có đủ phần đánh giá.',
    columns: {
      title: 'Đợt quyết định',
      call: 'Đợt kêu gọi',
      state: 'Trạng thái',
      drawnUp: 'Ngày lập',
    },
    state: {
      'drawn-up': 'Đang lập',
      returned: 'Bị trả lại',
      'handed-in': 'Đã trình, chờ quyết định',
      decided: 'Đã quyết định',
    } satisfies Record<BatchState, string>,
    create: {
      title: 'Lập đợt quyết định',
      call: 'Đợt kêu gọi',
      name: 'Tên đợt quyết định',
      nameHint: 'Ví dụ: Quyết định hỗ trợ đợt 1 năm 2026.',
      send: 'Lập đợt quyết định',
      nothing: 'Không có đợt kêu gọi nào có hồ sơ đang ở bước đánh giá.',
    },
    left: 'Kinh phí còn lại của đợt',
    proposed: 'Tổng số tiền đề nghị hỗ trợ',
    returnedReason: 'Lý do trả lại',
    hidden: (count: number) =>
      `${count} hồ sơ không hiển thị vì bạn có liên quan; bạn không quyết định được các hồ sơ đó.`,
    lines: 'Các hồ sơ',
    line: {
      mean: (points: string) => `Điểm trung bình ${points}`,
      noMean: 'Không có điểm',
      ceiling: (amount: string) => `Tối đa ${amount}`,
      verdict: 'Đề nghị',
      approve: 'Hỗ trợ',
      refuse: 'Không hỗ trợ',
      leave: 'Để lại, chưa quyết định',
      amount: 'Số tiền',
      amountHint: 'Chỉ điền khi đề nghị hỗ trợ.',
      reasons: 'Lý do',
      save: 'Lưu nội dung',
    },
    table: {
      number: 'Hồ sơ',
      startup: 'Bên nộp',
      mean: 'Điểm',
      verdict: 'Đề nghị',
      amount: 'Số tiền',
      reasons: 'Lý do',
      result: 'Kết quả',
      decided: 'Đã quyết định',
      waiting: 'Chờ quyết định',
    },
    fill: 'Lấy thêm hồ sơ đã đủ phần đánh giá',
    handIn: 'Trình lãnh đạo',
    decide: {
      title: 'Quyết định cả đợt',
      lead: 'Từng hồ sơ được quyết định như ghi ở trên. Hồ sơ đã thay đổi sau khi lập đợt sẽ không được quyết định và ghi rõ lý do.',
      send: 'Quyết định cả đợt',
    },
    return: { title: 'Trả lại đợt quyết định', reason: 'Lý do trả lại', send: 'Trả lại' },
    done: {
      created: 'Đã lập đợt quyết định với các hồ sơ đủ phần đánh giá. Hãy xem lại từng hồ sơ.',
      saved: 'Đã lưu nội dung.',
      filled: 'Đã lấy thêm các hồ sơ đủ phần đánh giá.',
      'handed-in': 'Đã trình lãnh đạo.',
      decided: 'Đã quyết định. Kết quả từng hồ sơ ở bên dưới; người nộp đã được báo.',
      returned: 'Đã trả lại đợt quyết định.',
    } as Labels,
    problem: {
      'nothing-to-decide':
        'Đợt kêu gọi này không có hồ sơ nào đã đủ phần đánh giá, đã mở điểm và chưa nằm trong đợt quyết định khác, nên chưa lập đợt mới. Hãy mở điểm của các hồ sơ đã đủ phần đánh giá, hoặc xem các đợt đang lập.',
      'handed-in':
        'Đợt quyết định đã trình lãnh đạo nên không sửa được nữa. Khi bị trả lại bạn sẽ sửa được.',
      decided: 'Đợt này đã được quyết định. Xem kết quả bên dưới.',
      stale:
        'Có người vừa thay đổi đợt quyết định này, nên việc của bạn chưa được thực hiện. Hãy xem lại nội dung mới.',
      empty: 'Đợt quyết định chưa có hồ sơ nào, nên chưa trình được.',
      'over-budget':
        'Tổng số tiền đề nghị vượt kinh phí còn lại của đợt kêu gọi, nên chưa trình được. Hãy giảm số tiền hoặc để lại bớt hồ sơ.',
      'not-handed-in':
        'Đợt quyết định chưa được trình hoặc đã được trả lại, nên chưa quyết định được.',
      'has-part':
        'Trong đợt có hồ sơ mà bạn là người trong cuộc, nên việc của bạn chưa được thực hiện. Hãy giao đợt này cho người khác.',
      'own-batch':
        'Bạn là người lập đợt quyết định này, nên không được duyệt. Hãy để lãnh đạo khác.',
    } satisfies Record<BatchProblem, string>,
    row: {
      stale: 'Chưa quyết định: hồ sơ đã thay đổi sau khi lập đợt. Hãy xem lại hồ sơ.',
      'not-now': 'Chưa quyết định: hồ sơ không còn ở bước đánh giá.',
      'own-startup': 'Chưa quyết định: người duyệt là người của bên nộp hồ sơ.',
      'on-panel': 'Chưa quyết định: người duyệt đã đánh giá hồ sơ này.',
      'before-council': 'Chưa quyết định: hồ sơ đang chờ một phiên họp hội đồng mở điểm.',
      'reviews-missing': 'Chưa quyết định: hồ sơ chưa có đủ phần đánh giá.',
      'over-ceiling': 'Chưa quyết định: số tiền cao hơn mức được đề nghị hoặc trần của đợt.',
      'over-budget': 'Chưa quyết định: kinh phí còn lại của đợt không đủ.',
      'not-reached': 'Chưa quyết định: người duyệt có liên quan đến hồ sơ, hoặc hồ sơ đã kết thúc.',
    } satisfies Record<RowRefusal, string>,
  },
  {
    desk: 'My desk',
    title: 'Batches of decisions',
    lead: 'Several cases of one call, handed in and decided together.',
    empty: 'There is no batch of decisions',
    emptyHint: 'Draw one up once the reviews of the cases are in.',
    columns: { title: 'Batch', call: 'Call', state: 'State', drawnUp: 'Drawn up' },
    state: {
      'drawn-up': 'Being drawn up',
      returned: 'Returned',
      'handed-in': 'Handed in, to be decided',
      decided: 'Decided',
    },
    create: {
      title: 'Draw up a batch',
      call: 'Call',
      name: 'Name of the batch',
      nameHint: 'For example: Support decisions, round 1 of 2026.',
      send: 'Draw up the batch',
      nothing: 'No call has cases in review.',
    },
    left: 'Money left in the call',
    proposed: 'Sum proposed',
    returnedReason: 'Reason for the return',
    hidden: (count) =>
      `${count} cases are not shown because you have a part in them; you cannot decide on those.`,
    lines: 'Cases',
    line: {
      mean: (points) => `Mean ${points}`,
      noMean: 'No mean',
      ceiling: (amount) => `At most ${amount}`,
      verdict: 'Proposal',
      approve: 'Support',
      refuse: 'No support',
      leave: 'Leave for later',
      amount: 'Amount',
      amountHint: 'Only for a proposal to support.',
      reasons: 'Reasons',
      save: 'Save',
    },
    table: {
      number: 'Case',
      startup: 'Applicant',
      mean: 'Mean',
      verdict: 'Proposal',
      amount: 'Amount',
      reasons: 'Reasons',
      result: 'Result',
      decided: 'Decided',
      waiting: 'To be decided',
    },
    fill: 'Add the cases whose reviews are in',
    handIn: 'Hand in to the leader',
    decide: {
      title: 'Decide on the whole batch',
      lead: 'Each case is decided as written above. One that has changed since the batch was drawn up is not decided, and says why.',
      send: 'Decide on the whole batch',
    },
    return: { title: 'Return the batch', reason: 'Reason for the return', send: 'Return' },
    done: {
      created: 'The batch is drawn up with the cases whose reviews are in. Please go over each.',
      saved: 'Saved.',
      filled: 'The cases whose reviews are in were added.',
      'handed-in': 'Handed in to the leader.',
      decided: 'Decided. The result of each case is below; the applicants were told.',
      returned: 'The batch is returned.',
    },
    problem: {
      'nothing-to-decide':
        'No case of this call has all its reviews, with the marks open, and stands in no other batch, so none was drawn up. Open the marks of the cases whose reviews are in, or see the open batches.',
      'handed-in':
        'The batch lies before the leader and cannot be changed. You can once it is returned.',
      decided: 'This batch was decided. See the results below.',
      stale: 'Somebody just changed this batch, so your step was not taken. See how it stands now.',
      empty: 'There is no case in the batch, so it cannot be handed in.',
      'over-budget':
        'The sum proposed is above the money left in the call, so it was not handed in. Lower the amounts or leave cases for later.',
      'not-handed-in': 'The batch is not handed in or was returned, so it cannot be decided.',
      'has-part':
        'You have a part in one of the cases of this batch, so nothing was done. Please hand the batch to somebody else.',
      'own-batch':
        'You drew this batch up, so you may not decide on it. Please leave it to another leader.',
    },
    row: {
      stale:
        'Not decided: the case has changed since the batch was drawn up. Please look at it again.',
      'not-now': 'Not decided: the case is no longer in review.',
      'own-startup': 'Not decided: whoever decided belongs to the applicant.',
      'on-panel': 'Not decided: whoever decided has reviewed this case.',
      'before-council': 'Not decided: the case waits for a council to open its marks.',
      'reviews-missing': 'Not decided: the reviews are not all in.',
      'over-ceiling':
        'Not decided: the amount is above what was asked for or the ceiling of the call.',
      'over-budget': 'Not decided: the money left in the call does not cover it.',
      'not-reached': 'Not decided: whoever decided has a part in the case, or it has ended.',
    },
  },
)

/** The words for a row that was not decided, by its stored code. */
export const rowSentence = (texts: (typeof messages)['vi'], code: string): string => {
  const sentences: Record<string, string> = texts.row
  return sentences[code] ?? code
}
