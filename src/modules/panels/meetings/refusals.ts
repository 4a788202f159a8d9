import { bilingual } from '#platform/locale.ts'
import type { AgendaRefusal } from './agenda.ts'
import type { ChangeRefusal, PlanningRefusal, SummonsRefusal } from './planning.ts'
import type { RecusalRefusal } from './recusing.ts'
import {
  MEMBERS,
  type MotionRefusal,
  type OpeningRefusal,
  type SignRefusal,
  type VoteRefusal,
} from './rules.ts'
import type { DiscussionRefusal, ScoresRefusal } from './scores.ts'
import type { ClosingRefusal } from './sitting.ts'
import type { VoteClosingRefusal } from './voting.ts'

/** Everything for which a step of a meeting may be refused. */
export type MeetingProblem =
  | AgendaRefusal
  | ChangeRefusal
  | PlanningRefusal
  | SummonsRefusal
  | RecusalRefusal
  | MotionRefusal
  | OpeningRefusal
  | SignRefusal
  | VoteRefusal
  | DiscussionRefusal
  | ScoresRefusal
  | ClosingRefusal
  | VoteClosingRefusal

export const problems = bilingual<Record<MeetingProblem, string>>(
  {
    'not-yours':
      'Việc này thuộc người khác trong hội đồng, nên chưa có gì thay đổi. Hãy báo chủ tịch hoặc thư ký phiên họp.',
    'not-now':
      'Phiên họp không còn ở bước này, nên chưa có gì thay đổi. Trạng thái hiện nay ở ngay dưới đây.',
    stale:
      'Có người vừa sửa phần này, nên nội dung của bạn chưa được lưu. Nội dung bạn gõ vẫn còn; hãy xem bản mới rồi lưu lại.',
    'other-agency':
      'Bạn không lập phiên họp cho cơ quan này, nên phiên họp chưa được lập. Hãy chọn cơ quan của bạn.',
    'too-few-members': `Hội đồng cần ít nhất ${MEMBERS.min} người có quyền biểu quyết, kể cả chủ tịch. Hãy chọn thêm ủy viên.`,
    'too-many-members': `Hội đồng có nhiều nhất ${MEMBERS.max} người có quyền biểu quyết. Hãy bỏ bớt ủy viên.`,
    'two-duties':
      'Một người đang giữ hai vai trong hội đồng, nên kế hoạch chưa được lưu. Mỗi người chỉ giữ một vai; hãy chọn lại.',
    'not-eligible':
      'Có người được chọn không còn vai trò cần thiết, nên kế hoạch chưa được lưu. Hãy chọn người khác trong danh sách.',
    'nothing-chosen':
      'Chưa chọn hồ sơ nào, nên chương trình chưa thay đổi. Hãy chọn ít nhất một hồ sơ.',
    'on-another-agenda':
      'Một hồ sơ đã chọn đang nằm trong chương trình của phiên họp khác, nên chưa hồ sơ nào được đưa vào. Hãy bỏ chọn hồ sơ đó, hoặc rút nó khỏi phiên họp kia trước.',
    'empty-agenda':
      'Chương trình chưa có mục nào, nên giấy mời chưa được gửi. Hãy đưa hồ sơ vào chương trình rồi triệu tập.',
    'already-past':
      'Giờ họp đã qua, nên giấy mời chưa được gửi. Hãy sửa thời gian họp rồi triệu tập.',
    'vote-closed':
      'Biểu quyết đã kết thúc, nên việc này không còn được ghi nhận. Kết quả ở ngay dưới đây.',
    'vote-open': 'Còn một biểu quyết đang mở. Hãy kết thúc biểu quyết đó trước.',
    'already-carried':
      'Mục này đã có kiến nghị được thông qua. Nếu cần quyết định khác, hãy đưa mục vào một phiên họp mới.',
    'scores-sealed':
      'Điểm đánh giá còn niêm phong, nên chưa thể biểu quyết. Hãy mở điểm trước hội đồng trước.',
    'no-quorum':
      'Chưa đủ số thành viên có mặt theo quy định, nên chưa thể tiến hành. Hãy điểm danh lại khi đủ người; số còn thiếu ghi ở dưới.',
    'over-ceiling':
      'Số tiền cao hơn mức đề nghị hoặc mức trần của đợt kêu gọi, nên kiến nghị chưa được đưa ra. Hãy giảm số tiền.',
    'amount-missing': 'Kiến nghị hỗ trợ cần nêu số tiền. Hãy nhập số tiền rồi gửi lại.',
    'chair-missing':
      'Chủ tịch chưa có mặt, nên chưa thể khai mạc. Hãy điểm danh chủ tịch, hoặc cử người khác trong kế hoạch phiên họp.',
    'secretary-missing':
      'Thư ký chưa có mặt, nên chưa thể khai mạc. Hãy điểm danh thư ký, hoặc cử người khác trong kế hoạch phiên họp.',
    absent:
      'Bạn không được ghi là có mặt, nên chưa được ghi nhận. Hãy báo thư ký điểm danh rồi làm lại.',
    'voted-already':
      'Bạn đã bỏ phiếu cho kiến nghị này. Mỗi người bỏ phiếu một lần; lá phiếu đầu tiên vẫn được tính.',
    'scores-open': 'Điểm của mục này đã được mở. Điểm ở ngay dưới đây.',
    'signed-already': 'Bạn đã ký biên bản này. Chữ ký của bạn vẫn còn hiệu lực.',
    'record-changed':
      'Biên bản vừa thay đổi sau khi bạn mở trang, nên chữ ký chưa được ghi. Hãy đọc lại biên bản dưới đây rồi ký.',
  },
  {
    'not-yours':
      'This belongs to somebody else in the council, so nothing was changed. Please tell the chair or the secretary.',
    'not-now':
      'The meeting is no longer at this step, so nothing was changed. How it stands now is right below.',
    stale:
      'Somebody just changed this, so your text was not saved. What you typed is still here; look at the new version and save again.',
    'other-agency':
      'You do not plan meetings for this agency, so none was planned. Please choose your own agency.',
    'too-few-members': `A council needs at least ${MEMBERS.min} people with a vote, the chair included. Please choose more members.`,
    'too-many-members': `A council has at most ${MEMBERS.max} people with a vote. Please choose fewer members.`,
    'two-duties':
      'Somebody was given two duties in the council, so the plan was not saved. Each person has one duty; please choose again.',
    'not-eligible':
      'Somebody who was chosen no longer holds a fitting role, so the plan was not saved. Please choose another person from the list.',
    'nothing-chosen':
      'No case was chosen, so the agenda is as it was. Please choose at least one case.',
    'on-another-agenda':
      'One of the cases stands on the agenda of another meeting, so none was added. Leave it out, or take it off that meeting first.',
    'empty-agenda':
      'The agenda has no item yet, so no summons was sent. Put cases on the agenda, then summon.',
    'already-past':
      'The time of the meeting has passed, so no summons was sent. Change the time, then summon.',
    'vote-closed':
      'The vote is closed, so this was not recorded any more. The result is right below.',
    'vote-open': 'A vote is still open. Please close it first.',
    'already-carried':
      'A motion on this item was carried already. If another decision is needed, put the item on the agenda of a new meeting.',
    'scores-sealed':
      'The scores are still sealed, so there can be no vote yet. Open the scores to the council first.',
    'no-quorum':
      'Too few members are present by the rules, so this cannot go on. Record the attendance again when enough are there; how many are missing stands below.',
    'over-ceiling':
      'The amount is above what was asked for or above the ceiling of the call, so the motion was not put. Please lower it.',
    'amount-missing': 'A motion to support names an amount. Please give the amount and send again.',
    'chair-missing':
      'The chair is not there, so the meeting cannot open. Record the chair as present, or name another in the plan of the meeting.',
    'secretary-missing':
      'The secretary is not there, so the meeting cannot open. Record the secretary as present, or name another in the plan of the meeting.',
    absent:
      'You are not recorded as present, so this was not recorded. Ask the secretary to record you, then try again.',
    'voted-already':
      'You have voted on this motion. Everybody votes once; your first vote still counts.',
    'scores-open': 'The scores of this item are open already. They are right below.',
    'signed-already': 'You have signed these minutes. Your signature still stands.',
    'record-changed':
      'The minutes changed after you opened the page, so your signature was not recorded. Please read them again below, then sign.',
  },
)
