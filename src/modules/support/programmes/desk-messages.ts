import { bilingual } from '#platform/locale.ts'
import type { ProgrammeRefusal } from './actions.ts'

const vi = {
  desk: 'Bàn làm việc',
  title: 'Chương trình hỗ trợ',
  lead: 'Soạn và công bố chương trình của đơn vị bạn: thực hiện nội dung nào của kế hoạch, chi khoản gì, mức nào, từ nguồn nào.',
  none: 'Chưa có chương trình nào',
  create: 'Soạn chương trình mới',
  newTitle: 'Soạn chương trình hỗ trợ',
  newLead: 'Bản nháp chỉ cán bộ thấy. Lưu xong mới thêm được các mức hỗ trợ.',
  programme: 'Chương trình',
  lines: 'Nội dung hỗ trợ của kế hoạch',
  state: 'Trạng thái',
  published: 'Đã công bố',
  draft: 'Bản nháp',
  field: {
    nameVi: 'Tên chương trình (tiếng Việt)',
    nameEn: 'Tên chương trình (tiếng Anh)',
    summaryVi: 'Tóm tắt (tiếng Việt)',
    summaryEn: 'Tóm tắt (tiếng Anh)',
    bodyVi: 'Nội dung (tiếng Việt)',
    bodyEn: 'Nội dung (tiếng Anh)',
    legalBasis: 'Căn cứ (số văn bản, điều khoản)',
    agencyId: 'Cơ quan chủ trì',
  },
  bodyHint: 'Dòng trống bắt đầu một đoạn mới.',
  save: 'Lưu chương trình',
  saved: 'Đã lưu chương trình.',
  publish: 'Công bố chương trình',
  publishLead: 'Công bố rồi thì ai cũng thấy, và mở được đợt kêu gọi.',
  isPublished: 'Chương trình đã được công bố.',
  seePublic: 'Xem trang công khai',
  storedTitle: 'Bản đang lưu',
  problem: {
    'slug-taken': 'Đã có chương trình tên này. Hãy đặt tên khác rồi lưu lại.',
    'already-published': 'Chương trình đã được công bố từ trước; không cần công bố lần nữa.',
    stale:
      'Có người vừa sửa chương trình sau khi bạn mở trang, nên chưa có gì được lưu. Nội dung bạn gõ vẫn ở dưới đây, bản đang lưu ở ngay sau thông báo này; hãy so lại rồi lưu lần nữa.',
  } satisfies Record<ProgrammeRefusal, string> as Record<ProgrammeRefusal, string>,
}

const en: typeof vi = {
  desk: 'My desk',
  title: 'Support programmes',
  lead: 'Draw up and publish the programmes of your office: which lines of the plan they carry out, what they pay, how much and from which source.',
  none: 'No programme yet',
  create: 'New programme',
  newTitle: 'Draw up a support programme',
  newLead: 'Only officers see a draft. What it pays can be added once it is saved.',
  programme: 'Programme',
  lines: 'Support lines of the plan',
  state: 'State',
  published: 'Published',
  draft: 'Draft',
  field: {
    nameVi: 'Name (Vietnamese)',
    nameEn: 'Name (English)',
    summaryVi: 'Summary (Vietnamese)',
    summaryEn: 'Summary (English)',
    bodyVi: 'Text (Vietnamese)',
    bodyEn: 'Text (English)',
    legalBasis: 'Basis (number and clause)',
    agencyId: 'Agency in charge',
  },
  bodyHint: 'An empty line begins a new paragraph.',
  save: 'Save the programme',
  saved: 'The programme is saved.',
  publish: 'Publish the programme',
  publishLead: 'Once published everybody sees it, and calls can be drawn up.',
  isPublished: 'The programme is published.',
  seePublic: 'See the public page',
  storedTitle: 'As stored',
  problem: {
    'slug-taken': 'There is a programme of this name already. Choose another and save again.',
    'already-published': 'The programme was published before; there is nothing left to publish.',
    stale:
      'Somebody changed the programme after you opened the page, so nothing was saved. What you typed is below, what is stored stands right after this notice; compare and save again.',
  },
}

export const messages = bilingual(vi, en)
