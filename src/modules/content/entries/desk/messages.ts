import { bilingual } from '#ui/locale.tsx'
import type { EntryRefusal } from '../rules.ts'

type Refusals = Record<EntryRefusal | 'unknown-reference', string>

const refusalVi: Refusals = {
  'changed-meanwhile':
    'Có người đã sửa mục này trong lúc bạn viết, nên chưa lưu gì. Những gì bạn viết vẫn còn trong ô; hãy so với bản đang lưu bên dưới rồi lưu lại.',
  'already-published': 'Mục này đã được đăng rồi, nên không có gì thay đổi.',
  'no-consent':
    'Người được nói tới chưa đồng ý công khai, nên chưa đăng được. Hãy chờ người đó gửi lại hồ sơ của mình.',
  'not-published': 'Mục này chưa được đăng, nên không làm được việc này.',
  closed:
    'Mục này đã hết hạn, nên không xác nhận được nữa. Nếu được kéo dài, hãy sửa ngày rồi lưu.',
  'day-passed':
    'Thời hạn ghi trong mục đã qua, nên bấm “Vẫn đúng” là chưa đủ. Hãy sửa ngày đó rồi lưu.',
  'unknown-reference':
    'Mục nhắc tới một tổ chức hoặc một trang không còn công khai, nên chưa lưu. Hãy chọn lại.',
}

const refusalEn: Refusals = {
  'changed-meanwhile':
    'Somebody changed this entry while you were writing, so nothing was saved. What you typed is still in the boxes; compare it with what is stored below and save again.',
  'already-published': 'This entry is published already, so nothing changed.',
  'no-consent':
    'The person has not agreed to be shown, so it cannot be published. Wait until they send their profile again.',
  'not-published': 'This entry is not published, so this cannot be done.',
  closed: 'This is over and cannot be confirmed. If it was prolonged, change the day and save.',
  'day-passed':
    'The day this entry hangs on has passed, so “Still right” is not enough. Change that day and save.',
  'unknown-reference':
    'It names an organisation or a page that is no longer public, so it was not saved. Choose again.',
}

