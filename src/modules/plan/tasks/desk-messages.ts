import { bilingual } from '#platform/locale.ts'
import type { MilestoneRefusal, PlanningRefusal, WorkRefusal, WorkState } from './rules.ts'

/** Refusals said on top of the page; those of one field stand at the field. */
export type DeskRefusal = Exclude<WorkRefusal | PlanningRefusal | MilestoneRefusal, FieldRefusal>
export type FieldRefusal = 'reason-missing' | 'note-missing' | 'outside-time'

const refusal = bilingual<Record<DeskRefusal, string>>(
  {
    'only-leads':
      'Cơ quan của bạn phối hợp thực hiện nên chỉ trao đổi ý kiến. Cơ quan chủ trì cập nhật tình trạng và cột mốc.',
    stale:
      'Người khác vừa thay đổi việc này. Nội dung đang lưu hiện ở trên, nội dung bạn nhập vẫn còn; hãy xem lại rồi gửi lần nữa.',
    'no-such-step':
      'Việc này không thể chuyển sang tình trạng đó. Hãy chọn lại theo tình trạng hiện nay.',
    'year-not-begun':
      'Năm thực hiện chưa bắt đầu nên chưa thể ghi là đang thực hiện. Bạn có thể đặt cột mốc trước.',
    'milestones-open':
      'Còn cột mốc chưa đạt. Hãy ghi nhận từng cột mốc đã đạt hoặc bỏ cột mốc kèm lý do, rồi hoàn thành việc của năm.',
    'work-closed':
      'Việc của năm đã hoàn thành hoặc đã dừng. Hãy mở lại việc, kèm lý do, trước khi sửa cột mốc.',
    'work-not-started':
      'Việc của năm chưa bắt đầu. Hãy chuyển sang đang thực hiện rồi ghi nhận cột mốc.',
  },
  {
    'only-leads':
      'Your agency coordinates this task, so it comments. The lead updates state and milestones.',
    stale:
      'Somebody else has just changed this. What is stored stands above and what you typed is still here; check it and send again.',
    'no-such-step': 'The work cannot go to that state. Choose again from where it stands now.',
    'year-not-begun':
      'The year has not begun, so the work cannot be in progress yet. You may set milestones already.',
    'milestones-open':
      'Some milestones are not met. Record each as met, or drop it with a reason, then finish the work of the year.',
    'work-closed':
      'The work of this year is done or dropped. Take it up again, with a reason, before you change milestones.',
    'work-not-started':
      'The work of this year has not started. Set it in progress, then record the milestone.',
  },
)

const fault = bilingual<Record<string, string>>(
  {
    'reason-missing': 'Cần nêu lý do: dừng hay mở lại một việc đều được công khai cùng lý do.',
    'note-missing': 'Hãy viết tiến độ đến nay, vì tình trạng không đổi.',
    'outside-time':
      'Ngày này nằm ngoài thời gian của việc. Hãy chọn ngày từ đầu năm đến hạn của việc.',
    'in-the-future': 'Ngày này chưa tới. Hãy ghi ngày cột mốc thực sự đạt.',
    'proof-missing': 'Cần ít nhất một căn cứ: tệp, số bản ghi trong sổ cái, hoặc vài dòng mô tả.',
    'entry-unknown':
      'Sổ cái không có bản ghi số này, hoặc bản ghi đã được đính chính. Hãy xem lại số.',
    'choose-file-again': 'Trình duyệt không giữ được tệp. Hãy chọn lại tệp.',
    'file-empty': 'Tệp trống. Hãy chọn tệp khác.',
    'file-too-large': 'Tệp quá lớn. Hãy gửi tệp không quá 20 MB.',
    'file-type': 'Loại tệp này không nhận. Hãy gửi PDF, Word, Excel, PowerPoint, PNG hoặc JPEG.',
  },
  {
    'reason-missing': 'A reason is needed: dropping or reopening work is public, with its reason.',
    'note-missing': 'Say how far the work is, since its state stays the same.',
    'outside-time':
      'This day is outside the time of the work. Choose one between the start of the year and the due day.',
    'in-the-future': 'This day is still to come. Give the day on which the milestone was met.',
    'proof-missing':
      'Give at least one thing that shows it: a file, a ledger entry, or a few words.',
    'entry-unknown':
      'The ledger has no entry of this number, or it was corrected. Check the number.',
    'choose-file-again': 'A browser cannot keep the file. Please choose it again.',
    'file-empty': 'The file is empty. Choose another.',
    'file-too-large': 'The file is too large. Send one of at most 20 MB.',
    'file-type': 'This kind of file is not taken. Send PDF, Word, Excel, PowerPoint, PNG or JPEG.',
  },
)

