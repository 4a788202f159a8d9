import { bilingual } from '#platform/locale.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Đánh giá hồ sơ',
    lead: 'Hồ sơ bạn được mời đánh giá. Trước khi mở, bạn cho biết mình có xung đột lợi ích hay không.',
    empty: 'Bạn chưa được mời đánh giá hồ sơ nào',
    emptyHint: 'Khi có hồ sơ cần đánh giá, bạn sẽ nhận được thư.',
    columns: {
      number: 'Số hồ sơ',
      startup: 'Dự án, doanh nghiệp',
      call: 'Đợt kêu gọi',
      askedAt: 'Mời lúc',
      status: 'Tình trạng',
    },
    status: { undeclared: 'Chờ bạn cam kết', reading: 'Đang chấm', finished: 'Đã hoàn thành' },
    people: 'Những người thực hiện',
    caseTitle: (number: string) => `Đánh giá hồ sơ ${number}`,
    declaration: {
      title: 'Bạn có xung đột lợi ích không?',
      lead: 'Có xung đột lợi ích khi bạn, người thân hay nơi bạn làm việc có quan hệ góp vốn, lao động, hợp tác, cạnh tranh hoặc tranh chấp với dự án hay những người thực hiện. Nội dung hồ sơ chỉ mở ra sau khi bạn trả lời.',
      question: 'Cam kết của bạn',
      none: 'Tôi không có xung đột lợi ích với hồ sơ này',
      conflict: 'Tôi có xung đột lợi ích và xin không đánh giá hồ sơ này',
      reason: 'Lý do (bắt buộc khi có xung đột lợi ích; chỉ cán bộ xét hồ sơ biết)',
      send: 'Gửi cam kết',
    },
    late: {
      title: 'Phát hiện xung đột lợi ích?',
      lead: 'Khi từ chối, phần chấm của bạn không được tính và hồ sơ này đóng lại với bạn.',
      reason: 'Lý do từ chối',
      send: 'Từ chối đánh giá',
    },
    dossier: 'Hồ sơ',
    scores: {
      title: 'Phiếu chấm',
      lead: 'Mỗi tiêu chí cần một điểm hoặc ghi là không áp dụng, kèm lý do. Tiêu chí không áp dụng được bỏ ra ngoài điểm trung bình, không tính là 0.',
      score: (name: string, max: number) => `${name}: điểm từ 0 đến ${max}`,
      away: (name: string) => `${name}: không áp dụng`,
      reason: (name: string) => `${name}: lý do`,
      weight: (percent: number) => `Tỷ trọng ${percent}%.`,
      save: 'Lưu nháp',
      finish: 'Hoàn thành đánh giá',
      finishLead: 'Sau khi hoàn thành, phiếu chấm không sửa được nữa.',
      savedElsewhere: 'Phiếu đã lưu ở nơi khác',
      own: 'Phiếu chấm của bạn',
      columns: { criterion: 'Tiêu chí', score: 'Điểm', reason: 'Lý do' },
      notApplicable: 'Không áp dụng',
      mean: (value: string) => `Điểm trung bình theo tỷ trọng: ${value} trên 100.`,
      noMean: 'Không có tiêu chí nào áp dụng nên không có điểm trung bình.',
    },
    closed: 'Hồ sơ đã qua bước đánh giá nên nội dung hồ sơ không mở ở đây nữa.',
    done: {
      declared: 'Cảm ơn bạn đã cam kết. Hồ sơ đã mở bên dưới.',
      recused: 'Bạn đã từ chối đánh giá. Hồ sơ không còn trong danh sách của bạn.',
      saved: 'Đã lưu nháp phiếu chấm. Phiếu chỉ được tính khi bạn bấm hoàn thành.',
      finished: 'Cảm ơn bạn. Phần đánh giá của bạn đã hoàn thành.',
    } as Labels,
    problem: {
      undeclared:
        'Hồ sơ chưa mở vì bạn chưa cho biết có xung đột lợi ích hay không. Hãy trả lời câu hỏi dưới đây.',
      'already-declared': 'Bạn đã cam kết trước đó. Hồ sơ đang mở bên dưới.',
      finished: 'Bạn đã hoàn thành phần đánh giá này nên không sửa được nữa.',
      stale:
        'Phiếu chấm này vừa được lưu ở một cửa sổ khác, nên lần lưu này chưa được thực hiện. Nội dung bạn gõ vẫn ở dưới, phiếu đã lưu ở bên trên; hãy so sánh rồi lưu lại.',
      'off-rubric': 'Có điểm nằm ngoài thang điểm. Phiếu chưa được lưu; hãy sửa lại.',
      incomplete: 'Còn tiêu chí chưa có điểm hoặc lý do. Phiếu chưa được gửi; hãy điền nốt.',
      'not-in-review':
        'Hồ sơ không còn ở bước đánh giá, nên việc của bạn chưa được thực hiện. Bạn không cần làm gì thêm.',
    },
  },
  {
    desk: 'My desk',
    title: 'Reviews',
    lead: 'The cases you were asked to review. Before you open one, you say whether you have a conflict of interest.',
    empty: 'You have not been asked to review anything',
    emptyHint: 'You will get a mail when there is something to review.',
    columns: {
      number: 'Case',
      startup: 'Project or enterprise',
      call: 'Call',
      askedAt: 'Asked',
      status: 'State',
    },
    status: {
      undeclared: 'Waiting for your declaration',
      reading: 'In progress',
      finished: 'Finished',
    },
    people: 'The people behind it',
    caseTitle: (number) => `Review of case ${number}`,
    declaration: {
      title: 'Do you have a conflict of interest?',
      lead: 'There is a conflict when you, your family or the place you work at has shares in, works for, works with, competes with or is in dispute with the project or its people. The case opens only after you have answered.',
      question: 'Your declaration',
      none: 'I have no conflict of interest with this case',
      conflict: 'I have a conflict of interest and step aside from this case',
      reason: 'Reason (needed when there is a conflict; only the screening officers know it)',
      send: 'Send the declaration',
    },
    late: {
      title: 'Did you find a conflict of interest?',
      lead: 'When you step aside your scores do not count, and the case closes for you.',
      reason: 'Reason for stepping aside',
      send: 'Step aside',
    },
    dossier: 'The case',
    scores: {
      title: 'Score sheet',
      lead: 'Each criterion needs a score, or the word that it does not apply, and a reason. What does not apply is left out of the mean, never counted as zero.',
      score: (name, max) => `${name}: score from 0 to ${max}`,
      away: (name) => `${name}: does not apply`,
      reason: (name) => `${name}: reason`,
      weight: (percent) => `Weight ${percent}%.`,
      save: 'Save the draft',
      finish: 'Finish the review',
      finishLead: 'Once finished, the sheet can no longer be changed.',
      savedElsewhere: 'The sheet as saved elsewhere',
      own: 'Your score sheet',
      columns: { criterion: 'Criterion', score: 'Score', reason: 'Reason' },
      notApplicable: 'Does not apply',
      mean: (value) => `Weighted mean: ${value} of 100.`,
      noMean: 'No criterion applies, so there is no mean.',
    },
    closed: 'The case has left the review, so it can no longer be opened here.',
    done: {
      declared: 'Thank you for your declaration. The case is open below.',
      recused: 'You have stepped aside. The case is no longer in your list.',
      saved: 'The draft of your sheet is saved. It counts only once you finish the review.',
      finished: 'Thank you. Your review is finished.',
    },
    problem: {
      undeclared:
        'The case is not open yet, because you have not said whether you have a conflict of interest. Please answer the question below.',
      'already-declared': 'You declared before. The case is open below.',
      finished: 'You have finished this review, so it can no longer be changed.',
      stale:
        'This sheet was just saved in another window, so this saving was not done. What you typed is below and the saved sheet above; compare them and save again.',
      'off-rubric': 'A score is outside its scale. The sheet was not saved; please correct it.',
      incomplete:
        'A criterion still lacks a score or a reason. The sheet was not sent; please fill it in.',
      'not-in-review':
        'The case is no longer in review, so this was not done. There is nothing more for you to do.',
    },
  },
)

export type ReviewProblem = keyof (typeof messages)['vi']['problem']
