import { bilingual, type Locale } from '../locale.ts'
import type { Problem } from './form.ts'

const faults = bilingual<Record<string, (limit: string) => string>>(
  {
    required: () => 'Mục này còn trống. Hãy điền rồi gửi lại.',
    invalid: () => 'Nội dung này không đọc được. Hãy nhập lại.',
    unreadable: () => 'Có ký tự ẩn không lưu được. Chúng tôi đã bỏ đi, hãy xem lại rồi gửi.',
    'unreadable-line': (limit) =>
      `Không đọc được dòng ${limit}. Hãy kiểm tra số cột, ngày và số tiền của dòng đó.`,
    'too-long': (limit) => `Dài quá ${limit} ký tự. Hãy rút ngắn lại.`,
    'too-short': (limit) => `Cần ít nhất ${limit} ký tự. Hãy viết dài hơn.`,
    'not-an-email': () => 'Chưa đúng dạng địa chỉ thư, ví dụ: lan@congty.vn.',
    'not-a-choice': () => 'Lựa chọn này không có trong danh sách. Hãy chọn lại.',
    'not-a-day': () => 'Ngày không có thật. Hãy nhập ngày, tháng, năm, ví dụ 2026-11-23.',
    'not-an-amount': () => 'Hãy nhập số tiền tròn đồng, ví dụ 1.500.000.',
    'not-a-number': () => 'Hãy nhập một số nguyên, ví dụ 12.',
    'too-small': (limit) => `Số nhỏ nhất được nhận là ${limit}.`,
    'too-large': (limit) => `Số lớn nhất được nhận là ${limit}.`,
    'too-few-rows': (limit) => `Bảng cần ít nhất ${limit} dòng có nội dung. Hãy thêm dòng.`,
    'too-many-rows': (limit) => `Bảng nhận nhiều nhất ${limit} dòng. Hãy gộp hoặc xóa bớt dòng.`,
    'sum-differs': (limit) =>
      `Tổng của bảng phải đúng bằng ${limit}. Hãy sửa các dòng hoặc sửa mục được so với tổng.`,
    'sum-too-large': (limit) =>
      `Tổng của bảng không được vượt ${limit}. Hãy sửa các dòng hoặc sửa mục được so với tổng.`,
    'too-many-files': (limit) => `Mục này nhận nhiều nhất ${limit} tệp. Hãy bỏ bớt tệp.`,
  },
  {
    required: () => 'This is still empty. Fill it in and send again.',
    invalid: () => 'This could not be read. Please type it again.',
    unreadable: () =>
      'It held invisible characters that cannot be stored. We took them out; check the text and send again.',
    'unreadable-line': (limit) =>
      `Line ${limit} could not be read. Check its columns, day and amounts.`,
    'too-long': (limit) => `Longer than ${limit} characters. Please shorten it.`,
    'too-short': (limit) => `It needs at least ${limit} characters. Please make it longer.`,
    'not-an-email': () => 'Not an e-mail address yet, for example: lan@company.vn.',
    'not-a-choice': () => 'This choice is not in the list. Please choose again.',
    'not-a-day': () => 'No such day. Give year, month and day, for example 2026-11-23.',
    'not-an-amount': () => 'Give a whole amount in đồng, for example 1,500,000.',
    'not-a-number': () => 'Give a whole number, for example 12.',
    'too-small': (limit) => `The smallest number taken is ${limit}.`,
    'too-large': (limit) => `The largest number taken is ${limit}.`,
    'too-few-rows': (limit) => `The table needs at least ${limit} filled rows. Please add rows.`,
    'too-many-rows': (limit) => `The table takes at most ${limit} rows. Join or remove some.`,
    'sum-differs': (limit) =>
      `The rows must add up to exactly ${limit}. Correct the rows, or the answer they are compared with.`,
    'sum-too-large': (limit) =>
      `The rows may not add up to more than ${limit}. Correct the rows, or the answer they are compared with.`,
    'too-many-files': (limit) => `At most ${limit} files are taken here. Please remove some.`,
  },
)

/** The sentence a person reads for a fault of a field. */
export function faultText(locale: Locale, { code, limit = '' }: Problem): string {
  const texts = faults[locale]
  const sentence = texts[code] ?? texts.invalid
  if (!sentence) throw new Error('the fault texts lack "invalid"')
  return sentence(/^\d+$/.test(limit) ? Number(limit).toLocaleString(locale) : limit)
}
