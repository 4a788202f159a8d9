import { bilingual } from '#ui/locale.tsx'
import type { GapRefusal, GapState } from './rules.ts'

const problemVi: Record<GapRefusal, string> = {
  'changed-meanwhile':
    'Người khác vừa thay đổi từ khóa này. Hãy xem lại tình trạng hiện tại rồi làm lại nếu vẫn cần.',
  'no-such-page':
    'Trang này không có trong kết quả tìm kiếm của cổng. Hãy kiểm tra lại địa chỉ, hoặc đăng nội dung trước.',
  'no-such-agency': 'Cơ quan này không còn trong danh bạ. Hãy chọn cơ quan khác.',
  'past-day': 'Hạn phải từ hôm nay trở đi. Hãy chọn ngày khác.',
}
const stateVi: Record<GapState, string> = {
  open: 'Chưa xử lý',
  assigned: 'Đã giao',
  answered: 'Đã có nội dung',
  dismissed: 'Đã bỏ qua',
}

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: 'Tìm không thấy',
    lead: 'Những từ khóa mà bạn đọc đã tìm nhưng cổng chưa có nội dung, từ được hỏi nhiều nhất đứng trước. Không ghi ai đã tìm; địa chỉ thư, số điện thoại và số dài đã được xóa; số lượt theo ngày được giữ 400 ngày.',
    synonyms: 'Từ đồng nghĩa',
    states: 'Tình trạng',
    state: stateVi,
    none: 'Không có từ khóa nào ở tình trạng này',
    columns: {
      words: 'Từ khóa',
      times: 'Số lượt',
      last: 'Lần cuối',
      standing: 'Xử lý',
    },
    until: (agency: string, day: string) => `${agency}, đến ${day}`,
    asked: (times: number) =>
      `Đã được tìm ${times.toLocaleString('vi')} lượt trong thời gian còn lưu.`,
    byDay: 'Số lượt theo ngày',
    day: 'Ngày',
    seeSearch: 'Xem trang tìm kiếm với từ khóa này',
    assign: {
      title: 'Giao bổ sung',
      lead: 'Người tìm từ khóa này sẽ đọc được cơ quan nào sẽ bổ sung và đến ngày nào.',
      agency: 'Cơ quan',
      due: 'Hạn',
      send: 'Giao',
    },
    answer: {
      title: 'Đã có nội dung',
      lead: 'Người tìm từ khóa này sẽ được dẫn tới trang bạn nêu.',
      path: 'Địa chỉ trang',
      hint: 'Chép địa chỉ trang trên cổng này, ví dụ /tin-tuc/ten-bai.',
      send: 'Ghi nhận',
    },
    dismiss: {
      title: 'Bỏ qua',
      note: 'Lý do',
      hint: 'Chỉ ban biên tập đọc được.',
      send: 'Bỏ qua',
    },
    reopen: 'Mở lại',
    answeredBy: (path: string) => `Đã có nội dung tại ${path}`,
    dismissedFor: (note: string) => `Bỏ qua: ${note}`,
    problem: problemVi,
  },
  {
    desk: 'My desk',
    title: 'Searched in vain',
    lead: 'Words that readers looked for and the portal has nothing on, the most asked first. Who searched is not recorded; mail addresses, telephone numbers and long numbers are taken out; counts by the day are kept for 400 days.',
    synonyms: 'Synonyms',
    states: 'State',
    state: {
      open: 'Open',
      assigned: 'Assigned',
      answered: 'Answered',
      dismissed: 'Put aside',
    },
    none: 'No words are in this state',
    columns: { words: 'Words', times: 'Times', last: 'Last asked', standing: 'What is done' },
    until: (agency, day) => `${agency}, until ${day}`,
    asked: (times) => `Looked for ${times.toLocaleString('en')} times as far as counts are kept.`,
    byDay: 'Times by the day',
    day: 'Day',
    seeSearch: 'See the search page for these words',
    assign: {
      title: 'Assign',
      lead: 'Whoever looks for these words reads which agency will add it, and by when.',
      agency: 'Agency',
      due: 'Due',
      send: 'Assign',
    },
    answer: {
      title: 'There is an answer now',
      lead: 'Whoever looks for these words is led to the page you name.',
      path: 'Address of the page',
      hint: 'Copy the address of a page of this portal, such as /tin-tuc/name.',
      send: 'Record',
    },
    dismiss: {
      title: 'Put aside',
      note: 'Reason',
      hint: 'Only editors read it.',
      send: 'Put aside',
    },
    reopen: 'Open again',
    answeredBy: (path) => `Answered at ${path}`,
    dismissedFor: (note) => `Put aside: ${note}`,
    problem: {
      'changed-meanwhile':
        'Somebody else has just changed this. Look at how it stands now and try again if you still need to.',
      'no-such-page':
        'The search of this portal does not know that page. Check the address, or publish the content first.',
      'no-such-agency': 'This agency is no longer in the directory. Choose another.',
      'past-day': 'The day has to be today or later. Choose another day.',
    },
  },
)
