import { bilingual } from '#ui/locale.tsx'
import type { ConfirmRefusal } from '../rules.ts'

type Texts = { problem: Record<ConfirmRefusal, string> }

const vi: Texts = {
  problem: {
    'not-published': 'Mục này không còn trên cổng, nên không có gì để xác nhận.',
    closed:
      'Mục này đã hết hạn, nên không xác nhận được nữa. Nếu được kéo dài, hãy đăng nhập và sửa ngày.',
    'day-passed': 'Thời hạn ghi trong mục đã qua. Hãy đăng nhập và sửa ngày đó.',
  },
}
const en: Texts = {
  problem: {
    'not-published': 'This is no longer on the portal, so there is nothing to confirm.',
    closed:
      'This is over and cannot be confirmed. If it was prolonged, sign in and change the day.',
    'day-passed': 'The day this hangs on has passed. Sign in and change it.',
  },
}

export const messages = bilingual(
  {
    ...vi,
    title: 'Thông tin này còn đúng không?',
    about: 'Bạn nhận thư hỏi về mục sau:',
    confirm: 'Vẫn đúng',
    hint: 'Bấm nút là xác nhận mọi điều ghi ở trang đó vẫn đúng. Nếu có gì đã thay đổi, đừng bấm mà hãy sửa.',
    change: 'Sửa thông tin',
    done: 'Cảm ơn bạn. Thông tin được ghi là vẫn đúng, thời hạn xác nhận tính lại từ hôm nay.',
    spentTitle: 'Địa chỉ này không dùng được nữa',
    spent:
      'Địa chỉ trong thư chỉ dùng một lần và có hạn. Hãy đăng nhập để xác nhận hoặc sửa thông tin của bạn.',
    toDesk: 'Thông tin bạn đăng',
  },
  {
    ...en,
    title: 'Is this still right?',
    about: 'You were asked about this entry:',
    confirm: 'Still right',
    hint: 'Press it to confirm that everything on that page is still right. If something has changed, correct it instead.',
    change: 'Correct it',
    done: 'Thank you. It is noted as still right, and its time begins anew today.',
    spentTitle: 'This address no longer works',
    spent:
      'The address in the mail works once, for a while. Sign in to confirm or correct what you publish.',
    toDesk: 'What you publish',
  },
)