const vi = {
  desk: 'Bàn làm việc',
  title: 'Nhiệm vụ của kế hoạch',
  lead: 'Việc của cơ quan bạn theo từng năm, việc quá hạn đứng trước.',
  empty: 'Chưa có nhiệm vụ nào giao cho cơ quan của bạn',
  emptyAdvice: 'Nhiệm vụ hiện ở đây khi kế hoạch nêu cơ quan của bạn là chủ trì hoặc phối hợp.',
  yourPart: 'Vai trò của bạn',
  publicPage: 'Xem trang công khai của nhiệm vụ',
  stateTitle: 'Tình trạng',
  newState: 'Chuyển sang',
  step: {
    'not-started': 'Mở lại, chưa bắt đầu',
    'in-progress': 'Đang thực hiện',
    done: 'Hoàn thành',
    dropped: 'Dừng thực hiện',
  } satisfies Record<WorkState, string>,
  stay: 'Vẫn đang thực hiện, chỉ cập nhật tiến độ',
  takeUp: 'Mở lại, đang thực hiện',
  note: 'Tiến độ, kết quả hoặc lý do',
  noteHint: 'Hiện trên trang công khai. Bắt buộc khi dừng, mở lại hoặc chỉ cập nhật tiến độ.',
  saveState: 'Lưu tình trạng',
  addTitle: 'Thêm cột mốc',
  milestoneTitle: 'Tên cột mốc',
  milestoneDue: 'Ngày phải đạt',
  add: 'Thêm cột mốc',
  meet: 'Ghi nhận đã đạt',
  metOn: 'Ngày đạt',
  file: 'Tệp minh chứng',
  fileHint: 'Chỉ người có phần trong nhiệm vụ mở được.',
  entry: 'Số bản ghi trong sổ cái',
  entryHint: 'Ví dụ số của hợp đồng đã ký, thấy trên trang bằng chứng của chỉ tiêu.',
  proofNote: 'Mô tả hoặc địa chỉ minh chứng',
  proofHint: 'Hiện trên trang công khai.',
  drop: 'Bỏ cột mốc',
  reopen: 'Mở lại cột mốc',
  reason: 'Lý do',
  reasonHint: 'Hiện trên trang công khai cùng cột mốc.',
  comments: 'Trao đổi',
  commentsLead: 'Chỉ các cơ quan có phần trong nhiệm vụ và đơn vị theo dõi đọc được.',
  noComments: 'Chưa có ý kiến nào.',
  comment: 'Ý kiến',
  send: 'Gửi ý kiến',
  formerly: 'Người đã rời hệ thống',
  ofYear: (year: number) => `về năm ${year}`,
  history: 'Những gì đã ghi',
  otherYears: 'Các năm của nhiệm vụ này',
  done: {
    state: 'Đã lưu tình trạng.',
    milestone: 'Đã thêm cột mốc.',
    met: 'Đã ghi nhận cột mốc đạt.',
    changed: 'Đã sửa cột mốc.',
    comment: 'Đã gửi ý kiến.',
  },
}

const en: typeof vi = {
  desk: 'My desk',
  title: 'Tasks of the plan',
  lead: 'The work of your agency year by year, what is overdue first.',
  empty: 'Your agency has no task yet',
  emptyAdvice: 'A task appears here when the plan names your agency to lead or coordinate it.',
  yourPart: 'Your part',
  publicPage: 'See the public page of the task',
  stateTitle: 'State',
  newState: 'Set to',
  step: {
    'not-started': 'Take up again, not started',
    'in-progress': 'In progress',
    done: 'Done',
    dropped: 'Dropped',
  },
  stay: 'Still in progress, only tell how far',
  takeUp: 'Take up again, in progress',
  note: 'Progress, result or reason',
  noteHint:
    'Shown on the public page. Needed to drop the work, to take it up again, or only to tell how far it is.',
  saveState: 'Save the state',
  addTitle: 'Add a milestone',
  milestoneTitle: 'Name of the milestone',
  milestoneDue: 'To be met by',
  add: 'Add milestone',
  meet: 'Record as met',
  metOn: 'Met on',
  file: 'File that shows it',
  fileHint: 'Only those with a part in the task can open it.',
  entry: 'Number of a ledger entry',
  entryHint: 'For example that of a signed contract, as seen on the evidence page of a target.',
  proofNote: 'A few words, or the address of what shows it',
  proofHint: 'Shown on the public page.',
  drop: 'Drop the milestone',
  reopen: 'Open the milestone again',
  reason: 'Reason',
  reasonHint: 'Shown on the public page with the milestone.',
  comments: 'Comments',
  commentsLead: 'Read only by the agencies with a part in the task and by those who follow it up.',
  noComments: 'No comments yet.',
  comment: 'Comment',
  send: 'Send comment',
  formerly: 'Somebody who has left',
  ofYear: (year) => `on ${year}`,
  history: 'What was recorded',
  otherYears: 'Other years of this task',
  done: {
    state: 'The state is saved.',
    milestone: 'The milestone is added.',
    met: 'The milestone is recorded as met.',
    changed: 'The milestone is changed.',
    comment: 'Your comment is sent.',
  },
}

export const messages = bilingual(
  { ...vi, refusal: refusal.vi, fault: fault.vi },
  { ...en, refusal: refusal.en, fault: fault.en },
)

export type Done = keyof typeof vi.done
