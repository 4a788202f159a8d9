import { bilingual } from '#ui/locale.tsx'
import type { ConfirmRefusal } from '../rules.ts'
import type { ReferenceRefusal } from '../writing.ts'
import type { DecideRefusal, ProposeRefusal } from './rules.ts'
import type { ProposalState } from './schema.ts'

type Texts = {
  problem: Record<ProposeRefusal | ReferenceRefusal | ConfirmRefusal | 'already-withdrawn', string>
  decision: Record<DecideRefusal | ReferenceRefusal, string>
  state: Record<ProposalState, string>
}

const vi: Texts = {
  problem: {
    'changed-meanwhile':
      'Có người trong đơn vị đã sửa đề nghị này trong lúc bạn viết, nên chưa gửi gì. Những gì bạn viết vẫn còn; hãy xem lại rồi gửi lần nữa.',
    'not-your-kind':
      'Loại thông tin này không do đơn vị bạn chọn đăng, nên chưa gửi. Hãy chọn đơn vị khác của bạn, hoặc liên hệ ban biên tập.',
    'unknown-reference':
      'Mục nhắc tới một tổ chức hoặc một trang không còn công khai, nên chưa gửi. Hãy chọn lại.',
    'not-published': 'Mục này chưa được đăng, nên chưa có gì để xác nhận.',
    closed: 'Mục này đã hết hạn. Nếu được kéo dài, hãy sửa ngày rồi gửi đề nghị.',
    'day-passed':
      'Thời hạn ghi trong mục đã qua, nên bấm “Vẫn đúng” là chưa đủ. Hãy sửa ngày đó rồi gửi đề nghị.',
    'already-withdrawn': 'Mục này đã được rút rồi, nên không có gì thay đổi.',
  },
  decision: {
    'changed-meanwhile':
      'Người đề nghị vừa sửa lại nội dung, nên chưa quyết định gì. Hãy đọc bản mới dưới đây rồi quyết định.',
    'already-decided': 'Đề nghị này đã được xử lý rồi, nên không có gì thay đổi.',
    'entry-changed':
      'Mục vừa được sửa trong lúc bạn đọc, nên chưa quyết định gì. Hãy so lại với bản đang đăng dưới đây.',
    'unknown-reference':
      'Đề nghị nhắc tới một tổ chức hoặc một trang không còn công khai, nên chưa đăng được. Hãy trả lại kèm lý do.',
  },
  state: {
    waiting: 'Chờ ban biên tập',
    accepted: 'Đã đăng',
    returned: 'Cần sửa lại',
    'taken-back': 'Đã rút',
  },
}

const en: Texts = {
  problem: {
    'changed-meanwhile':
      'Somebody of your organisation changed this proposal while you were writing, so nothing was sent. What you typed is still here; look at it and send again.',
    'not-your-kind':
      'The organisation you chose does not publish this kind of thing, so nothing was sent. Choose another of yours, or write to the editors.',
    'unknown-reference':
      'It names an organisation or a page that is no longer public, so it was not sent. Choose again.',
    'not-published': 'This is not published yet, so there is nothing to confirm.',
    closed: 'This is over. If it was prolonged, change the day and send the proposal.',
    'day-passed':
      'The day this hangs on has passed, so “Still right” is not enough. Change that day and send the proposal.',
    'already-withdrawn': 'This was taken back already, so nothing changed.',
  },
  decision: {
    'changed-meanwhile':
      'The proposal has just been changed, so nothing was decided. Read the new wording below and decide.',
    'already-decided': 'This proposal was decided already, so nothing changed.',
    'entry-changed':
      'The entry was changed while you were reading, so nothing was decided. Compare it with what is published now.',
    'unknown-reference':
      'It names an organisation or a page that is no longer public, so it cannot be published. Send it back with the reason.',
  },
  state: {
    waiting: 'With the editors',
    accepted: 'Published',
    returned: 'To be corrected',
    'taken-back': 'Taken back',
  },
}

