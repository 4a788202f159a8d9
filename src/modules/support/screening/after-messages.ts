import { bilingual } from '#platform/locale.ts'
import { contractRefusals } from '../awards/refusals.ts'
import { panelAfter } from './panel/after-messages.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    done: {
      ...panelAfter.vi.done,
      'correction-requested': 'Đã gửi yêu cầu bổ sung. Đồng hồ dừng cho đến khi người nộp gửi lại.',
      accepted: 'Hồ sơ đã chuyển sang bước đánh giá. Bây giờ hãy mời người đánh giá.',
      rejected: 'Hồ sơ đã bị từ chối và người nộp đã được báo.',
      found: 'Đã lưu kết luận thẩm tra.',
      transferred: 'Đã chuyển hồ sơ và báo cho người nhận.',
      'case-annulled': 'Đã hủy việc xét hồ sơ và báo cho người nộp.',
      reopened: 'Đã mở lại hồ sơ và báo cho người nộp.',
      signed: 'Đã ghi nhận hợp đồng. Dự án được tính vào số dự án được hỗ trợ.',
      annulled: 'Đã hủy hợp đồng. Dự án không còn được tính vào số dự án được hỗ trợ.',
    } as Labels,
    problem: {
      ...panelAfter.vi.problem,
      stale:
        'Có người vừa thay đổi hồ sơ này, nên việc của bạn chưa được thực hiện. Tình trạng mới ở bên dưới, nội dung bạn gõ vẫn còn; hãy xem lại rồi quyết định.',
      'not-now':
        'Hồ sơ không còn ở bước này, nên việc của bạn chưa được thực hiện. Hãy xem tình trạng mới bên dưới.',
      'own-startup':
        'Bạn là người sáng lập hoặc người nộp hồ sơ của dự án này, nên không được xét. Hãy giao cho đồng nghiệp khác.',
      'on-panel':
        'Bạn là người đánh giá hồ sơ này, nên không được xử lý hồ sơ ở vai trò khác. Hãy giao cho đồng nghiệp khác.',
      'over-decision':
        'Số tiền hợp đồng cao hơn số tiền được quyết định. Hợp đồng chưa được ghi nhận; hãy kiểm tra lại.',
      'in-the-future': 'Ngày ký chưa đến. Hãy ghi nhận hợp đồng sau khi đã ký.',
      'before-decision': 'Ngày ký đứng trước ngày quyết định. Hãy kiểm tra lại ngày trên hợp đồng.',
      'number-taken': 'Số hợp đồng này đã ghi cho hồ sơ khác. Hãy kiểm tra lại số.',
      'already-annulled': 'Hợp đồng này đã bị hủy trước đó.',
      ...contractRefusals.vi,
      'not-an-officer':
        'Người được chọn không còn là cán bộ. Hồ sơ chưa được chuyển; hãy chọn người khác.',
      'receiver-interested':
        'Người được chọn là người của bên nộp hoặc người đánh giá hồ sơ này. Hồ sơ chưa được chuyển; hãy chọn người khác.',
      'same-officer': 'Người được chọn đang phụ trách hồ sơ này rồi, nên chưa có gì thay đổi.',
    },
    nothingAsked:
      'Chưa nêu mục nào cần bổ sung. Hãy chọn vấn đề và ghi việc cần làm ở ít nhất một mục.',
  },
  {
    done: {
      ...panelAfter.en.done,
      'correction-requested':
        'The correction was asked for. The clock stands still until the applicant answers.',
      accepted: 'The case is in review. Now ask people to review it.',
      rejected: 'The case was refused and the applicant was told.',
      found: 'The finding is saved.',
      transferred: 'The case was handed over and the receiver was told.',
      'case-annulled': 'The case was annulled and the applicant was told.',
      reopened: 'The case is open again and the applicant was told.',
      signed: 'The contract is recorded. The project now counts as supported.',
      annulled: 'The contract was annulled. The project no longer counts as supported.',
    },
    problem: {
      ...panelAfter.en.problem,
      stale:
        'Somebody just changed this case, so your step was not taken. The new state is below and what you typed is still here; look again and decide.',
      'not-now':
        'The case is no longer at this step, so yours was not taken. See its new state below.',
      'own-startup':
        'You founded this startup or opened this case, so you may not judge it. Please hand it to a colleague.',
      'on-panel':
        'You review this case, so you may not handle it in another role. Please hand it to a colleague.',
      'over-decision':
        'The contract is for more than the decision allows. It was not recorded; please check.',
      'in-the-future': 'The day of signing has not come. Record the contract once it is signed.',
      'before-decision':
        'The day of signing is before the decision. Check the day on the contract.',
      'number-taken': 'This contract number is recorded for another case. Please check the number.',
      'already-annulled': 'This contract was annulled before.',
      ...contractRefusals.en,
      'not-an-officer':
        'The person chosen is no longer an officer. The case was not handed over; choose somebody else.',
      'receiver-interested':
        'The person chosen belongs to the applicant or reviews this case. It was not handed over; choose somebody else.',
      'same-officer': 'The person chosen has this case already, so nothing was changed.',
    },
    nothingAsked:
      'Nothing was asked for. Choose what is the matter and say what to do for at least one field.',
  },
)

export type CaseFileRefusal = keyof (typeof messages)['vi']['problem']
