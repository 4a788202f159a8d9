import type { FileRefusal } from '#platform/files/files.ts'
import { bilingual } from '#platform/locale.ts'
import type { Relation } from './kinds.ts'

const vi = {
  parts: {
    paper: 'Trên văn bản ghi',
    force: 'Hiệu lực',
    words: 'Tóm tắt và ai được gì',
    text: 'Tệp và toàn văn',
  },
  field: {
    number: 'Số, ký hiệu',
    kind: 'Loại văn bản',
    issuerVi: 'Cơ quan ban hành',
    issuerEn: 'Cơ quan ban hành (tiếng Anh)',
    signerVi: 'Chức vụ người ký',
    signerEn: 'Chức vụ người ký (tiếng Anh)',
    issuedOn: 'Ngày ban hành',
    effectiveOn: 'Ngày có hiệu lực',
    expiresOn: 'Ngày cuối còn hiệu lực',
    retroactive: 'Văn bản nói rõ có hiệu lực trở về trước',
    titleVi: 'Trích yếu',
    titleEn: 'Trích yếu (tiếng Anh)',
    summaryVi: 'Tóm tắt',
    summaryEn: 'Tóm tắt (tiếng Anh)',
    whoGetsVi: 'Ai được gì, nói bằng lời thường',
    whoGetsEn: 'Ai được gì (tiếng Anh)',
    file: 'Bản chụp hoặc bản Word',
    fullText: 'Toàn văn đã sửa lỗi quét',
    textAsScanned: 'Toàn văn như máy quét đọc được',
  },
  hint: {
    number: 'Như in trên văn bản, ví dụ 80/2021/NĐ-CP. Bỏ trống nếu văn bản không có số.',
    signer: 'Chỉ ghi chức vụ, không ghi tên người.',
    expiresOn:
      'Bỏ trống nếu văn bản không nêu. Nếu có văn bản thay thế toàn bộ, ngày này được tính từ quan hệ “thay thế”.',
    whoGets: 'Mỗi dòng một ý: ai, được gì, bao nhiêu, hỏi ở đâu.',
    file: 'Tệp mới thay cho tệp đang có.',
    fullText: 'Người đọc thấy bản này. Nếu bỏ trống, họ thấy bản máy quét đọc được.',
    textAsScanned: 'Giữ nguyên như máy đọc, kể cả chỗ sai, để đối chiếu khi sửa.',
  },
  kept: (name: string) => `Đang có tệp: ${name}`,
  relations: {
    title: 'Quan hệ với văn bản khác',
    hint: 'Chỉ nêu điều văn bản này nói về văn bản cũ hơn. Chiều ngược lại hiện ở văn bản kia. Dòng bỏ trống không tính.',
    row: (row: number) => `Quan hệ ${row}`,
    more: 'Thêm dòng',
    cell: {
      relation: 'Quan hệ',
      document: 'Số, ký hiệu văn bản kia',
      fromDay: 'Kể từ ngày',
      clauses: 'Chỉ các điều khoản',
      leavesInForce: 'Văn bản kia vẫn còn hiệu lực',
    },
    cellHint: {
      document: 'Hoặc địa chỉ trang của văn bản đó, khi hai nơi ban hành dùng cùng một số.',
      fromDay: 'Bỏ trống: từ ngày văn bản này có hiệu lực.',
      clauses: 'Bỏ trống: toàn bộ. Ví dụ: Điều 5, khoản 2 Điều 7.',
    },
    word: {
      replaces: 'Thay thế',
      amends: 'Sửa đổi, bổ sung',
      guides: 'Hướng dẫn thi hành',
      'based-on': 'Căn cứ vào',
    } satisfies Record<Relation, string>,
  },
  fault: {
    'not-issued': 'Ngày ban hành còn ở phía trước. Hãy chờ văn bản được ban hành rồi ghi nhận.',
    'effective-before-issue':
      'Ngày có hiệu lực đứng trước ngày ban hành. Hãy sửa ngày, hoặc đánh dấu “có hiệu lực trở về trước”.',
    'ends-before-it-begins': 'Ngày cuối đứng trước ngày có hiệu lực. Hãy xem lại hai ngày.',
    'unknown-document': 'Chưa ghi nhận văn bản nào có số này. Hãy ghi nhận văn bản kia trước.',
    'ambiguous-document':
      'Có hơn một văn bản mang số này. Hãy dán địa chỉ trang của văn bản cần nêu.',
    self: 'Đây chính là văn bản đang sửa. Hãy nêu một văn bản khác.',
    younger: 'Văn bản kia ban hành sau văn bản này. Hãy nêu quan hệ ở văn bản ban hành sau.',
  } as Record<string, string>,
  fileFault: {
    'file-empty': 'Tệp này trống. Hãy chọn tệp khác.',
    'file-too-large': 'Tệp lớn hơn 20 MB nên không nhận được. Hãy giảm dung lượng rồi gửi lại.',
    'file-type':
      'Bên trong tệp không phải PDF hay Word (.docx), dù tên có đuôi gì. Hãy chọn đúng tệp.',
  } satisfies Record<FileRefusal, string>,
  fileKinds: 'PDF hoặc Word (.docx)',
  save: 'Lưu văn bản',
  stored: 'Bản đang lưu khác bản bạn nhập',
}

