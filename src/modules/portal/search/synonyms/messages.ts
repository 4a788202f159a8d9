import { bilingual } from '#ui/locale.tsx'
import type { SynonymRefusal } from './rules.ts'

const problemVi: Record<SynonymRefusal, string> = {
  'changed-meanwhile':
    'Người khác vừa ghi về từ này. Những gì bạn gõ vẫn còn bên dưới; hãy so với dòng hiện tại trong bảng rồi ghi lại nếu vẫn cần.',
  'no-words': 'Mỗi từ phải có ít nhất một chữ cái hoặc chữ số. Hãy gõ lại.',
}

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    gaps: 'Tìm không thấy',
    title: 'Từ đồng nghĩa',
    lead: 'Ai tìm từ ở cột đầu cũng được tìm giúp các cách nói khác; trang kết quả nói rõ điều đó. Thay đổi có hiệu lực trong vòng nửa phút.',
    form: 'Ghi một từ',
    term: 'Từ được gõ',
    meanings: 'Tìm cả',
    meaningsHint: 'Mỗi dòng một cách nói. Để trống nếu không muốn tìm gì thêm cho từ này.',
    mutual: 'Hai chiều: gõ cách nói khác cũng tìm ra từ này',
    send: 'Ghi',
    direction: 'Chiều',
    both: 'hai chiều',
    oneWay: 'một chiều',
    source: 'Nguồn',
    given: 'tệp có sẵn',
    stated: 'ban biên tập',
    nothing: 'không tìm thêm',
    change: (term: string) => `Sửa “${term}”`,
    saved: 'Đã ghi. Trang tìm kiếm dùng từ này trong vòng nửa phút.',
    problem: problemVi,
  },
  {
    desk: 'My desk',
    gaps: 'Searched in vain',
    title: 'Synonyms',
    lead: 'Whoever looks for a word of the first column also finds the other ways of saying it; the results page says so. A change takes effect within half a minute.',
    form: 'State a word',
    term: 'Word that is typed',
    meanings: 'Also look for',
    meaningsHint: 'One on each line. Leave it empty to look for nothing more.',
    mutual: 'Both ways: the other ways of saying it find this word too',
    send: 'Record',
    direction: 'Direction',
    both: 'both ways',
    oneWay: 'one way',
    source: 'Source',
    given: 'file',
    stated: 'editors',
    nothing: 'nothing more',
    change: (term) => `Change “${term}”`,
    saved: 'Recorded. The search page uses it within half a minute.',
    problem: {
      'changed-meanwhile':
        'Somebody else has just stated this word. What you typed is still below; compare it with the line in the table and record it again if you still need to.',
      'no-words': 'Each word needs at least one letter or digit. Please type again.',
    },
  },
)
