import { bilingual } from '#platform/locale.ts'
import type { FindingCode } from '../findings.ts'
import type { ChangeRefusal, PublishRefusal, StartRefusal } from './rules.ts'

type Sentences = {
  finding: Record<FindingCode, (about: string) => string>
  refusal: Record<ChangeRefusal | PublishRefusal, string>
  start: Record<StartRefusal, string>
  fault: Record<string, (limit: string) => string>
}

/** What keeps an officer from going on: why, and what to do. */
export const sentences = bilingual<Sentences>(
  {
    finding: {
      'no-section': () => 'Biểu mẫu chưa có phần nào. Hãy thêm một phần.',
      'no-field': () => 'Biểu mẫu chưa hỏi gì. Hãy thêm ít nhất một mục.',
      'no-label': () => 'Chưa có tên tiếng Việt. Hãy đặt tên.',
      'no-english': (about) =>
        about
          ? `Lựa chọn “${about}” chưa có tiếng Anh. Hãy điền sau dấu gạch đứng.`
          : 'Chưa có tên tiếng Anh. Hãy điền để bản tiếng Anh đọc được.',
      'half-help': () => 'Lời hướng dẫn mới có ở một ngôn ngữ. Hãy điền nốt hoặc xóa cả hai.',
      'duplicate-code': () => 'Hai chỗ mang cùng một mã. Hãy xóa một chỗ rồi tạo lại.',
      'no-options': () => 'Chưa có lựa chọn nào để chọn. Hãy thêm, mỗi dòng một lựa chọn.',
      'duplicate-option': (about) => `Giá trị “${about}” đứng ở hai lựa chọn. Hãy đổi một.`,
      'no-columns': () => 'Bảng chưa có cột nào. Hãy thêm cột.',
      'duplicate-column': () => 'Hai cột mang cùng một mã. Hãy xóa một cột rồi tạo lại.',
      'bad-factors': () =>
        'Cột tính tích cần hai cột số hoặc số tiền của chính bảng này. Hãy chọn lại.',
      'bad-comparison-field': (about) =>
        `Tổng được so với “${about}”, nhưng đó không phải mục số hay số tiền của biểu mẫu. Hãy chọn lại.`,
      'limits-crossed': () => 'Giới hạn dưới lớn hơn giới hạn trên. Hãy sửa một trong hai.',
      'too-many-rows': (about) => `Bảng không nhận quá ${about} dòng. Hãy hạ giới hạn.`,
      'unknown-target': (about) =>
        `Điều kiện hỏi mục “${about}” không có trong biểu mẫu. Hãy chọn mục khác hoặc bỏ điều kiện.`,
      'later-target': (about) =>
        `Điều kiện hỏi mục “${about}” đứng sau. Hãy đưa mục đó lên trước hoặc đổi điều kiện.`,
      'unfit-target': (about) => `Mục “${about}” không so được theo cách này. Hãy đổi cách so.`,
      'unfit-value': (about) =>
        `Giá trị trong điều kiện không phải câu trả lời nào của mục “${about}”. Hãy sửa lại.`,
    },
    refusal: {
      stale:
        'Người khác vừa sửa biểu mẫu này nên thay đổi của bạn chưa được lưu. Trang đang hiện bản mới nhất; hãy xem rồi làm lại.',
      gone: 'Chỗ này vừa bị xóa khỏi biểu mẫu nên không sửa được nữa. Hãy quay lại trang soạn.',
      'section-not-empty':
        'Phần này còn mục bên trong nên chưa xóa được. Hãy chuyển hoặc xóa các mục đó trước.',
      'too-large':
        'Biểu mẫu đã có quá nhiều mục để người nộp điền hết. Hãy bỏ bớt mục trước khi thêm.',
      unsound: 'Biểu mẫu còn chỗ phải sửa nên chưa công bố được. Hãy xem danh sách bên dưới.',
      unchanged:
        'Biểu mẫu không khác gì phiên bản mới nhất nên không cần công bố nữa. Hãy sửa rồi công bố.',
    },
    start: {
      'code-taken':
        'Mã này đã thuộc một biểu mẫu khác. Hãy đặt mã khác, hoặc mở bản soạn đang có trong danh sách.',
      'unknown-version': 'Phiên bản được chọn để chép không còn. Hãy chọn lại.',
    },
    fault: {
      'bad-code': () => 'Mã chỉ gồm chữ thường không dấu, số và gạch nối, bắt đầu bằng chữ.',
      'option-line': (line) =>
        `Dòng ${line} không đọc được. Mỗi dòng: tiếng Việt | English | giá trị (có thể bỏ giá trị).`,
      'unfit-comparison': () => 'Mục này không so được theo cách đó. Hãy chọn cách khác.',
      'unfit-value': () => 'Mục được hỏi không có câu trả lời này. Hãy gõ đúng lời của lựa chọn.',
    },
  },
  {
    finding: {
      'no-section': () => 'The form has no section yet. Add one.',
      'no-field': () => 'The form asks nothing yet. Add at least one field.',
      'no-label': () => 'It has no Vietnamese name yet. Give it one.',
      'no-english': (about) =>
        about
          ? `The option “${about}” has no English yet. Add it behind the bar.`
          : 'It has no English name yet. Add it, so that the English form can be read.',
      'half-help': () => 'The help stands in one language only. Complete it or remove both.',
      'duplicate-code': () => 'Two places have the same code. Remove one and make it again.',
      'no-options': () => 'There is nothing to choose from. Add options, one a line.',
      'duplicate-option': (about) => `Two options have the value “${about}”. Change one.`,
      'no-columns': () => 'The table has no column yet. Add columns.',
      'duplicate-column': () => 'Two columns have the same code. Remove one and make it again.',
      'bad-factors': () =>
        'A product needs two number or amount columns of this table. Choose them again.',
      'bad-comparison-field': (about) =>
        `The sum is compared with “${about}”, which is no number or amount of this form. Choose again.`,
      'limits-crossed': () => 'The lower limit is above the upper one. Correct one of them.',
      'too-many-rows': (about) => `A table takes at most ${about} rows. Lower the limit.`,
      'unknown-target': (about) =>
        `The condition asks “${about}”, which is not in the form. Choose another field or drop it.`,
      'later-target': (about) =>
        `The condition asks “${about}”, which stands later. Move that field up or change the condition.`,
      'unfit-target': (about) => `“${about}” cannot be compared like this. Choose another way.`,
      'unfit-value': (about) =>
        `The value in the condition is no answer of “${about}”. Correct it.`,
    },
    refusal: {
      stale:
        'Somebody else has just changed this form, so your change was not saved. The page shows the newest; look at it and try again.',
      gone: 'This was just taken out of the form, so it can no longer be changed. Go back to the form.',
      'section-not-empty':
        'The section still holds fields, so it cannot go. Move or remove them first.',
      'too-large': 'The form has more fields than anybody will fill. Remove some before you add.',
      unsound: 'Something in the form must still be put right. See the list below.',
      unchanged:
        'The form is the same as its newest version, so there is nothing to publish. Change it first.',
    },
    start: {
      'code-taken':
        'This code belongs to another form. Choose another, or open its draft from the list.',
      'unknown-version': 'The version to copy is not there any more. Choose again.',
    },
    fault: {
      'bad-code': () => 'A code has small letters, digits and hyphens, and begins with a letter.',
      'option-line': (line) =>
        `Line ${line} could not be read. A line is: Vietnamese | English | value (the value may be left out).`,
      'unfit-comparison': () => 'That field cannot be compared like this. Choose another way.',
      'unfit-value': () => 'That field has no such answer. Type the words of one of its options.',
    },
  },
)