const en: typeof vi = {
  parts: {
    paper: 'What the document says of itself',
    force: 'Force',
    words: 'Summary, and who gets what',
    text: 'File and full text',
  },
  field: {
    number: 'Number',
    kind: 'Kind',
    issuerVi: 'Issued by',
    issuerEn: 'Issued by (English)',
    signerVi: 'Office of the signer',
    signerEn: 'Office of the signer (English)',
    issuedOn: 'Issued on',
    effectiveOn: 'In force from',
    expiresOn: 'Last day in force',
    retroactive: 'The document says that it takes effect before its issue',
    titleVi: 'Title',
    titleEn: 'Title (English)',
    summaryVi: 'Summary',
    summaryEn: 'Summary (English)',
    whoGetsVi: 'Who gets what, in everyday words',
    whoGetsEn: 'Who gets what (English)',
    file: 'Scan or Word file',
    fullText: 'Full text, mistakes of the scan corrected',
    textAsScanned: 'Full text as the scanner read it',
  },
  hint: {
    number: 'As printed, such as 80/2021/NĐ-CP. Leave empty if it has none.',
    signer: 'The office only, never a name.',
    expiresOn:
      'Leave empty if the document names none. Where another replaces the whole of it, the day follows from that relation.',
    whoGets: 'One point a line: who, what, how much, where to ask.',
    file: 'A new file takes the place of the one that is there.',
    fullText: 'This is what readers see. Left empty, they see what the scanner read.',
    textAsScanned: 'Kept as the machine read it, mistakes and all, to check corrections against.',
  },
  kept: (name) => `The file that is there: ${name}`,
  relations: {
    title: 'Relations to other documents',
    hint: 'Only what this document says of older ones. The other direction shows on their pages. Empty rows do not count.',
    row: (row) => `Relation ${row}`,
    more: 'Add rows',
    cell: {
      relation: 'Relation',
      document: 'Number of the other document',
      fromDay: 'From the day',
      clauses: 'Only the clauses',
      leavesInForce: 'The other document stays in force',
    },
    cellHint: {
      document: 'Or the address of its page, where two issuers use one number.',
      fromDay: 'Empty: from the day on which this document takes effect.',
      clauses: 'Empty: the whole. For example: Điều 5, khoản 2 Điều 7.',
    },
    word: { replaces: 'Replaces', amends: 'Amends', guides: 'Guides', 'based-on': 'Is based on' },
  },
  fault: {
    'not-issued': 'This day is still to come. Record the document once it is issued.',
    'effective-before-issue':
      'It would be in force before it was issued. Correct the day, or tick that the document says so.',
    'ends-before-it-begins': 'The last day lies before the first. Look at both days again.',
    'unknown-document': 'No document of this number is recorded yet. Record that one first.',
    'ambiguous-document': 'More than one document has this number. Give the address of its page.',
    self: 'This is the document itself. Name another one.',
    younger: 'That document was issued later. State the relation on the later one.',
  },
  fileFault: {
    'file-empty': 'This file is empty. Choose another.',
    'file-too-large': 'The file is larger than 20 MB. Make it smaller and send it again.',
    'file-type': 'Inside, the file is neither PDF nor Word (.docx), whatever its name ends in.',
  },
  fileKinds: 'PDF or Word (.docx)',
  save: 'Save the document',
  stored: 'What is stored differs from what you typed',
}

export const messages = bilingual(vi, en)
