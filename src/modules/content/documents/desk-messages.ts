import { bilingual } from '#platform/locale.ts'
import type { DocumentState } from './kinds.ts'
import type { DocumentRefusal } from './rules.ts'

const vi = {
  desk: 'Bàn làm việc',
  title: 'Văn bản pháp luật',
  lead: 'Ghi nhận văn bản, nêu quan hệ giữa các văn bản, công bố và gỡ. Biên tập viên soạn; cán bộ công bố.',
  create: 'Ghi nhận văn bản',
  newTitle: 'Ghi nhận văn bản mới',
  newLead:
    'Chép đúng những gì in trên văn bản. Chưa ai ngoài bàn làm việc thấy cho đến khi công bố.',
  seePublic: 'Xem trang công khai',
  find: 'Tìm',
  q: 'Số hoặc từ khóa',
  all: 'Tất cả',
  none: 'Không có văn bản nào',
  noneAdvice: 'Hãy bỏ bớt điều kiện lọc, hoặc ghi nhận văn bản đầu tiên.',
  stateColumn: 'Trạng thái',
  standingColumn: 'Hiệu lực',
  changed: 'Sửa lần cuối',
  state: {
    draft: 'Bản soạn',
    published: 'Đã công bố',
    withdrawn: 'Đã gỡ',
  } satisfies Record<DocumentState, string>,
  publish: 'Công bố văn bản',
  publishLead: 'Mọi người đọc được ngay, và các quan hệ “thay thế” bắt đầu có tác dụng.',
  officersPublish: 'Biên tập viên soạn văn bản; cán bộ hoặc lãnh đạo công bố.',
  withdraw: 'Gỡ văn bản',
  withdrawLead:
    'Trang công khai không còn. Văn bản mà nó thay thế được coi là còn hiệu lực như trước.',
  reason: 'Lý do gỡ',
  citing: 'Nơi đang dẫn văn bản này',
  citingLead:
    'Khi văn bản hết hiệu lực, các trang này hiện dòng cảnh báo, người phụ trách nhận thư.',
  notCited: 'Chưa nơi nào trên cổng dẫn văn bản này.',
  place: 'Nơi dẫn',
  clause: 'Lời dẫn',
  impact: 'Ảnh hưởng trước khi lưu',
  impactLead: 'Chưa có gì được lưu. Nếu tiếp tục, hiệu lực của các văn bản sau thay đổi:',
  ends: (before: string, after: string) => `Ngày cuối còn hiệu lực: từ ${before} thành ${after}.`,
  noEnd: 'chưa có',
  touched: (count: number) =>
    count === 0 ? 'Không nơi nào trên cổng dẫn văn bản này.' : `${count} nơi dẫn văn bản này:`,
  resting: 'Văn bản hướng dẫn hoặc căn cứ vào nó, cần xem lại hiệu lực:',
  confirm: 'Lưu, tôi đã xem ảnh hưởng',
  confirmPublish: 'Công bố, tôi đã xem ảnh hưởng',
  confirmWithdraw: 'Gỡ, tôi đã xem ảnh hưởng',
  fileAgain: 'Nếu vừa chọn tệp, hãy chọn lại tệp đó trước khi lưu.',
  knownAlready: 'Văn bản này đã được ghi nhận:',
  news: {
    saved: 'Đã lưu văn bản.',
    published: 'Đã công bố văn bản.',
    withdrawn: 'Đã gỡ văn bản.',
  },
  refusal: {
    stale:
      'Có người vừa sửa văn bản này nên chưa lưu được. Những gì bạn nhập vẫn còn bên dưới; hãy đối chiếu với bản đang lưu rồi lưu lại.',
    'already-recorded':
      'Số này của cơ quan này đã được ghi nhận, nên không ghi lần thứ hai. Hãy mở bản đã có và sửa ở đó.',
    circle:
      'Các quan hệ tạo thành vòng: văn bản kia, qua các văn bản khác, lại dẫn về văn bản này. Hãy xem lại chiều của quan hệ.',
    'officers-only':
      'Văn bản đã công bố chỉ cán bộ hoặc lãnh đạo mới sửa được. Hãy báo cho họ điều cần sửa.',
    'already-published': 'Văn bản này đã được công bố rồi, không cần làm gì thêm.',
    'not-published': 'Văn bản này không ở trạng thái đã công bố nên không gỡ được.',
  } satisfies Record<DocumentRefusal, string>,
}

const en: typeof vi = {
  desk: 'My desk',
  title: 'Law documents',
  lead: 'Record documents, say how they stand to each other, publish and withdraw them. Editors write; officers publish.',
  create: 'Record a document',
  newTitle: 'Record a new document',
  newLead: 'Copy what the document says. Nobody outside the desk sees it until it is published.',
  seePublic: 'See the public page',
  find: 'Find',
  q: 'Number or words',
  all: 'All',
  none: 'No document',
  noneAdvice: 'Use fewer filters, or record the first one.',
  stateColumn: 'State',
  standingColumn: 'Force',
  changed: 'Last changed',
  state: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  publish: 'Publish the document',
  publishLead: 'Everybody can read it at once, and what it replaces ends accordingly.',
  officersPublish: 'Editors write documents down; officers or leaders publish them.',
  withdraw: 'Withdraw the document',
  withdrawLead: 'Its public page goes away. What it had replaced counts as in force as before.',
  reason: 'Reason for withdrawing',
  citing: 'Where this document is cited',
  citingLead:
    'Once it lapses these pages carry a warning, and those who answer for them get a mail.',
  notCited: 'Nothing on the portal cites this document yet.',
  place: 'Cited in',
  clause: 'Words',
  impact: 'What this would do',
  impactLead: 'Nothing is saved yet. If you go on, the force of these documents changes:',
  ends: (before, after) => `Last day in force: from ${before} to ${after}.`,
  noEnd: 'none',
  touched: (count) =>
    count === 0
      ? 'Nothing on the portal cites it.'
      : count === 1
        ? 'It is cited in 1 place:'
        : `It is cited in ${count} places:`,
  resting: 'Documents that guide it or rest on it; their force should be looked at:',
  confirm: 'Save, I have seen what it does',
  confirmPublish: 'Publish, I have seen what it does',
  confirmWithdraw: 'Withdraw, I have seen what it does',
  fileAgain: 'If you had just chosen a file, choose it again before you save.',
  knownAlready: 'This document is recorded already:',
  news: {
    saved: 'The document is saved.',
    published: 'The document is published.',
    withdrawn: 'The document is withdrawn.',
  },
  refusal: {
    stale:
      'Somebody has just changed this document, so yours is not saved. What you typed is below; compare it with what is stored and save again.',
    'already-recorded':
      'This number of this issuer is recorded already, and not taken a second time. Open that record and change it.',
    circle:
      'The relations lead in a circle: through others, that document leads back to this one. Check their direction.',
    'officers-only':
      'Only an officer or a leader changes a published document. Tell them what to correct.',
    'already-published': 'This document is published already; there is nothing more to do.',
    'not-published': 'This document is not published, so it cannot be withdrawn.',
  },
}

export const messages = bilingual(vi, en)
