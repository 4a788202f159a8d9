import type { RequestRefusal } from '#modules/budget/index.ts'
import type { FileRefusal } from '#platform/files/files.ts'
import { bilingual } from '#platform/locale.ts'
import type { Bar } from '../screening/rules.ts'
import type { PlanningRefusal } from './actions.ts'
import { type EndingProblem, endingProblems } from './closing-problems.ts'
import type { AskingRefusal, EvidenceRefusal, HandInRefusal, JudgementRefusal } from './rules.ts'

/** Everything that can stand in the way on the page of a contract. */
export type ContractProblem =
  | PlanningRefusal
  | HandInRefusal
  | JudgementRefusal
  | EvidenceRefusal
  | AskingRefusal
  | FileRefusal
  | RequestRefusal
  | EndingProblem
  | Bar
  | 'no-file'

const vi: Record<ContractProblem, string> = {
  ...endingProblems.vi,
  'milestones-sum':
    'Tổng số tiền các mốc không bằng số tiền hợp đồng, nên chưa lưu. Hãy sửa số tiền ở các dòng.',
  'milestone-too-early':
    'Có mốc đến hạn trước ngày ký hợp đồng, nên chưa lưu. Hãy kiểm tra lại hạn.',
  'milestones-begun':
    'Đã có mốc được nộp kết quả, nên không lập lại các mốc được nữa. Các mốc hiện có vẫn giữ nguyên.',
  'contract-over':
    'Hợp đồng đã hủy hoặc đã quyết toán, nên việc này chưa được thực hiện. Xem tình trạng bên dưới.',
  'own-startup':
    'Bạn là người sáng lập hoặc người nộp hồ sơ của dự án này, nên không được xét. Hãy giao cho đồng nghiệp khác.',
  'on-panel':
    'Bạn là người đánh giá hồ sơ này, nên không được xử lý ở vai trò khác. Hãy giao cho đồng nghiệp khác.',
  'already-handed-in': 'Mốc này đã được nộp và đang chờ nghiệm thu. Không cần nộp lại.',
  'already-accepted': 'Mốc này đã được nghiệm thu và giữ nguyên.',
  'no-evidence': 'Chưa có minh chứng nào, nên chưa nộp được. Hãy thêm ít nhất một tài liệu.',
  stale:
    'Có người vừa thay đổi mốc này, nên việc của bạn chưa được thực hiện. Tình trạng mới ở bên dưới, hãy xem lại.',
  'not-handed-in': 'Mốc này chưa được nộp kết quả, nên chưa xét được. Hãy đợi bên nhận hỗ trợ nộp.',
  locked:
    'Mốc đã nộp hoặc đã nghiệm thu, nên minh chứng không đổi được. Khi cán bộ trả lại, bạn sẽ sửa được.',
  'not-accepted':
    'Mốc chưa được nghiệm thu, nên chưa đề nghị thanh toán được. Thanh toán chỉ theo kết quả đã nghiệm thu.',
  'no-commitment':
    'Hợp đồng này không gắn với dòng kinh phí nào trong hệ thống, nên thanh toán được theo dõi bên ngoài.',
  'nothing-to-pay': 'Mốc này không có số tiền để thanh toán.',
  closed: 'Cam kết kinh phí của hợp đồng đã đóng, nên không đề nghị thanh toán được nữa.',
  'own-organisation':
    'Bạn là người của bên nhận hỗ trợ, nên chưa đề nghị gì. Hãy để người khác đề nghị thanh toán.',
  'all-settled':
    'Mọi nội dung chi của hợp đồng đã quyết toán, nên không đề nghị thanh toán được nữa.',
  'no-amount': 'Số tiền đề nghị không hợp lệ. Hãy kiểm tra số tiền của mốc.',
  'no-account':
    'Bên nhận hỗ trợ chưa khai tài khoản ngân hàng, nên chưa đề nghị thanh toán được. Hãy đề nghị họ khai tài khoản.',
  'account-unconfirmed':
    'Tài khoản ngân hàng của bên nhận hỗ trợ chưa được bộ phận tài chính xác nhận, nên chưa đề nghị thanh toán được.',
  'beyond-committed':
    'Số tiền vượt phần kinh phí còn cam kết cho hợp đồng, nên chưa gửi đề nghị. Hãy hỏi bộ phận tài chính.',
  'milestone-requested': 'Mốc này đã có đề nghị thanh toán. Mỗi mốc chỉ được thanh toán một lần.',
  'file-empty': 'Tệp không có nội dung. Hãy chọn tệp khác.',
  'file-too-large': 'Tệp quá lớn. Hãy chọn tệp nhỏ hơn 20 MB.',
  'file-type': 'Loại tệp này không nhận. Hãy dùng PDF, Word, Excel, PowerPoint hoặc ảnh.',
  'no-file': 'Chưa chọn tệp. Hãy chọn một tệp rồi gửi lại.',
}

export const problems = bilingual<Record<ContractProblem, string>>(vi, {
  ...endingProblems.en,
  'milestones-sum':
    'The milestones do not add up to the contract, so nothing was saved. Please correct the amounts.',
  'milestone-too-early':
    'A milestone is due before the contract was signed, so nothing was saved. Please check the days.',
  'milestones-begun':
    'A milestone was already handed in, so they cannot be set anew. Those that are there stay.',
  'contract-over':
    'The contract is annulled or settled, so this was not done. See how it stands below.',
  'own-startup':
    'You founded this startup or opened this case, so you may not judge it. Please hand it to a colleague.',
  'on-panel':
    'You review this case, so you may not handle it in another role. Please hand it to a colleague.',
  'already-handed-in': 'This milestone is handed in and waits to be accepted. Nothing more to do.',
  'already-accepted': 'This milestone is accepted and stays as it is.',
  'no-evidence':
    'There is no evidence yet, so it cannot be handed in. Please add at least one document.',
  stale:
    'Somebody just changed this milestone, so your step was not taken. See how it stands below.',
  'not-handed-in':
    'This milestone was not handed in, so there is nothing to judge. Wait for the supported party.',
  locked:
    'The milestone is handed in or accepted, so its evidence cannot change. You can once it is returned.',
  'not-accepted':
    'The milestone is not accepted, so no money can be asked for. Payment follows accepted results only.',
  'no-commitment':
    'This contract draws on no budget line here, so its payments are followed elsewhere.',
  'nothing-to-pay': 'There is no amount to pay for this milestone.',
  closed: 'The commitment of this contract is closed, so no more money can be asked for.',
  'own-organisation':
    'You belong to the supported party, so nothing was asked for. Leave it to somebody else.',
  'all-settled':
    'Every content item of the contract is settled, so no more money can be asked for.',
  'no-amount': 'The amount is not right. Please check the amount of the milestone.',
  'no-account':
    'The supported party has stated no bank account, so no money can be asked for. Ask them to state one.',
  'account-unconfirmed':
    'The bank account of the supported party is not confirmed by Finance yet, so no money can be asked for.',
  'beyond-committed':
    'The amount is above what is still committed to the contract, so nothing was sent. Please ask Finance.',
  'milestone-requested': 'The money of this milestone was asked for. Each milestone is paid once.',
  'file-empty': 'The file is empty. Please choose another.',
  'file-too-large': 'The file is too large. Please choose one below 20 MB.',
  'file-type': 'This kind of file is not taken. Use PDF, Word, Excel, PowerPoint or a picture.',
  'no-file': 'No file was chosen. Choose one and send again.',
})