export const messages = bilingual(
  {
    ...vi,
    desk: 'Bàn làm việc',
    ownTitle: 'Thông tin bạn đăng',
    ownLead:
      'Những gì đơn vị bạn, hoặc chính bạn, đưa lên cổng. Ban biên tập xem trước khi đăng; bạn xác nhận hoặc gỡ lúc nào cũng được.',
    add: 'Đề nghị đăng mục mới',
    none: 'Bạn chưa đăng gì',
    noneAdvice: 'Chọn một loại ở trên để bắt đầu.',
    noOrganisation:
      'Các loại thông tin của đơn vị cần bạn là thành viên của một dự án, tổ chức hoặc cơ quan có trên cổng.',
    titleColumn: 'Tên',
    kindColumn: 'Loại',
    stateColumn: 'Trạng thái',
    confirmedColumn: 'Xác nhận lần cuối',
    notPublished: 'Chưa đăng',
    published: 'Đang đăng',
    stale: 'Cần xác nhận lại',
    newTitle: (kind: string) => `Đề nghị đăng: ${kind}`,
    editTitle: (kind: string) => `Sửa: ${kind}`,
    send: 'Gửi ban biên tập',
    sent: 'Đã gửi. Ban biên tập sẽ xem, và bạn nhận thư khi có kết quả.',
    returnedBecause: (reason: string) => `Ban biên tập trả lại vì: ${reason}`,
    waitingNotice: 'Đề nghị đang chờ ban biên tập. Bạn vẫn sửa được; lần gửi sau thay lần trước.',
    fromOldPortal:
      'Hồ sơ này được chép từ cổng thông tin cũ và chưa công khai. Hãy sửa cho đúng, đánh dấu đồng ý rồi gửi; hoặc xóa ở cuối trang. Không trả lời trong 90 ngày thì hồ sơ tự bị xóa.',
    view: 'Xem trên cổng',
    consent:
      'Tôi đồng ý để cổng công khai những gì tôi viết ở đây, cho người cần cố vấn tìm thấy tôi.',
    consentHint:
      'Bạn rút lại bất cứ lúc nào: trang biến mất ngay và nội dung bị xóa. Nếu một năm không xác nhận lại, trang cũng bị xóa.',
    consentNeeded: 'Chưa có sự đồng ý của bạn thì không công khai được. Hãy đánh dấu vào ô này.',
    confirm: 'Vẫn đúng',
    confirmHint: 'Bấm khi mọi điều ghi ở đây vẫn đúng; thời hạn xác nhận tính lại từ hôm nay.',
    confirmedNow: 'Cảm ơn bạn. Thông tin được ghi là vẫn đúng.',
    withdraw: 'Gỡ mục này',
    withdrawHint: 'Mục rời khỏi cổng ngay, không cần chờ ai duyệt.',
    withdrawPerson: 'Rút lại đồng ý và xóa hồ sơ',
    withdrawPersonHint: 'Trang của bạn biến mất ngay, và những gì bạn viết bị xóa.',
    withdrawnNow: 'Đã gỡ khỏi cổng.',
    proposalsTitle: 'Đề nghị chờ duyệt',
    proposalsLead: 'Đơn vị và cá nhân muốn đăng hoặc sửa. Chờ lâu nhất đứng trước.',
    entries: 'Mục thông tin',
    noProposals: 'Không có đề nghị nào',
    noProposalsAdvice: 'Đề nghị mới sẽ hiện ở đây.',
    proposedColumn: 'Gửi lúc',
    fromColumn: 'Đơn vị',
    isNew: 'Mục mới',
    isChange: 'Sửa mục đang đăng',
    proposalTitle: (kind: string) => `Đề nghị: ${kind}`,
    by: (name: string) => `Người gửi: ${name}`,
    proposed: 'Nội dung đề nghị',
    standing: 'Đang đăng',
    accept: 'Đăng như đề nghị',
    acceptHint: 'Mọi người đọc được ngay; người gửi nhận thư.',
    giveBack: 'Trả lại',
    reason: 'Lý do, và cần sửa gì',
    reasonHint: 'Người gửi đọc được nguyên văn.',
    acceptedNow: 'Đã đăng và báo cho người gửi.',
    returnedNow: 'Đã trả lại và báo cho người gửi.',
  },
  {
    ...en,
    desk: 'My desk',
    ownTitle: 'What you publish',
    ownLead:
      'What your organisations, or you yourself, put on the portal. Editors look at it first; you may confirm it or take it off at any time.',
    add: 'Propose something new',
    none: 'You have published nothing yet',
    noneAdvice: 'Choose a kind above to begin.',
    noOrganisation:
      'To publish for an organisation you must be a member of a startup, supporter or public body on the portal.',
    titleColumn: 'Name',
    kindColumn: 'Kind',
    stateColumn: 'State',
    confirmedColumn: 'Last confirmed',
    notPublished: 'Not published',
    published: 'Published',
    stale: 'To be confirmed',
    newTitle: (kind) => `Propose: ${kind}`,
    editTitle: (kind) => `Change: ${kind}`,
    send: 'Send to the editors',
    sent: 'Sent. The editors will look at it, and you get a mail with the result.',
    returnedBecause: (reason) => `The editors sent it back, because: ${reason}`,
    waitingNotice:
      'The proposal is with the editors. You may still change it; the later takes the place of the earlier.',
    fromOldPortal:
      'This profile was copied from an earlier portal and is not public. Correct it, give your consent and send it, or delete it at the end of the page. Without an answer it is deleted after 90 days.',
    view: 'See it on the portal',
    consent:
      'I agree that the portal publishes what I write here, so that people who seek advice find me.',
    consentHint:
      'You may take it back at any time: the page is gone at once and its content deleted. After a year without a confirmation it is deleted too.',
    consentNeeded: 'Nothing is published without your consent. Tick this box.',
    confirm: 'Still right',
    confirmHint: 'Press it if everything here is still right; its time begins anew today.',
    confirmedNow: 'Thank you. It is noted as still right.',
    withdraw: 'Take this off',
    withdrawHint: 'It leaves the portal at once; nobody needs to agree.',
    withdrawPerson: 'Take back my consent and delete the profile',
    withdrawPersonHint: 'Your page is gone at once, and what you wrote is deleted.',
    withdrawnNow: 'Taken off the portal.',
    proposalsTitle: 'Proposals',
    proposalsLead:
      'Organisations and people who want to publish or change something, the longest waiting first.',
    entries: 'Entries',
    noProposals: 'No proposals',
    noProposalsAdvice: 'New ones will stand here.',
    proposedColumn: 'Sent',
    fromColumn: 'Organisation',
    isNew: 'New',
    isChange: 'A change',
    proposalTitle: (kind) => `Proposal: ${kind}`,
    by: (name) => `Sent by ${name}`,
    proposed: 'What is proposed',
    standing: 'What is published',
    accept: 'Publish as proposed',
    acceptHint: 'Everybody can read it at once; the sender gets a mail.',
    giveBack: 'Send back',
    reason: 'The reason, and what to correct',
    reasonHint: 'The sender reads it word for word.',
    acceptedNow: 'Published; the sender was told.',
    returnedNow: 'Sent back; the sender was told.',
  },
)
