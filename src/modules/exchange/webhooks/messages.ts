import { type FetchRefusal, fetchRefusals } from '#platform/fetching/refusals.ts'
import { bilingual } from '#platform/locale.ts'
import type { DeliveryState, publicActs, ReplayRefusal, WebhookRefusal } from './rules.ts'

type Prefix = (typeof publicActs)[number]

const prefixes = bilingual<Record<Prefix, string>>(
  {
    'content.article-published': 'Đăng tin bài',
    'content.article-changed': 'Sửa tin bài đã đăng',
    'content.article-withdrawn': 'Gỡ tin bài',
    'content.document-': 'Văn bản được ghi nhận hoặc thay đổi',
    'support.programme-published': 'Công bố chương trình hỗ trợ',
    'support.call-published': 'Mở đợt kêu gọi',
    'support.call-changed': 'Sửa đợt kêu gọi',
    'support.call-extended': 'Gia hạn đợt kêu gọi',
    'support.award-signed': 'Ký hợp đồng hỗ trợ',
    'facilities.centre-': 'Cơ sở hỗ trợ được ghi nhận hoặc gỡ',
    'plan.loaded': 'Công bố kế hoạch',
  },
  {
    'content.article-published': 'Article published',
    'content.article-changed': 'Published article changed',
    'content.article-withdrawn': 'Article withdrawn',
    'content.document-': 'Document recorded or changed',
    'support.programme-published': 'Support programme published',
    'support.call-published': 'Call opened',
    'support.call-changed': 'Call changed',
    'support.call-extended': 'Call extended',
    'support.award-signed': 'Support contract signed',
    'facilities.centre-': 'Support centre recorded or taken off',
    'plan.loaded': 'Plan published',
  },
)

const states = bilingual<Record<DeliveryState, string>>(
  { waiting: 'Đang chờ gửi', delivered: 'Đã tới', 'given-up': 'Không gửi được' },
  { waiting: 'To be sent', delivered: 'Arrived', 'given-up': 'Given up' },
)

const refusals = bilingual<Record<WebhookRefusal | ReplayRefusal, string>>(
  {
    stale: 'Người khác vừa sửa webhook này. Hãy xem lại rồi sửa tiếp; nội dung bạn gõ vẫn còn.',
    disabled: 'Webhook này đang tắt, nên không gửi lại. Hãy bật lên trước.',
    'still-waiting': 'Lần gửi này vẫn đang chờ tới lượt, không cần gửi lại.',
  },
  {
    stale: 'Somebody has just changed this webhook. Look again; what you typed is kept.',
    disabled: 'This webhook is switched off, so nothing is sent. Switch it on first.',
    'still-waiting': 'This delivery still waits for its turn and needs no replay.',
  },
)

const vi = {
  desk: 'Bàn làm việc',
  partners: 'Liên thông với cổng khác',
  title: 'Webhook',
  lead: 'Báo ngay cho chương trình khác khi có việc công khai xảy ra, theo chuẩn Standard Webhooks.',
  empty: 'Chưa có webhook nào',
  emptyHint: 'Ghi webhook đầu tiên ở dưới.',
  create: 'Ghi webhook',
  name: 'Tên bên nhận',
  address: 'Địa chỉ nhận',
  addressHint: 'Bắt đầu bằng https://. Mỗi tin gửi tới đều có chữ ký.',
  prefixes: 'Việc cần báo',
  active: 'Đang gửi',
  submit: 'Ghi lại',
  saved: 'Đã ghi lại.',
  replayed: 'Đã xếp việc gửi lại.',
  state: 'Tình trạng',
  on: 'Đang gửi',
  off: 'Đã tắt',
  disabled: 'Tự tắt vì lỗi nhiều lần',
  failures: 'Lỗi liền nhau',
  secret: 'Khóa bí mật',
  secretHint: 'Giao cho bên nhận bằng đường riêng để họ kiểm chữ ký. Không gửi qua thư.',
  change: 'Sửa webhook',
  deliveries: 'Các lần gửi gần đây',
  noDeliveries: 'Chưa có lần gửi nào.',
  act: 'Việc',
  at: 'Lúc',
  attempts: 'Số lần thử',
  answer: 'Trả lời',
  replay: 'Gửi lại',
}

const en: typeof vi = {
  desk: 'My desk',
  partners: 'Other portals',
  title: 'Webhooks',
  lead: 'Tells other programs at once when something public happens, after Standard Webhooks.',
  empty: 'No webhook yet',
  emptyHint: 'Record the first one below.',
  create: 'Record a webhook',
  name: 'Who receives',
  address: 'Address',
  addressHint: 'Beginning with https://. Whatever is sent there is signed.',
  prefixes: 'What is told',
  active: 'Switched on',
  submit: 'Save',
  saved: 'Saved.',
  replayed: 'It will be sent again.',
  state: 'State',
  on: 'On',
  off: 'Off',
  disabled: 'Switched itself off after many failures',
  failures: 'Failures in a row',
  secret: 'Secret',
  secretHint:
    'Give it to the other side by a way of its own, to check the signatures. Not by mail.',
  change: 'Change the webhook',
  deliveries: 'Latest deliveries',
  noDeliveries: 'Nothing was sent yet.',
  act: 'What',
  at: 'When',
  attempts: 'Attempts',
  answer: 'Answer',
  replay: 'Send again',
}

export type WebhookProblem = FetchRefusal | WebhookRefusal | ReplayRefusal

export const messages = bilingual(
  {
    ...vi,
    prefixName: prefixes.vi,
    stateName: states.vi,
    refusal: { ...fetchRefusals.vi, ...refusals.vi },
  },
  {
    ...en,
    prefixName: prefixes.en,
    stateName: states.en,
    refusal: { ...fetchRefusals.en, ...refusals.en },
  },
)
