import { link } from '#platform/http/paths.ts'
import { paths } from './paths.ts'
import type { WebhookRow } from './schema.ts'

/** To whoever recorded a webhook that is not told any more. */
export const disabledMail = ({ id, name, address }: WebhookRow, origin: string) => ({
  subject: `Webhook “${name}” đã tạm tắt`,
  text: [
    `Webhook “${name}” (${address}) trả lời lỗi nhiều lần liền, nên chương trình đã tạm tắt để không gửi mãi.`,
    'Hãy báo bên nhận kiểm tra, rồi bật lại và gửi lại các lần chưa tới ở trang:',
    origin + link(paths.webhook, { id }),
    '',
    `The webhook “${name}” failed many times in a row and is switched off. Tell those who receive it, then switch it on and replay what did not arrive, at the address above.`,
  ].join('\n'),
})
