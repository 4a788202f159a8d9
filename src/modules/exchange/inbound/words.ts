import { fetchRefusals } from '#platform/fetching/refusals.ts'
import { bilingual } from '#platform/locale.ts'
import type { FeedKind } from './kinds.ts'
import type { FeedProblem } from './problems.ts'
import type { ItemRefusal, ItemState, Pending, RefusalReason } from './rules.ts'

const feedProblems = bilingual<Record<FeedProblem, string>>(
  {
    status:
      'Máy chủ kia từ chối trả nội dung. Chương trình sẽ thử lại; nếu kéo dài, hãy báo bên kia.',
    html: 'Địa chỉ này là một trang web cho người đọc, không phải nguồn tin cho máy. Hãy hỏi bên kia địa chỉ RSS, Atom hoặc lịch.',
    empty: 'Địa chỉ này trả về nội dung rỗng. Hãy kiểm tra lại địa chỉ hoặc báo bên kia.',
    'not-a-feed':
      'Nội dung ở địa chỉ này không đọc được như một nguồn tin. Hãy báo bên kia kiểm tra.',
    entities:
      'Nguồn tin có khai báo thực thể XML, có thể làm treo máy, nên không đọc. Hãy báo bên kia bỏ đi.',
    'other-feed':
      'Đọc được, nhưng nguồn tin thuộc loại khác với loại đã ghi. Nên sửa lại cho đúng.',
    'not-an-exchange':
      'Địa chỉ này không trả lời như một cổng cùng loại. Hãy kiểm tra địa chỉ, hoặc chọn loại nguồn tin khác.',
    'key-unconfirmed':
      'Khóa ký của bên kia chưa được xác nhận, nên chưa lấy gì. Hãy gọi cho bên kia để so khóa rồi xác nhận ở dưới.',
    'key-changed':
      'Bên kia ký bằng một khóa mới không do khóa cũ giới thiệu. Đã dừng lấy; hãy gọi cho bên kia để so khóa.',
    'bad-signature':
      'Chữ ký không khớp, nội dung có thể đã bị sửa trên đường đi. Không lấy gói này.',
    'bad-package':
      'Gói dữ liệu không đúng định dạng hoặc không nguyên vẹn. Không lấy gói này; hãy báo bên kia.',
    'too-many-items': 'Nguồn tin có quá nhiều mục; chỉ lấy 500 mục đầu.',
  },
  {
    status:
      'The other server refuses to answer. It is tried again; if this lasts, tell the other side.',
    html: 'This is a page for people, not a feed for programs. Ask the other side for the address of its RSS, Atom or calendar feed.',
    empty: 'This address answers with nothing. Check the address, or tell the other side.',
    'not-a-feed':
      'What stands at this address cannot be read as a feed. Ask the other side to check it.',
    entities:
      'The feed declares XML entities, which can bring a program to a halt, so it is not read. Ask the other side to leave them out.',
    'other-feed':
      'It can be read, but it is another kind of feed than the one on record. Better correct the record.',
    'not-an-exchange':
      'This address does not answer as a portal of this kind. Check the address, or choose another kind of feed.',
    'key-unconfirmed':
      'The signing key of the other side is not confirmed, so nothing was taken. Call them to compare it, then confirm it below.',
    'key-changed':
      'The other side signs with a new key that its old key did not introduce. Reading has stopped; call them to compare the key.',
    'bad-signature':
      'The signature does not fit, the content may have been changed on the way. It was not taken.',
    'bad-package':
      'The package is not of the right form or not whole. It was not taken; tell the other side.',
    'too-many-items': 'The feed has too many items; the first 500 were taken.',
  },
)

export const problemWords = bilingual(
  { ...fetchRefusals.vi, ...feedProblems.vi },
  { ...fetchRefusals.en, ...feedProblems.en },
)

export const feedWords = bilingual<Record<FeedKind, string>>(
  {
    package: 'Cổng cùng loại (gói dữ liệu có ký)',
    rss: 'RSS',
    atom: 'Atom',
    'json-feed': 'JSON Feed',
    icalendar: 'Lịch iCalendar',
  },
  {
    package: 'A portal of this kind (signed packages)',
    rss: 'RSS',
    atom: 'Atom',
    'json-feed': 'JSON Feed',
    icalendar: 'iCalendar',
  },
)

/** Kinds of things, as far as they are known; another portal may have others. */
export const kindWords = bilingual<Record<string, string>>(
  {
    news: 'Tin tức',
    events: 'Sự kiện',
    programmes: 'Chương trình hỗ trợ',
    organisations: 'Tổ chức',
    statistics: 'Số liệu',
    documents: 'Văn bản',
    questions: 'Hỏi đáp',
  },
  {
    news: 'News',
    events: 'Events',
    programmes: 'Support programmes',
    organisations: 'Organisations',
    statistics: 'Statistics',
    documents: 'Documents',
    questions: 'Questions',
  },
)

export const stateWords = bilingual<Record<ItemState, string>>(
  {
    waiting: 'Chờ duyệt',
    drafted: 'Đã lấy làm bản nháp',
    linked: 'Đã đăng đường dẫn',
    refused: 'Không lấy',
    duplicate: 'Trùng tin đã có',
    withdrawn: 'Nguồn đã gỡ',
  },
  {
    waiting: 'Waiting',
    drafted: 'Drafted',
    linked: 'Linked',
    refused: 'Not taken',
    duplicate: 'Seen before',
    withdrawn: 'Withdrawn by its origin',
  },
)

export const pendingWords = bilingual<Record<Pending, string>>(
  { changed: 'Nguồn đã sửa', withdrawn: 'Nguồn đã gỡ' },
  { changed: 'Changed by its origin', withdrawn: 'Withdrawn by its origin' },
)

export const reasonWords = bilingual<Record<RefusalReason, string>>(
  {
    'off-topic': 'Không thuộc phạm vi cổng này',
    duplicate: 'Đã có tin này',
    unclear: 'Nội dung chưa rõ, chưa kiểm chứng được',
    outdated: 'Đã cũ',
    other: 'Lý do khác',
  },
  {
    'off-topic': 'Not a matter for this portal',
    duplicate: 'Already here',
    unclear: 'Unclear, could not be verified',
    outdated: 'Out of date',
    other: 'Another reason',
  },
)

export const itemRefusalWords = bilingual<Record<ItemRefusal, string>>(
  {
    stale: 'Nguồn hoặc người khác vừa thay đổi tin này. Hãy đọc lại bản mới ở dưới rồi quyết định.',
    'already-decided': 'Tin này đã có người xử lý, nên không làm lại.',
    'nothing-pending': 'Không còn thay đổi nào của nguồn chờ xử lý.',
    'no-link': 'Tin này không có đường dẫn về nguồn. Hãy lấy làm bản nháp thay vì đăng đường dẫn.',
    gone: 'Nguồn đã gỡ tin này, nên không lấy được nữa.',
  },
  {
    stale:
      'Its origin or somebody else has just changed this. Read the new version below, then decide.',
    'already-decided': 'Somebody has dealt with this already; nothing was done.',
    'nothing-pending': 'There is no change of its origin left to deal with.',
    'no-link': 'This has no link to where it stands. Take it as a draft instead.',
    gone: 'Its origin has withdrawn this, so it can no longer be taken.',
  },
)
