import { bilingual } from '#platform/locale.ts'
import { kindWords, reasonWords } from '../inbound/words.ts'
import type { FileRefusal } from './comparing.ts'
import type { Verdict } from './rules.ts'

const verdict = bilingual<Record<Verdict, string>>(
  {
    agreed: 'Khớp',
    'on-its-way': 'Đang chờ bên kia đọc',
    missing: 'Bên kia đã đọc qua mà không có',
    differs: 'Bên kia giữ bản khác',
    'not-withdrawn': 'Ở đây đã gỡ, bên kia còn đăng',
    refused: 'Bên kia không lấy',
    'unknown-here': 'Bên kia có mà ở đây chưa từng gửi',
  },
  {
    agreed: 'Agrees',
    'on-its-way': 'Not read by the other side yet',
    missing: 'The other side read past it and does not have it',
    differs: 'The other side holds another version',
    'not-withdrawn': 'Withdrawn here, still online there',
    refused: 'Not taken by the other side',
    'unknown-here': 'The other side has it and we never sent it',
  },
)

const refusal = bilingual<Record<FileRefusal | 'nothing-differs' | 'no-file', string>>(
  {
    'bad-receipt':
      'Tệp này không phải biên nhận hoặc không nguyên vẹn, nên không nhận. Hãy xin lại tệp.',
    'bad-signature':
      'Chữ ký trên biên nhận không khớp với khóa đã xác nhận, nên không nhận. Hãy hỏi lại bên kia.',
    'for-another': 'Biên nhận này gửi cho một cổng khác, nên không nhận. Hãy xin đúng tệp.',
    'no-key': 'Chưa xác nhận khóa của cổng này nên chưa kiểm được chữ ký. Hãy xác nhận khóa trước.',
    'nothing-differs': 'Không có mục nào cần gửi lại: mục đang chờ thì bên kia sẽ tự đọc.',
    'no-file': 'Chưa chọn tệp biên nhận. Hãy chọn tệp rồi gửi lại.',
  },
  {
    'bad-receipt':
      'This file is no receipt, or not a whole one, so it was not taken. Ask for it again.',
    'bad-signature':
      'The signature is not of the confirmed key, so it was not taken. Ask the other side.',
    'for-another':
      'This receipt is for another portal, so it was not taken. Ask for the right one.',
    'no-key':
      'The key of this portal is not confirmed, so no signature can be checked. Confirm it first.',
    'nothing-differs':
      'Nothing needs sending again: what is on its way is read by the other side itself.',
    'no-file': 'No receipt was chosen. Choose the file and send again.',
  },
)

const vi = {
  desk: 'Bàn làm việc',
  partners: 'Liên thông với cổng khác',
  title: 'Đã gửi, đã nhận, lệch',
  lead: (name: string) =>
    `Những gì cổng này đã gửi, so với biên nhận mới nhất có chữ ký của ${name}.`,
  none: 'Chưa có biên nhận nào',
  noneHint:
    'Biên nhận được lấy mỗi lần đọc cổng kia, khi cổng kia cũng đã ghi cổng này và đọc ít nhất một lần.',
  sent: 'Đã gửi',
  present: (present: number, withdrawn: number) => `${present} đang đăng, ${withdrawn} đã gỡ`,
  received: 'Đã nhận',
  receivedAt: 'Biên nhận lập lúc',
  hash: 'SHA-256 của biên nhận',
  agreed: 'Khớp',
  apart: 'Lệch',
  allAgree: 'Mọi mục đã gửi đều khớp.',
  item: 'Mục',
  verdict: 'Chỗ lệch',
  reason: 'Lý do bên kia nêu',
  rest: (count: number) => `Còn ${count} mục nữa`,
  resend: 'Gửi lại các mục thiếu hoặc khác bản',
  resent: 'Đã đưa các mục đó lên cuối nguồn để bên kia đọc lại.',
  file: 'Nhận biên nhận bằng tệp',
  fileHint: 'Tệp JSON có chữ ký do bên kia gửi.',
  fileLabel: 'Tệp biên nhận',
  take: 'Nhận biên nhận',
  taken: 'Đã nhận biên nhận.',
}

const en: typeof vi = {
  desk: 'My desk',
  partners: 'Other portals',
  title: 'Sent, received, differing',
  lead: (name) => `What this portal sent, beside the newest signed receipt of ${name}.`,
  none: 'No receipt yet',
  noneHint:
    'Receipts come with each reading of the other portal, once it has this one on record too and has read from it.',
  sent: 'Sent',
  present: (present, withdrawn) => `${present} published, ${withdrawn} withdrawn`,
  received: 'Received',
  receivedAt: 'Receipt made',
  hash: 'SHA-256 of the receipt',
  agreed: 'Agree',
  apart: 'Differ',
  allAgree: 'All that was sent agrees.',
  item: 'Item',
  verdict: 'How it differs',
  reason: 'Reason given there',
  rest: (count) => `${count} more`,
  resend: 'Send again what is missing or another version',
  resent: 'They stand at the end of the feed again, for the other side to read.',
  file: 'Take a receipt from a file',
  fileHint: 'The signed JSON file that the other side sent.',
  fileLabel: 'Receipt file',
  take: 'Take the receipt',
  taken: 'The receipt is taken.',
}

export const messages = bilingual(
  {
    ...vi,
    verdictName: verdict.vi,
    refusal: refusal.vi,
    kindName: kindWords.vi,
    reasonName: reasonWords.vi,
  },
  {
    ...en,
    verdictName: verdict.en,
    refusal: refusal.en,
    kindName: kindWords.en,
    reasonName: reasonWords.en,
  },
)

export type ComparisonRefusal = keyof typeof refusal.vi
