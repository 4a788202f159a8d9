import { MOST_ROWS } from '#platform/http/rows.ts'
import { bilingual } from '#platform/locale.ts'
import type { ComposingRefusal as TakingRefusal } from '../lines/rules.ts'
import type { DecliningRefusal } from '../proposals/rules.ts'
import type {
  ApprovalRefusal,
  ComposingRefusal,
  ExtensionRefusal,
  FinishingRefusal,
  HandInRefusal,
  OpeningRefusal,
  ReturningRefusal,
} from './rules.ts'

export type CycleRefusal =
  | OpeningRefusal
  | ExtensionRefusal
  | ComposingRefusal
  | TakingRefusal
  | HandInRefusal
  | FinishingRefusal
  | ReturningRefusal
  | ApprovalRefusal
  | DecliningRefusal
  | 'source-unknown'

/** Why a step was refused: what happened, why, and what to do; some name whom or what they speak of. */
export const refusals = bilingual<(problem: CycleRefusal, names: string) => string>(
  (problem, names) =>
    ({
      stale:
        'Kế hoạch năm vừa thay đổi sau khi bạn mở trang, nên chưa làm gì. Hãy xem lại ở dưới rồi gửi lần nữa.',
      'year-outside':
        'Năm này không thuộc thời gian của kế hoạch, nên chưa mở. Hãy chọn năm trong danh sách.',
      'already-open': 'Kế hoạch của năm này đã được mở. Hãy chọn năm khác hoặc vào kế hoạch đó.',
      'day-passed': 'Ngày này đã qua, nên chưa lưu. Hãy chọn ngày từ hôm nay trở đi.',
      'nobody-to-ask':
        'Kế hoạch không có cơ quan chủ trì nào để hỏi, nên chưa mở. Hãy kiểm tra tệp kế hoạch.',
      'not-collecting':
        'Kế hoạch năm không còn ở bước nhận đề xuất, nên việc này không làm được nữa.',
      'no-later': 'Hạn mới không muộn hơn hạn đang có, nên chưa gia hạn. Hãy chọn ngày muộn hơn.',
      'still-open': `Còn cơ quan trong hạn và chưa trả lời, nên chưa tổng hợp được: ${names}. Hãy chờ hết hạn hoặc đề nghị họ trả lời.`,
      'not-composing': 'Kế hoạch năm không ở bước tổng hợp, nên các dòng không đổi được lúc này.',
      'nothing-chosen': 'Chưa chọn đề xuất nào. Hãy chọn ít nhất một đề xuất.',
      'already-settled':
        'Một đề xuất vừa được người khác xử lý, nên chưa đưa gì vào. Hãy chọn lại trong danh sách mới.',
      'estimate-too-long': `Gộp các đề xuất này thì dự toán dài hơn ${MOST_ROWS} dòng, nên chưa đưa gì vào. Hãy gộp ít đề xuất hơn, hoặc đưa từng đề xuất vào.`,
      'proposals-left': `Còn đề xuất chưa xử lý, nên chưa trình được: ${names}. Mỗi đề xuất phải vào một dòng hoặc được ghi lý do không đưa vào.`,
      'no-lines':
        'Kế hoạch chưa có dòng nào, nên chưa trình được. Hãy đưa ít nhất một đề xuất vào.',
      'has-appraised':
        'Bạn đã thẩm định một dòng của kế hoạch này, nên việc trình phải do người khác làm.',
      'not-appraising': 'Kế hoạch năm không ở bước thẩm định, nên việc này không làm được.',
      'lines-left': `Còn dòng chưa thẩm định, nên chưa trình được: ${names}.`,
      'not-yours':
        'Kế hoạch năm không ở bước mà bạn được trả lại. Hãy xem tình trạng hiện nay ở đầu trang.',
      'already-approved':
        'Kế hoạch năm đã được phê duyệt, nên không có gì được phân bổ thêm. Kết quả ở ngay dưới đây.',
      'not-for-approval': 'Kế hoạch năm chưa được trình phê duyệt, nên chưa phê duyệt được.',
      'has-part':
        'Bạn đã tham gia đề xuất, tổng hợp hoặc thẩm định kế hoạch này, nên việc phê duyệt phải do người khác làm.',
      'collecting-over':
        'Thời gian nhận đề xuất đã hết, nên trả lời này không còn cần. Không có gì thay đổi.',
      'has-proposals':
        'Cơ quan đã gửi đề xuất, nên không thể báo là không có. Hãy rút các đề xuất trước.',
      'already-declined': 'Cơ quan đã báo không có đề xuất từ trước. Không cần báo lại.',
      'source-unknown':
        'Một dòng dùng nguồn kinh phí không còn trong kế hoạch, nên chưa phê duyệt. Hãy trả lại để sửa nguồn.',
    })[problem],
  (problem, names) =>
    ({
      stale:
        'The plan changed after you opened this page, so nothing was done. Look at it again below, then send once more.',
      'year-outside': 'This year is not in the time of the plan. Choose a year of the list.',
      'already-open': 'The plan of this year is already open. Choose another, or open that one.',
      'day-passed': 'This day has passed, so nothing was saved. Choose today or a later day.',
      'nobody-to-ask':
        'The plan has no leading agency to ask, so nothing was opened. Check the plan file.',
      'not-collecting': 'The plan no longer collects proposals, so this cannot be done.',
      'no-later': 'The new day is no later than the present one. Choose a later day.',
      'still-open': `Agencies with time left have not answered, so composing cannot begin: ${names}. Wait for the last day, or ask them to answer.`,
      'not-composing': 'The plan is not being composed, so its lines cannot change now.',
      'nothing-chosen': 'No proposal is chosen. Choose at least one.',
      'already-settled':
        'Somebody has just settled one of these proposals, so nothing was taken. Choose again from the new list.',
      'estimate-too-long': `Together these proposals have an estimate of more than ${MOST_ROWS} rows, so nothing was taken. Merge fewer of them, or take each by itself.`,
      'proposals-left': `Proposals are not settled yet, so the plan was not handed in: ${names}. Each must become part of a line or be left out with a reason.`,
      'no-lines': 'The plan has no line, so it was not handed in. Take in at least one proposal.',
      'has-appraised': 'You appraised a line of this plan, so somebody else has to hand it in.',
      'not-appraising': 'The plan is not being appraised, so this cannot be done.',
      'lines-left': `Lines are not appraised yet, so the plan was not handed on: ${names}.`,
      'not-yours': 'The plan is not at a step where you can return it. See its state above.',
      'already-approved':
        'The plan is already approved, so nothing more was allocated. The result is below.',
      'not-for-approval': 'The plan was not handed to the leader yet, so it cannot be approved.',
      'has-part':
        'You had a part in proposing, composing or appraising this plan, so somebody else has to approve it.',
      'collecting-over': 'The time of proposals is over, so this answer is no longer needed.',
      'has-proposals': 'The agency has sent proposals. Withdraw them first.',
      'already-declined': 'The agency said so before. There is nothing to do.',
      'source-unknown':
        'A line uses a source of money that is no longer in the plan, so nothing was approved. Return it to have the source corrected.',
    })[problem],
)
