import type { CommitmentRefusal } from '#modules/budget/index.ts'
import { bilingual } from '#platform/locale.ts'
import type { TermsRefusal } from './rules.ts'

type Sentences = Record<TermsRefusal | CommitmentRefusal | 'already-settled', string>

/** Why a contract was not recorded or not annulled, where its terms or its money stand in the way. */
export const contractRefusals = bilingual<Sentences>(
  {
    'milestones-missing':
      'Chưa có mốc thực hiện nào. Kinh phí từ ngân sách chỉ chi theo mốc, nên hợp đồng chưa được ghi nhận; hãy điền các mốc.',
    'milestones-sum':
      'Tổng số tiền các mốc không bằng số tiền hợp đồng. Hợp đồng chưa được ghi nhận; hãy sửa số tiền.',
    'milestone-too-early':
      'Có mốc đến hạn trước ngày ký. Hợp đồng chưa được ghi nhận; hãy kiểm tra hạn của các mốc.',
    'items-missing':
      'Chưa có nội dung chi nào. Hợp đồng chưa được ghi nhận; hãy điền nội dung chi theo phụ lục hợp đồng.',
    'items-sum':
      'Phần ngân sách của các nội dung chi không bằng số tiền hợp đồng. Hợp đồng chưa được ghi nhận; hãy sửa số tiền.',
    'no-items':
      'Nội dung chi không có phần ngân sách nhà nước. Hợp đồng chưa được ghi nhận; hãy kiểm tra lại.',
    'line-unknown':
      'Không tìm thấy dòng kinh phí của đợt kêu gọi, hoặc dòng đó thuộc cơ quan khác. Chưa có gì thay đổi; hãy hỏi bộ phận tài chính.',
    'line-not-allocated':
      'Dòng kinh phí của đợt kêu gọi chưa được phân bổ. Hợp đồng chưa được ghi nhận; hãy chờ phân bổ rồi ghi lại.',
    'line-exhausted':
      'Dòng kinh phí không còn đủ tiền cho hợp đồng này. Hợp đồng chưa được ghi nhận; hãy hỏi bộ phận tài chính.',
    'already-committed': 'Kinh phí của hợp đồng này đã được cam kết trước đó.',
    'already-settled': 'Hợp đồng này đã quyết toán nên không hủy được.',
  },
  {
    'milestones-missing':
      'There is no milestone. Budget money is paid by milestones only, so the contract was not recorded; please fill them in.',
    'milestones-sum':
      'The milestones do not add up to the contract. It was not recorded; please correct the amounts.',
    'milestone-too-early':
      'A milestone is due before the day of signing. The contract was not recorded; please check the days.',
    'items-missing':
      'There is no content item. The contract was not recorded; fill them in from its annex.',
    'items-sum':
      'The state shares of the content items do not add up to the contract. It was not recorded; please correct them.',
    'no-items': 'No content item has a state share. The contract was not recorded; please check.',
    'line-unknown':
      'The budget line of the call was not found or belongs to another agency. Nothing was changed; please ask Finance.',
    'line-not-allocated':
      'The budget line of the call has no money allocated yet. The contract was not recorded; wait for the allocation.',
    'line-exhausted':
      'The budget line does not have enough left for this contract. It was not recorded; please ask Finance.',
    'already-committed': 'The money of this contract was committed before.',
    'already-settled': 'This contract is settled and cannot be annulled.',
  },
)
