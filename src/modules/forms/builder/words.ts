import { bilingual } from '#platform/locale.ts'
import type { ColumnType, Comparison, FieldType } from '../definition.ts'
import type { ChangeKind } from '../differences.ts'

/** Names of what a form is made of. */
export const words = bilingual<{
  type: Record<FieldType, string>
  column: Record<ColumnType, string>
  is: Record<Comparison, string>
  change: Record<ChangeKind, string>
}>(
  {
    type: {
      text: 'Một dòng chữ',
      paragraph: 'Đoạn văn',
      number: 'Số nguyên',
      money: 'Số tiền (đồng)',
      date: 'Ngày',
      choice: 'Chọn một',
      choices: 'Chọn nhiều',
      'yes-no': 'Có hoặc không',
      email: 'Thư điện tử',
      file: 'Tài liệu phải nộp',
      table: 'Bảng nhiều dòng',
    },
    column: {
      text: 'Chữ',
      number: 'Số nguyên',
      money: 'Số tiền (đồng)',
      choice: 'Chọn một',
      date: 'Ngày',
      product: 'Tích của hai cột (hệ thống tính)',
    },
    is: {
      equal: 'là',
      'not-equal': 'khác',
      includes: 'có chọn',
      'at-least': 'từ … trở lên',
      'at-most': 'không quá',
      answered: 'đã trả lời',
      'not-answered': 'chưa trả lời',
    },
    change: {
      added: 'Mới',
      removed: 'Bỏ',
      'type-changed': 'Đổi loại',
      'now-required': 'Nay bắt buộc',
      'no-longer-required': 'Không còn bắt buộc',
      'options-removed': 'Bớt lựa chọn',
      'options-added': 'Thêm lựa chọn',
      'limits-changed': 'Đổi giới hạn',
      'condition-changed': 'Đổi điều kiện hoặc phần',
      'sum-changed': 'Đổi cách tính hoặc so tổng',
      reworded: 'Đổi lời',
      moved: 'Đổi chỗ',
    },
  },
  {
    type: {
      text: 'A line of text',
      paragraph: 'Paragraph',
      number: 'Whole number',
      money: 'Amount (đồng)',
      date: 'Day',
      choice: 'One choice',
      choices: 'Several choices',
      'yes-no': 'Yes or no',
      email: 'E-mail',
      file: 'Document to hand in',
      table: 'Table with rows',
    },
    column: {
      text: 'Text',
      number: 'Whole number',
      money: 'Amount (đồng)',
      choice: 'One choice',
      date: 'Day',
      product: 'Product of two columns (computed)',
    },
    is: {
      equal: 'is',
      'not-equal': 'is not',
      includes: 'includes',
      'at-least': 'is at least',
      'at-most': 'is at most',
      answered: 'is answered',
      'not-answered': 'is not answered',
    },
    change: {
      added: 'New',
      removed: 'Gone',
      'type-changed': 'Another type',
      'now-required': 'Now required',
      'no-longer-required': 'No longer required',
      'options-removed': 'Fewer options',
      'options-added': 'More options',
      'limits-changed': 'Other limits',
      'condition-changed': 'Other condition or section',
      'sum-changed': 'Other computation or comparison',
      reworded: 'Reworded',
      moved: 'Moved',
    },
  },
)
