import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    title: 'Quên mật khẩu',
    lead: 'Nhập địa chỉ thư của tài khoản. Chúng tôi gửi một đường dẫn để bạn chọn mật khẩu mới.',
    email: 'Thư điện tử',
    submit: 'Gửi đường dẫn',
    sentTitle: 'Hãy mở hộp thư của bạn',
    sentLead:
      'Nếu địa chỉ này có tài khoản, thư đặt lại mật khẩu đã được gửi. Đường dẫn dùng được một lần, trong 1 giờ.',
    notSeen: 'Chưa thấy thư? Hãy xem mục thư rác, hoặc kiểm tra lại địa chỉ rồi yêu cầu lần nữa.',
    again: 'Yêu cầu lần nữa',
    newTitle: 'Chọn mật khẩu mới',
    newLead: 'Sau khi đổi, mọi thiết bị đang đăng nhập sẽ phải đăng nhập lại.',
    newPassword: 'Mật khẩu mới',
    newPasswordHint: 'Ít nhất 14 ký tự. Một câu vài từ vừa dễ nhớ vừa khó đoán.',
    change: 'Đổi mật khẩu',
    spentTitle: 'Đường dẫn này không còn dùng được',
    spentLead: 'Đường dẫn đã được dùng, hoặc đã quá 1 giờ. Mật khẩu của bạn chưa thay đổi.',
  },
  {
    title: 'Forgotten password',
    lead: 'Type the e-mail of your account. We send a link with which you choose a new password.',
    email: 'E-mail',
    submit: 'Send the link',
    sentTitle: 'Look into your mailbox',
    sentLead:
      'If there is an account with this address, the mail is on its way. Its link works once, for 1 hour.',
    notSeen: 'No mail? Look into the spam folder, or check the address and ask once more.',
    again: 'Ask once more',
    newTitle: 'Choose a new password',
    newLead: 'Every device that is signed in will have to sign in again.',
    newPassword: 'New password',
    newPasswordHint:
      'At least 14 characters. A few words in a row are easy to remember and hard to guess.',
    change: 'Change password',
    spentTitle: 'This link no longer works',
    spentLead: 'It was used already, or it is more than 1 hour old. Your password has not changed.',
  },
)
