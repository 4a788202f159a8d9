import { bilingual } from '#ui/locale.tsx'
import type { Failure, FileProblem, Judgement, Reason, Result } from './states.ts'

/** The words for what a file or a row is like: why, and what to do about it. */
export const rowMessages = bilingual(
  {
    judgement: {
      ready: 'Sẵn sàng',
      attention: 'Cần xem lại',
      duplicate: 'Trùng',
      refused: 'Không nhập được',
    } satisfies Record<Judgement, string>,
    result: {
      imported: 'Đã nhập',
      failed: 'Nhập không thành công',
      removed: 'Đã gỡ khi hoàn tác',
      kept: 'Giữ lại vì đã có người sửa, hoặc người hoàn tác không được gỡ',
    } satisfies Record<Result, string>,
    reason: {
      'title-made': 'Bài không có tiêu đề; tiêu đề được lấy từ những chữ đầu của bài.',
      'title-cut': 'Tiêu đề dài quá 200 ký tự nên được rút ngắn.',
      empty: 'Không có tiêu đề và nội dung.',
      'no-text': 'Có tiêu đề nhưng không có nội dung.',
      'long-text': 'Bài dài quá 50.000 ký tự; hãy chia nhỏ khi sửa bài.',
      huge: 'Nội dung lớn quá 2 triệu ký tự nên không đọc.',
      unreadable: 'Không đọc được nội dung của dòng này.',
      trashed: 'Bài nằm trong thùng rác của cổng cũ.',
      protected: 'Bài có mật khẩu trên cổng cũ nên không được đưa ra công khai.',
      'was-private': 'Bài riêng tư trên cổng cũ; chỉ nhập thành bản nháp.',
      'was-draft': 'Bài chưa đăng trên cổng cũ; chỉ nhập thành bản nháp.',
      page: 'Đây là trang tĩnh, không phải tin; chỉ nhập thành bản nháp.',
      english: 'Bản tiếng Anh; được nhập cùng bài tiếng Việt ghép đôi.',
      'english-alone':
        'Chỉ có tiếng Anh, không ghép với bài tiếng Việt nào. Hãy thêm bản tiếng Việt rồi nhập lại.',
      'date-missing': 'Không có ngày đăng; chỉ nhập thành bản nháp.',
      'date-unreadable': 'Không đọc được ngày đăng nên không đoán; chỉ nhập thành bản nháp.',
      'date-future': 'Ngày đăng ở tương lai; chỉ nhập thành bản nháp.',
      'letters-converted': 'Chữ được chuyển từ phông cũ (TCVN3 hoặc VNI). Hãy đọc lại.',
      'code-removed': 'Đã bỏ mã lệnh hoặc khung nhúng lạ trong bài.',
      'shortcode-removed': 'Đã bỏ mã của phần mở rộng cũ; phần chữ bên trong được giữ.',
      'picture-missing': 'Có ảnh không kèm trong tệp.',
      'picture-remote':
        'Có ảnh còn nằm trên cổng cũ; ảnh chỉ được tải về khi ghi máy chủ đó ở Cách nhập.',
      'same-here': 'Trùng tiêu đề và ngày với một dòng khác của đợt này.',
      'same-there': 'Trùng với một bài đã có trên cổng.',
      'brought-before': 'Đã được nhập trong một đợt trước.',
    } satisfies Record<Reason, string>,
    failure: {
      broken: 'Hai lần nhập đều bị ngắt giữa chừng. Hãy nhập bài này bằng tay.',
      'without-original': 'Bài tiếng Việt ghép đôi không được nhập nên bản tiếng Anh cũng không.',
    } satisfies Record<Failure, string>,
    file: {
      'not-this-kind':
        'Nội dung tệp không đúng loại nguồn đã chọn. Hãy gỡ tệp này hoặc lập đợt chuyển với loại nguồn phù hợp.',
      'old-word':
        'Đây là tệp Office đời cũ (.doc, .xls). Hãy mở và lưu lại thành .docx hoặc .xlsx rồi gửi.',
      macros:
        'Tệp có macro nên không được nhận. Hãy lưu lại thành .docx hoặc .xlsx không có macro.',
      damaged: 'Tệp bị hỏng hoặc tải lên chưa hết. Hãy gửi lại.',
      'cut-off':
        'Tệp bị đứt giữa chừng. Các bài trước chỗ đứt đã được đọc; hãy xuất lại tệp nếu cần đủ.',
      'web-page': 'Đây là một trang web, không phải tệp xuất dữ liệu. Hãy xuất lại từ cổng cũ.',
      entities: 'Tệp có khai báo thực thể XML, có thể gây quá tải, nên không được đọc.',
      'too-large': 'Tệp nén mở ra quá lớn so với mức cho phép, nên không được mở.',
      'too-many': 'Tệp nén chứa quá nhiều tệp. Hãy chia thành nhiều phần.',
      nested: 'Trong tệp nén có tệp nén khác. Hãy giải nén bên trong rồi gửi lại.',
      encrypted: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
      'no-items': 'Không tìm thấy bài nào trong tệp.',
      'no-header': 'Bảng không có dòng tên cột.',
      'too-many-rows': 'Đợt này vượt quá 100.000 dòng. Hãy chia thành nhiều đợt.',
    } satisfies Record<FileProblem, string>,
  },
  {
    judgement: {
      ready: 'Ready',
      attention: 'To be looked at',
      duplicate: 'Repeated',
      refused: 'Cannot come in',
    },
    result: {
      imported: 'Moved in',
      failed: 'Did not come in',
      removed: 'Taken away by the undoing',
      kept: 'Kept: somebody changed it, or whoever undid the move may not remove it',
    },
    reason: {
      'title-made': 'It had no title; the first words of the text stand in for it.',
      'title-cut': 'The title was longer than 200 characters and was shortened.',
      empty: 'There is neither a title nor a text.',
      'no-text': 'There is a title, but no text.',
      'long-text': 'The text is longer than 50,000 characters; part it when you edit it.',
      huge: 'The text is larger than 2 million characters and was not read.',
      unreadable: 'What this row holds could not be read.',
      trashed: 'It lay in the bin of the old portal.',
      protected: 'It had a password on the old portal, so it is not made public.',
      'was-private': 'It was private on the old portal; it comes in as a draft only.',
      'was-draft': 'It was never published on the old portal; it comes in as a draft only.',
      page: 'A standing page, not news; it comes in as a draft only.',
      english: 'An English version; it comes in with the Vietnamese one it is paired with.',
      'english-alone': 'English only, paired with nothing. Add a Vietnamese version and try again.',
      'date-missing': 'It has no day of publication; it comes in as a draft only.',
      'date-unreadable':
        'The day of publication could not be read and is not guessed; it comes in as a draft only.',
      'date-future': 'The day of publication lies ahead; it comes in as a draft only.',
      'letters-converted': 'Its letters were those of an old font (TCVN3 or VNI). Please read it.',
      'code-removed': 'Scripts or foreign frames were taken out of it.',
      'shortcode-removed': 'Codes of old plugins were taken out; the text inside them stays.',
      'picture-missing': 'Some of its pictures did not come along.',
      'picture-remote':
        'Some of its pictures are still on the old portal; they are fetched only when that server is named under How they come in.',
      'same-here': 'Same title and day as another row of this move.',
      'same-there': 'The same as an article that is already there.',
      'brought-before': 'An earlier move has brought it.',
    },
    failure: {
      broken: 'It broke off twice. Please bring this one in by hand.',
      'without-original': 'The Vietnamese version it is paired with did not come in.',
    },
    file: {
      'not-this-kind':
        'What it holds is not of the kind that was chosen. Remove it, or begin a move of the right kind.',
      'old-word': 'An old Office file (.doc, .xls). Save it as .docx or .xlsx and send it again.',
      macros: 'It holds macros and is not taken. Save it as .docx or .xlsx without them.',
      damaged: 'The file is damaged or did not arrive whole. Please send it again.',
      'cut-off':
        'The file is cut off. What stood before the cut was read; export it again for the rest.',
      'web-page': 'This is a web page, not an export. Export it again from the old portal.',
      entities: 'It declares XML entities, which could swell without end, so it was not read.',
      'too-large': 'Unpacked it would be larger than allowed, so it was not opened.',
      'too-many': 'There are too many files in it. Send it in parts.',
      nested: 'There is another archive inside. Unpack that one and send it again.',
      encrypted: 'It has a password. Take it off and send it again.',
      'no-items': 'Nothing to bring in was found in it.',
      'no-header': 'The table has no row of column names.',
      'too-many-rows': 'This move would hold more than 100,000 rows. Part it into several.',
    },
  },
)
