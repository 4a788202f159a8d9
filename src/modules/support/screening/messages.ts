import { bilingual } from '#platform/locale.ts'
import type { CaseState, NextActor } from '../states.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    queue: 'Xét hồ sơ',
    queueLead:
      'Hồ sơ chờ lâu nhất đứng trước. Hạn tính theo ngày làm việc, không kể thời gian chờ bổ sung.',
    filter: 'Lọc',
    filterLabel: 'Lọc hồ sơ',
    allCalls: 'Mọi đợt kêu gọi',
    openOnly: 'Chưa kết thúc',
    total: (count: number) => `${count} hồ sơ`,
    columns: {
      number: 'Số hồ sơ',
      startup: 'Dự án, doanh nghiệp',
      call: 'Đợt kêu gọi',
      state: 'Tình trạng',
      sentAt: 'Nộp lúc',
      due: 'Hạn',
      next: 'Đang chờ',
    },
    empty: 'Không có hồ sơ nào ở đây',
    emptyHint: 'Thử bỏ bớt điều kiện lọc. Hồ sơ nháp chỉ người nộp mới thấy.',
    states: {
      draft: 'Bản nháp',
      submitted: 'Đã nộp',
      correction: 'Chờ bổ sung',
      review: 'Đang đánh giá',
      approved: 'Được hỗ trợ',
      refused: 'Không được hỗ trợ',
      awarded: 'Đã ký hợp đồng',
      withdrawn: 'Đã rút',
    } as Record<CaseState, string>,
    actors: {
      founder: 'Người nộp',
      officer: 'Cán bộ xét hồ sơ',
      reviewers: 'Người đánh giá',
      leader: 'Lãnh đạo',
      nobody: 'Không ai',
    } as Record<NextActor, string>,
    acts: {
      draft: 'hoàn thiện và nộp hồ sơ',
      submitted: 'kiểm tra hồ sơ',
      correction: 'bổ sung hồ sơ',
      review: 'đánh giá hồ sơ',
      reviewed: 'quyết định',
      approved: 'ký và ghi nhận hợp đồng',
      refused: 'còn việc gì phải làm',
      awarded: 'còn việc gì phải làm ở bước này',
      withdrawn: 'còn việc gì phải làm',
    },
    late: 'Quá hạn',
    paused: 'Đồng hồ đang dừng vì chờ người nộp bổ sung.',
    unknownYear: (year: number) => `Chưa tính được hạn vì lịch nghỉ lễ năm ${year} chưa được nhập.`,
    caseTitle: (number: string) => `Hồ sơ ${number}`,
    toDo: 'Việc của bạn',
    typed: 'Nội dung bạn vừa gõ, chưa được lưu',
    answers: 'Nội dung đã nộp',
    noDocuments: 'Chưa nộp tệp nào',
    criteria: 'Bảng tiêu chí',
    criteriaAt: (day: string) => `Xét theo ngày nộp hồ sơ, ${day}.`,
    history: 'Diễn biến',
    askedFor: 'Đã yêu cầu bổ sung',
    askedAt: 'Yêu cầu lúc',
    answeredAt: 'Nộp lại lúc',
    notAnswered: 'Chưa nộp lại',
    correction: {
      title: 'Yêu cầu bổ sung',
      lead: 'Chỉ điền những mục cần sửa. Người nộp nhận thư ngay và đồng hồ dừng cho đến khi họ nộp lại.',
      kind: (field: string) => `${field}: vấn đề`,
      what: (field: string) => `${field}: cần làm gì`,
      fine: 'Không có vấn đề',
      note: 'Lời nhắn chung',
      send: 'Gửi yêu cầu bổ sung',
    },
    kinds: { missing: 'còn thiếu', wrong: 'chưa đúng', outdated: 'đã cũ' },
    acceptance: {
      title: 'Hồ sơ hợp lệ',
      lead: 'Chuyển hồ sơ sang bước đánh giá. Người nộp được báo bằng thư.',
      send: 'Tiếp nhận vào đánh giá',
    },
    rejection: {
      title: 'Hồ sơ không đủ điều kiện',
      lead: 'Kết thúc hồ sơ. Người nộp đọc nguyên văn lý do dưới đây trong thư và trên trang hồ sơ.',
      reasons: 'Lý do từ chối',
      send: 'Từ chối hồ sơ',
    },
    panel: {
      title: 'Người đánh giá',
      wanted: (done: number, wanted: number) =>
        `Đã có ${done} trên ${wanted} phần đánh giá cần thiết.`,
      none: 'Chưa mời ai.',
      reviewers: 'Chọn người đánh giá',
      nobody:
        'Chưa có ai giữ vai trò người đánh giá mà không liên quan đến dự án này. Hãy nhờ quản trị viên cấp vai trò.',
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
    decision: 'Quyết định',
    approved: (amount: string) => `Hỗ trợ ${amount}`,
    notApproved: 'Không hỗ trợ',
    done: {
      'correction-requested': 'Đã gửi yêu cầu bổ sung. Đồng hồ dừng cho đến khi người nộp gửi lại.',
      accepted: 'Hồ sơ đã chuyển sang bước đánh giá. Bây giờ hãy mời người đánh giá.',
      rejected: 'Hồ sơ đã bị từ chối và người nộp đã được báo.',
      assigned: 'Đã mời người đánh giá.',
      removed: 'Đã thôi phân công.',
      signed: 'Đã ghi nhận hợp đồng. Dự án được tính vào số dự án được hỗ trợ.',
      annulled: 'Đã hủy hợp đồng. Dự án không còn được tính vào số dự án được hỗ trợ.',
    } as Labels,
    problem: {
      stale:
        'Có người vừa thay đổi hồ sơ này, nên việc của bạn chưa được thực hiện. Tình trạng mới ở bên dưới, nội dung bạn gõ vẫn còn; hãy xem lại rồi quyết định.',
      'not-now':
        'Hồ sơ không còn ở bước này, nên việc của bạn chưa được thực hiện. Hãy xem tình trạng mới bên dưới.',
      'own-startup':
        'Bạn là người sáng lập hoặc người nộp hồ sơ của dự án này, nên không được xét. Hãy giao cho đồng nghiệp khác.',
      'not-in-review':
        'Hồ sơ không ở bước đánh giá, nên không đổi được người đánh giá. Hãy xem tình trạng mới bên dưới.',
      'nobody-chosen': 'Chưa chọn ai. Hãy chọn ít nhất một người rồi gửi lại.',
      'not-a-reviewer':
        'Có người được chọn không còn giữ vai trò người đánh giá. Chưa ai được mời; hãy chọn lại.',
      interested:
        'Có người được chọn là người sáng lập hoặc người nộp hồ sơ của dự án. Chưa ai được mời; hãy chọn lại.',
      'recused-before':
        'Có người được chọn đã từ chối hồ sơ này vì xung đột lợi ích. Chưa ai được mời; hãy chọn lại.',
      'already-assigned':
        'Có người được chọn đã được mời rồi. Chưa ai được mời thêm; hãy chọn lại.',
      finished: 'Phần đánh giá này đã hoàn thành nên được giữ nguyên.',
      'over-decision':
        'Số tiền hợp đồng cao hơn số tiền được quyết định. Hợp đồng chưa được ghi nhận; hãy kiểm tra lại.',
      'in-the-future': 'Ngày ký chưa đến. Hãy ghi nhận hợp đồng sau khi đã ký.',
      'before-decision': 'Ngày ký đứng trước ngày quyết định. Hãy kiểm tra lại ngày trên hợp đồng.',
      'number-taken': 'Số hợp đồng này đã ghi cho hồ sơ khác. Hãy kiểm tra lại số.',
      'already-annulled': 'Hợp đồng này đã bị hủy trước đó.',
    },
    nothingAsked:
      'Chưa nêu mục nào cần bổ sung. Hãy chọn vấn đề và ghi việc cần làm ở ít nhất một mục.',
    award: {
      title: 'Hợp đồng',
      lead: (amount: string) => `Quyết định cho phép tối đa ${amount}.`,
      number: 'Số hợp đồng',
      signedOn: 'Ngày ký',
      amount: 'Số tiền hợp đồng',
      send: 'Ghi nhận hợp đồng đã ký',
      annulled: (number: string) => `Hợp đồng ${number} đã bị hủy`,
      reason: 'Lý do hủy',
      annulTitle: 'Hủy hợp đồng đã ghi nhận',
      annulLead:
        'Dùng khi hợp đồng ghi nhầm hoặc chấm dứt trước khi thực hiện. Bản ghi cũ được giữ lại và dự án không còn được tính.',
      annul: 'Hủy hợp đồng',
    },
  },
  {
    desk: 'My desk',
    queue: 'Screening',
    queueLead:
      'The longest waiting come first. Deadlines are in working days, without the time spent waiting for corrections.',
    filter: 'Filter',
    filterLabel: 'Filter the cases',
    allCalls: 'Every call',
    openOnly: 'Not concluded',
    total: (count) => (count === 1 ? '1 case' : `${count} cases`),
    columns: {
      number: 'Case',
      startup: 'Project or enterprise',
      call: 'Call',
      state: 'State',
      sentAt: 'Sent',
      due: 'Due',
      next: 'Waiting for',
    },
    empty: 'There is no case here',
    emptyHint: 'Try fewer filters. Drafts are seen only by those who write them.',
    states: {
      draft: 'Draft',
      submitted: 'Submitted',
      correction: 'Waiting for a correction',
      review: 'In review',
      approved: 'Approved',
      refused: 'Refused',
      awarded: 'Contract signed',
      withdrawn: 'Withdrawn',
    },
    actors: {
      founder: 'The applicant',
      officer: 'The screening officer',
      reviewers: 'The reviewers',
      leader: 'The leader',
      nobody: 'Nobody',
    },
    acts: {
      draft: 'to finish and submit',
      submitted: 'to screen the case',
      correction: 'to correct the case',
      review: 'to review the case',
      reviewed: 'to decide',
      approved: 'to sign and record the contract',
      refused: 'has anything left to do',
      awarded: 'has anything left to do in this step',
      withdrawn: 'has anything left to do',
    },
    late: 'Late',
    paused: 'The clock stands still while the applicant corrects the case.',
    unknownYear: (year) =>
      `The due day is not known, because the holidays of ${year} are not entered yet.`,
    caseTitle: (number) => `Case ${number}`,
    toDo: 'Your work',
    typed: 'What you just typed, not saved',
    answers: 'As sent',
    noDocuments: 'No document was handed in',
    criteria: 'Criteria',
    criteriaAt: (day) => `Judged on the day of submission, ${day}.`,
    history: 'History',
    askedFor: 'Corrections asked for',
    askedAt: 'Asked',
    answeredAt: 'Answered',
    notAnswered: 'Not answered yet',
    correction: {
      title: 'Ask for a correction',
      lead: 'Fill in only what needs correcting. The applicant gets a mail at once, and the clock stands still until they answer.',
      kind: (field) => `${field}: what is the matter`,
      what: (field) => `${field}: what to do`,
      fine: 'Nothing',
      note: 'A word on the whole',
      send: 'Ask for the correction',
    },
    kinds: { missing: 'missing', wrong: 'not right', outdated: 'outdated' },
    acceptance: {
      title: 'The case is in order',
      lead: 'Hands the case to the reviewers. The applicant is told by mail.',
      send: 'Accept into review',
    },
    rejection: {
      title: 'The case does not meet the conditions',
      lead: 'Ends the case. The applicant reads the reasons below, word for word, by mail and on the page.',
      reasons: 'Reasons for the refusal',
      send: 'Refuse the case',
    },
    panel: {
      title: 'Reviewers',
      wanted: (done, wanted) => `${done} of the ${wanted} reviews needed are in.`,
      none: 'Nobody was asked yet.',
      reviewers: 'Choose reviewers',
      nobody:
        'Nobody without a tie to this project holds the role of reviewer. Ask an administrator to grant it.',
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
    decision: 'Decision',
    approved: (amount) => `Support of ${amount}`,
    notApproved: 'No support',
    done: {
      'correction-requested':
        'The correction was asked for. The clock stands still until the applicant answers.',
      accepted: 'The case is in review. Now ask people to review it.',
      rejected: 'The case was refused and the applicant was told.',
      assigned: 'The reviewers were asked.',
      removed: 'The reviewer was taken off.',
      signed: 'The contract is recorded. The project now counts as supported.',
      annulled: 'The contract was annulled. The project no longer counts as supported.',
    },
    problem: {
      stale:
        'Somebody just changed this case, so your step was not taken. The new state is below and what you typed is still here; look again and decide.',
      'not-now':
        'The case is no longer at this step, so yours was not taken. See its new state below.',
      'own-startup':
        'You founded this startup or opened this case, so you may not judge it. Please hand it to a colleague.',
      'not-in-review':
        'The case is not in review, so its reviewers cannot be changed. See its new state below.',
      'nobody-chosen': 'Nobody was chosen. Choose at least one person and send again.',
      'not-a-reviewer':
        'One of those chosen is no longer a reviewer. Nobody was asked; please choose again.',
      interested:
        'One of those chosen founded the startup or opened the case. Nobody was asked; please choose again.',
      'recused-before':
        'One of those chosen stepped aside from this case because of a conflict of interest. Nobody was asked; please choose again.',
      'already-assigned':
        'One of those chosen was already asked. Nobody more was asked; please choose again.',
      finished: 'This review is finished and stays as it is.',
      'over-decision':
        'The contract is for more than the decision allows. It was not recorded; please check.',
      'in-the-future': 'The day of signing has not come. Record the contract once it is signed.',
      'before-decision':
        'The day of signing is before the decision. Check the day on the contract.',
      'number-taken': 'This contract number is recorded for another case. Please check the number.',
      'already-annulled': 'This contract was annulled before.',
    },
    nothingAsked:
      'Nothing was asked for. Choose what is the matter and say what to do for at least one field.',
    award: {
      title: 'Contract',
      lead: (amount) => `The decision allows at most ${amount}.`,
      number: 'Contract number',
      signedOn: 'Day of signing',
      amount: 'Contract amount',
      send: 'Record the signed contract',
      annulled: (number) => `Contract ${number} was annulled`,
      reason: 'Reason for annulling',
      annulTitle: 'Annul the recorded contract',
      annulLead:
        'For a contract recorded by mistake or ended before it was carried out. The old record stays, and the project no longer counts.',
      annul: 'Annul the contract',
    },
  },
)

export type Texts = (typeof messages)['vi']
export type CaseFileRefusal = keyof Texts['problem']
