import { bilingual, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'

export type ErrorKind =
  | 'bad-request'
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'too-large'
  | 'too-many'
  | 'broken'

type Texts = Record<ErrorKind, { title: string; advice: string }> & {
  id: string
  home: string
  search: string
}

export const errorTexts = bilingual<Texts>(
  {
    'bad-request': {
      title: 'Yêu cầu này chúng tôi không đọc được',
      advice:
        'Địa chỉ hoặc nội dung gửi lên không đúng dạng, nên chưa có gì thay đổi. Hãy quay lại trang trước và thử lại.',
    },
    'sign-in': {
      title: 'Cần đăng nhập',
      advice: 'Việc này cần biết bạn là ai. Hãy đăng nhập rồi thử lại.',
    },
    forbidden: {
      title: 'Bạn chưa có quyền làm việc này',
      advice:
        'Trang này dành cho vai trò khác, hoặc biểu mẫu đến từ một trang lạ nên đã bị chặn. Nếu đây là việc của bạn, hãy nhờ quản trị viên cấp vai trò.',
    },
    'not-found': {
      title: 'Không tìm thấy trang này',
      advice:
        'Có thể địa chỉ đã đổi, hoặc trang không dành cho bạn. Hãy tìm theo từ khóa hoặc về trang chủ.',
    },
    'too-large': {
      title: 'Nội dung gửi lên quá lớn',
      advice:
        'Mỗi tệp nhận tối đa 20 MB và mỗi lần gửi tối đa 64 MB. Hãy giảm dung lượng rồi gửi lại; chưa có gì bị mất.',
    },
    'too-many': {
      title: 'Bạn thử quá nhiều lần',
      advice: 'Để giữ an toàn, chúng tôi tạm dừng vài phút. Hãy chờ rồi thử lại.',
    },
    broken: {
      title: 'Máy chủ vừa gặp lỗi',
      advice:
        'Lỗi đã được ghi lại. Việc bạn vừa gửi có thể chưa xong: hãy mở lại trang để xem, rồi thử lần nữa. Nếu vẫn lỗi, hãy gửi cho chúng tôi mã dưới đây.',
    },
    id: 'Mã yêu cầu',
    home: 'Về trang chủ',
    search: 'Tìm kiếm',
  },
  {
    'bad-request': {
      title: 'We could not read this request',
      advice:
        'The address or the content does not have the right form, so nothing was changed. Go back and try again.',
    },
    'sign-in': {
      title: 'Please sign in',
      advice: 'This needs to know who you are. Sign in and try again.',
    },
    forbidden: {
      title: 'You do not have the right to do this yet',
      advice:
        'This page is for another role, or the form came from a foreign page and was stopped. If this is your work, ask an administrator for the role.',
    },
    'not-found': {
      title: 'There is no such page',
      advice:
        'The address may have changed, or the page is not for you. Search for it or go to the home page.',
    },
    'too-large': {
      title: 'Too much was sent at once',
      advice:
        'A file may have 20 MB and one sending 64 MB. Make it smaller and send again; nothing was lost.',
    },
    'too-many': {
      title: 'Too many tries',
      advice: 'To keep accounts safe we pause for a few minutes. Wait a little and try again.',
    },
    broken: {
      title: 'Something broke on our side',
      advice:
        'The fault is recorded. What you sent may not have been done: open the page again to see, then retry. If it goes on, send us the id below.',
    },
    id: 'Request id',
    home: 'Home page',
    search: 'Search',
  },
)

export function ErrorPage({ kind, requestId }: { kind: ErrorKind; requestId: string }) {
  const texts = useMessages(errorTexts)
  const { title, advice } = texts[kind]
  return (
    <Page title={title} lead={advice}>
      <p class="text-sm opacity-80">
        {texts.id}: <code>{requestId}</code>
      </p>
    </Page>
  )
}
