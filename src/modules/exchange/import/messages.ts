import { bilingual } from '#ui/locale.tsx'
import type { ImportState, SourceKind } from './states.ts'
import type { ImportRefusal } from './steps.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Chuyển nội dung từ cổng cũ',
    lead: 'Đưa tin bài và các mục như công nghệ, việc làm, tiêu chuẩn của cổng thông tin cũ sang đây theo từng đợt: gửi tệp, xem trước từng dòng, xác nhận; có thể hoàn tác cả đợt.',
    empty: 'Chưa có đợt chuyển nào',
    emptyHint:
      'Đặt tên và chọn loại nguồn ở dưới để bắt đầu. Chưa có gì được đăng cho đến khi bạn xác nhận.',
    columnsOfList: {
      title: 'Đợt chuyển',
      source: 'Nguồn',
      state: 'Trạng thái',
      created: 'Ngày lập',
    },
    source: {
      wordpress: 'Tệp xuất từ WordPress',
      feed: 'Kho tin RSS hoặc Atom',
      word: 'Thư mục tài liệu Word',
      table: 'Bảng Excel hoặc CSV',
    } satisfies Record<SourceKind, string>,
    sourceHint: {
      wordpress:
        'Các tệp .xml do WordPress xuất ra; có thể kèm tệp .zip của thư mục uploads để lấy ảnh.',
      feed: 'Một hay nhiều tệp .xml của RSS hoặc Atom.',
      word: 'Tệp .zip chứa các tệp .docx, hoặc từng tệp .docx. Tên thư mục là chuyên mục.',
      table:
        'Tệp .xlsx hoặc .csv có một dòng tên cột. Mỗi dòng thành một tin bài, hoặc một mục của loại bạn chọn: công nghệ, việc làm, chuyên gia, tiêu chuẩn… Chữ TCVN3, VNI được tự nhận ra.',
    } satisfies Record<SourceKind, string>,
    state: {
      gathering: 'Đang nhận tệp',
      reading: 'Đang đọc tệp',
      judging: 'Đang xét từng dòng',
      preview: 'Chờ xem trước và xác nhận',
      importing: 'Đang nhập',
      imported: 'Đã nhập xong',
      undoing: 'Đang hoàn tác',
      undone: 'Đã hoàn tác',
      discarded: 'Đã bỏ',
    } satisfies Record<ImportState, string>,
    create: {
      title: 'Lập đợt chuyển',
      name: 'Tên đợt chuyển',
      nameHint: 'Ví dụ: Tin tức 2015–2020 của cổng cũ.',
      source: 'Loại nguồn',
      send: 'Lập đợt chuyển',
    },
    steps: {
      label: 'Các bước chuyển',
      files: 'Gửi tệp',
      reading: 'Đọc tệp',
      preview: 'Xem trước',
      importing: 'Nhập',
      done: 'Kết quả',
    },
    done: {
      created: 'Đã lập đợt chuyển. Hãy gửi tệp.',
      added: 'Đã nhận tệp.',
      removed: 'Đã gỡ tệp.',
      saved: 'Đã lưu.',
      discarded: 'Đã bỏ đợt chuyển.',
    } as Labels,
    problem: {
      'not-gathering':
        'Đợt này đang được xử lý hoặc đã nhập nên không nhận hay gỡ tệp được nữa. Hãy lập đợt mới.',
      'same-file':
        'Có tệp đã được gửi trong đợt này, nên lần gửi này chưa được nhận. Hãy bỏ tệp trùng rồi gửi lại.',
      'too-many-files': 'Một đợt nhận nhiều nhất 200 tệp. Hãy gộp vào tệp .zip hoặc lập thêm đợt.',
      'file-empty': 'Có tệp trống, nên lần gửi này chưa được nhận. Hãy kiểm tra lại tệp.',
      'file-too-large':
        'Có tệp lớn quá 60 MB, nên lần gửi này chưa được nhận. Hãy xuất thành nhiều tệp nhỏ hơn.',
      'no-files': 'Chưa có tệp mới nào để đọc. Hãy gửi tệp trước.',
      'not-in-preview': 'Đợt này không còn ở bước xem trước, nên việc của bạn chưa được thực hiện.',
      stale:
        'Có người vừa thay đổi đợt này, nên việc của bạn chưa được thực hiện. Hãy xem lại rồi làm tiếp.',
      'nothing-included': 'Chưa có dòng nào được chọn để nhập. Hãy chọn ít nhất một dòng.',
      'may-not-publish':
        'Bạn không có quyền đăng bài, nên chưa nhập. Hãy chọn nhập thành bản nháp, hoặc nhờ cán bộ hay lãnh đạo xác nhận.',
      'may-not-write':
        'Bạn không có quyền biên tập, nên chưa nhập. Hãy nhờ biên tập viên xác nhận.',
      'not-imported': 'Đợt này chưa nhập gì hoặc đã hoàn tác, nên không có gì để hoàn tác.',
      'may-not-undo':
        'Bạn không có quyền gỡ những gì đợt này đã nhập, nên chưa hoàn tác. Hãy nhờ cán bộ hoặc lãnh đạo hoàn tác.',
      'in-work':
        'Đợt này đang được xử lý hoặc đã nhập, nên không bỏ được. Nếu đã nhập, hãy hoàn tác.',
    } satisfies Record<ImportRefusal, string>,
  },
  {
    desk: 'My desk',
    title: 'Move in from an older portal',
    lead: 'Brings the articles of the old portal over in moves, and its technologies, jobs, standards and the like: send files, look at each row, confirm; a whole move can be undone.',
    empty: 'There is no move yet',
    emptyHint: 'Name one and choose its source below. Nothing is published until you confirm.',
    columnsOfList: { title: 'Move', source: 'Source', state: 'State', created: 'Begun on' },
    source: {
      wordpress: 'WordPress export',
      feed: 'RSS or Atom archive',
      word: 'Folder of Word documents',
      table: 'Excel or CSV table',
    },
    sourceHint: {
      wordpress:
        'The .xml files that WordPress exports; a .zip of the uploads folder brings the pictures.',
      feed: 'One or more .xml files of RSS or Atom.',
      word: 'A .zip of .docx files, or single .docx files. Folder names become categories.',
      table:
        'An .xlsx or .csv file with a row of column names. Each row becomes an article, or an entry of the kind you choose: technologies, jobs, experts, standards… TCVN3 and VNI letters are recognised.',
    },
    state: {
      gathering: 'Taking files',
      reading: 'Reading files',
      judging: 'Judging the rows',
      preview: 'To be looked at and confirmed',
      importing: 'Moving in',
      imported: 'Moved in',
      undoing: 'Being undone',
      undone: 'Undone',
      discarded: 'Discarded',
    },
    create: {
      title: 'Begin a move',
      name: 'Name of the move',
      nameHint: 'For example: News 2015–2020 of the old portal.',
      source: 'Source',
      send: 'Begin the move',
    },
    steps: {
      label: 'Steps of the move',
      files: 'Files',
      reading: 'Reading',
      preview: 'Preview',
      importing: 'Moving in',
      done: 'Results',
    },
    done: {
      created: 'The move is begun. Send the files.',
      added: 'The files are here.',
      removed: 'The file is removed.',
      saved: 'Saved.',
      discarded: 'The move is discarded.',
    },
    problem: {
      'not-gathering':
        'This move is at work or done, so files can neither come nor go. Begin a new one.',
      'same-file':
        'One of the files is here already, so nothing was taken. Leave it out and send again.',
      'too-many-files':
        'A move takes at most 200 files. Put them in a .zip, or begin another move.',
      'file-empty': 'One of the files is empty, so nothing was taken. Please check it.',
      'file-too-large':
        'One of the files is larger than 60 MB, so nothing was taken. Export it in smaller parts.',
      'no-files': 'There is no new file to read. Send files first.',
      'not-in-preview': 'This move is not at its preview any more, so nothing was done.',
      stale: 'Somebody just changed this move, so nothing was done. Look at it again and go on.',
      'nothing-included': 'No row is chosen to come in. Choose at least one.',
      'may-not-publish':
        'You may not publish, so nothing came in. Choose drafts, or ask an officer or leader to confirm.',
      'may-not-write': 'You may not write here, so nothing came in. Ask an editor to confirm.',
      'not-imported': 'Nothing of this move is in, or it was undone, so there is nothing to undo.',
      'may-not-undo':
        'You may not take down what this move brought in, so nothing was undone. Ask an officer or leader to undo it.',
      'in-work': 'This move is at work or in, so it cannot be discarded. If it is in, undo it.',
    },
  },
)
