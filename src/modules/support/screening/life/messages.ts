import { bilingual } from '#platform/locale.ts'
import type { ReopenRefusal } from './rules.ts'

const vi = {
  title: 'Việc ngoài quy trình thường',
  transfer: {
    title: 'Chuyển cho cán bộ khác',
    lead: 'Người nhận được báo bằng thư và mở được hồ sơ này dù ở cơ quan nào.',
    to: 'Người nhận',
    note: 'Lời nhắn cho người nhận',
    send: 'Chuyển hồ sơ',
  },
  annul: {
    title: 'Hủy việc xét hồ sơ',
    lead: 'Dùng khi hồ sơ lẽ ra không được xét, như nộp trùng hay tiếp nhận nhầm. Quyết định đang có hiệu lực bị thay thế, số liệu đã tính được đính chính, người nộp được báo bằng thư.',
    reason: 'Lý do hủy, người nộp đọc nguyên văn',
    send: 'Hủy việc xét hồ sơ',
  },
  reopen: {
    link: 'Mở lại hồ sơ',
    title: (number: string) => `Mở lại hồ sơ ${number}`,
    annulled: 'Hồ sơ trở về bước kiểm tra; thời hạn của cơ quan tính lại từ hôm nay.',
    decided:
      'Hồ sơ trở về bước đánh giá; quyết định trước bị thay thế và thời hạn của cơ quan tính lại từ hôm nay.',
    notNow: 'Hồ sơ này không ở trạng thái có thể mở lại.',
    reason: 'Sai sót của cơ quan, người nộp đọc nguyên văn',
    hint: 'Khiếu nại của người nộp được giải quyết ở trang khiếu nại, không mở lại ở đây.',
    send: 'Mở lại hồ sơ',
  },
  problem: {
    stale:
      'Có người vừa thay đổi hồ sơ này, nên hồ sơ chưa được mở lại. Nội dung bạn gõ vẫn còn; hãy xem lại rồi bấm lần nữa.',
    'not-now': 'Hồ sơ không còn ở trạng thái có thể mở lại, nên chưa có gì thay đổi.',
    'own-startup':
      'Bạn là người của bên nộp hồ sơ, nên không được mở lại. Hãy giao cho đồng nghiệp khác.',
    'on-panel':
      'Bạn là người đánh giá hồ sơ này, nên không được mở lại ở vai trò khác. Hãy giao cho đồng nghiệp khác.',
    'leader-decided':
      'Hồ sơ này đã do lãnh đạo quyết định. Chỉ lãnh đạo hoặc kết quả giải quyết khiếu nại mới mở lại được; hãy báo cáo lãnh đạo.',
    'another-open':
      'Bên nộp đã lập hồ sơ khác trong cùng đợt, nên không mở lại hồ sơ này được. Mỗi bên chỉ có một hồ sơ trong một đợt.',
  } satisfies Record<ReopenRefusal, string>,
}

const en: typeof vi = {
  title: 'Outside the usual course',
  transfer: {
    title: 'Hand over to another officer',
    lead: 'The receiver is told by mail and reaches this case whichever agency they work for.',
    to: 'Receiver',
    note: 'A word to the receiver',
    send: 'Hand the case over',
  },
  annul: {
    title: 'Annul the case',
    lead: 'For a case that should never have been considered, such as a double or one accepted by mistake. A decision in force is replaced, what was counted is corrected, the applicant is told by mail.',
    reason: 'Reason, which the applicant reads word for word',
    send: 'Annul the case',
  },
  reopen: {
    link: 'Open the case again',
    title: (number) => `Open case ${number} again`,
    annulled: 'The case goes back to screening; the clock of the office begins again today.',
    decided:
      'The case goes back to review; the earlier decision is replaced and the clock of the office begins again today.',
    notNow: 'This case is not in a state from which it can be opened again.',
    reason: 'The error of the office, which the applicant reads word for word',
    hint: 'An appeal of the applicant is answered on its own page, not here.',
    send: 'Open the case again',
  },
  problem: {
    stale:
      'Somebody just changed this case, so it was not opened again. What you typed is still here; look again and press once more.',
    'not-now': 'The case can no longer be opened again, so nothing was changed.',
    'own-startup':
      'You belong to the applicant, so you may not open the case again. Please hand it to a colleague.',
    'on-panel':
      'You review this case, so you may not open it again in another role. Please hand it to a colleague.',
    'leader-decided':
      'A leader decided on this case. Only a leader or an upheld appeal opens it again; please report to the leader.',
    'another-open':
      'The applicant has begun another case in the same call, so this one cannot be opened again. There is one case for each applicant and call.',
  },
}

export const messages = bilingual(vi, en)