export const messages = bilingual(
  {
    refusal: refusalVi,
    desk: 'Bàn làm việc',
    title: 'Mục thông tin',
    lead: 'Công nghệ, việc làm, sự kiện và các mục khác của cổng: đăng, xác nhận lại, gỡ.',
    chooseKind: 'Thêm mục mới',
    filter: 'Trạng thái',
    tab: {
      'can-xac-nhan': 'Cần xác nhận lại',
      'da-dang': 'Đã đăng',
      nhap: 'Bản nháp',
      'da-go': 'Đã gỡ',
    },
    proposals: (count: number) => `Đề nghị chờ duyệt (${count})`,
    faults: (count: number) => `Báo sai (${count})`,
    kind: 'Loại',
    allKinds: 'Mọi loại',
    show: 'Xem',
    titleColumn: 'Tên',
    stateColumn: 'Trạng thái',
    confirmedColumn: 'Xác nhận lần cuối',
    never: 'Chưa',
    empty: 'Không có mục nào',
    emptyAdvice: 'Chọn trạng thái khác, hoặc thêm mục mới.',
    state: { draft: 'Bản nháp', published: 'Đã đăng', withdrawn: 'Đã gỡ' },
    standing: {
      fresh: 'Còn mới',
      stale: 'Cần xác nhận lại',
      hidden: 'Ẩn khỏi danh sách',
      closed: 'Đã hết hạn',
    },
    newTitle: (kind: string) => `Thêm: ${kind}`,
    editTitle: (kind: string) => `Sửa: ${kind}`,
    save: 'Lưu',
    saved: 'Đã lưu.',
    publish: 'Đăng',
    publishHint: 'Đăng xong, mọi người đọc được ngay và tìm thấy được.',
    publishedNow: 'Đã đăng.',
    confirm: 'Vẫn đúng',
    confirmHint:
      'Xác nhận rằng mọi điều ghi ở đây vẫn đúng; thời hạn xác nhận tính lại từ hôm nay.',
    confirmedNow: 'Đã xác nhận thông tin vẫn đúng.',
    withdraw: 'Gỡ khỏi cổng',
    withdrawHint: 'Địa chỉ của mục không mở được nữa. Nội dung vẫn còn ở bàn làm việc.',
    withdrawnNow: 'Đã gỡ khỏi cổng.',
    reason: 'Lý do gỡ',
    reasonHint: 'Lý do được ghi vào sổ.',
    view: 'Xem trên cổng',
    stored: 'Bản đang lưu',
    field: {
      title: 'Tên',
      summary: 'Tóm tắt',
      title_en: 'Tên tiếng Anh',
      summary_en: 'Tóm tắt tiếng Anh',
      body_en: 'Phần kể bằng tiếng Anh',
      organisation: 'Đơn vị',
    },
    english: (label: string) => `${label} (tiếng Anh)`,
    summaryHint: 'Một hai câu cho biết đây là gì và dành cho ai.',
    bodyHint:
      'Để một dòng trống giữa các đoạn. Đề mục bắt đầu bằng “## ”, mỗi ý trong danh sách bắt đầu bằng “- ”.',
    organisationHint: 'Đơn vị chịu trách nhiệm về thông tin; để trống nếu là ban biên tập.',
    entryHint: 'Dán địa chỉ trang của mục đó trên cổng này.',
    linkHint: 'Địa chỉ đầy đủ, bắt đầu bằng https://',
    englishPart: 'Bản tiếng Anh',
    englishHint:
      'Có tiếng Anh thì cần ít nhất tên và tóm tắt. Để trống thì trang tiếng Anh nói rõ mục chỉ có tiếng Việt.',
    moreRows: 'Thêm dòng',
    row: (name: string, number: number) => `${name} ${number}`,
    fault: {
      'english-incomplete':
        'Bản tiếng Anh còn thiếu ô này. Hãy điền nốt, hoặc xóa hết các ô tiếng Anh.',
      'not-a-moment': 'Hãy nhập đủ ngày và giờ, ví dụ 2026-11-23 08:30.',
      'not-a-link': 'Cần một địa chỉ trang đầy đủ, ví dụ https://congty.vn/gioi-thieu.',
      'ends-before-start': 'Ngày sau không được sớm hơn ngày trước. Hãy sửa một trong hai.',
      'no-such-page':
        'Không tìm thấy mục này trên cổng, hoặc mục không thuộc loại cần chọn. Hãy dán lại địa chỉ trang.',
    } as Record<string, string>,
  },
  {
    refusal: refusalEn,
    desk: 'My desk',
    title: 'Entries',
    lead: 'Technologies, jobs, events and the rest of the portal: publish, confirm, withdraw.',
    chooseKind: 'Add an entry',
    filter: 'State',
    tab: {
      'can-xac-nhan': 'To be confirmed',
      'da-dang': 'Published',
      nhap: 'Drafts',
      'da-go': 'Withdrawn',
    },
    proposals: (count) => `Proposals (${count})`,
    faults: (count) => `Reported faults (${count})`,
    kind: 'Kind',
    allKinds: 'Every kind',
    show: 'Show',
    titleColumn: 'Name',
    stateColumn: 'State',
    confirmedColumn: 'Last confirmed',
    never: 'Never',
    empty: 'No entries',
    emptyAdvice: 'Choose another state, or add an entry.',
    state: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
    standing: {
      fresh: 'Fresh',
      stale: 'To be confirmed',
      hidden: 'Left out of lists',
      closed: 'Over',
    },
    newTitle: (kind) => `Add: ${kind}`,
    editTitle: (kind) => `Change: ${kind}`,
    save: 'Save',
    saved: 'Saved.',
    publish: 'Publish',
    publishHint: 'Everybody can read and find it at once.',
    publishedNow: 'Published.',
    confirm: 'Still right',
    confirmHint: 'Confirms that everything here is still right; its time begins anew today.',
    confirmedNow: 'Confirmed as still right.',
    withdraw: 'Take off the portal',
    withdrawHint: 'Its address no longer opens. The content stays on the desk.',
    withdrawnNow: 'Taken off the portal.',
    reason: 'Reason',
    reasonHint: 'The reason goes into the ledger.',
    view: 'See it on the portal',
    stored: 'What is stored',
    field: {
      title: 'Name',
      summary: 'Summary',
      title_en: 'Name in English',
      summary_en: 'Summary in English',
      body_en: 'The story in English',
      organisation: 'Organisation',
    },
    english: (label) => `${label} (English)`,
    summaryHint: 'A sentence or two: what it is and for whom.',
    bodyHint:
      'An empty line between paragraphs. A heading begins with “## ”, an item of a list with “- ”.',
    organisationHint: 'Who answers for it; leave it empty if the editors do.',
    entryHint: 'Paste the address of its page on this portal.',
    linkHint: 'The whole address, beginning with https://',
    englishPart: 'In English',
    englishHint:
      'English needs at least a name and a summary. Without it the English page says that the entry is in Vietnamese only.',
    moreRows: 'More rows',
    row: (name, number) => `${name} ${number}`,
    fault: {
      'english-incomplete': 'The English lacks this part. Fill it in, or empty every English box.',
      'not-a-moment': 'Give a day and an hour, for example 2026-11-23 08:30.',
      'not-a-link': 'Give a whole address, for example https://company.vn/about.',
      'ends-before-start': 'The later day cannot come before the earlier. Change one of them.',
      'no-such-page':
        'There is no such entry on this portal, or it is of another kind. Paste the address of its page again.',
    },
  },
)
