import { bilingual } from '#platform/locale.ts'

type Letter = { subject: string; text: string }

const viFoot =
  '\n\nThư này do hệ thống Bến Khởi gửi tự động. Chúng tôi không bao giờ hỏi mật khẩu của bạn qua thư hay điện thoại.\n'
const enFoot =
  '\n\nThis mail was sent by Bến Khởi. We never ask for your password by mail or telephone.\n'

type ToConfirm = { name: string; address: string; hours: number }

export const confirmationMail = bilingual<(about: ToConfirm) => Letter>(
  ({ name, address, hours }) => ({
    subject: 'Xác nhận địa chỉ thư để hoàn tất đăng ký',
    text: `Chào ${name},\n\nCó người vừa dùng địa chỉ thư này để đăng ký tài khoản trên Bến Khởi. Nếu đó là bạn, hãy mở địa chỉ dưới đây và nhập mật khẩu bạn đã đặt khi đăng ký; địa chỉ dùng được trong ${hours} giờ:\n\n${address}\n\nNếu bạn không đăng ký, đừng mở địa chỉ trên, hãy xóa thư này: không có tài khoản nào được tạo, và lần đăng ký ấy sẽ tự bị xóa. Muốn có tài khoản, bạn hãy tự đăng ký với mật khẩu của mình.${viFoot}`,
  }),
  ({ name, address, hours }) => ({
    subject: 'Confirm your e-mail address to finish signing up',
    text: `Hello ${name},\n\nSomeone has just signed up for Bến Khởi with this e-mail address. If it was you, open the address below and type the password you chose; it works for ${hours} hours:\n\n${address}\n\nIf this was not you, do not open the address and delete this mail: no account is made, and that sign-up will be deleted by itself. If you want an account, sign up yourself with a password of your own.${enFoot}`,
  }),
)

type ToKnown = { name: string; signIn: string; forgotten: string }

export const alreadyRegisteredMail = bilingual<(about: ToKnown) => Letter>(
  ({ name, signIn, forgotten }) => ({
    subject: 'Bạn đã có tài khoản trên Bến Khởi',
    text: `Chào ${name},\n\nCó người vừa dùng địa chỉ thư này để đăng ký tài khoản, nhưng bạn đã có tài khoản rồi. Tài khoản của bạn không thay đổi.\n\nĐăng nhập: ${signIn}\nQuên mật khẩu: ${forgotten}\n\nNếu không phải bạn, bạn không cần làm gì.${viFoot}`,
  }),
  ({ name, signIn, forgotten }) => ({
    subject: 'You already have an account on Bến Khởi',
    text: `Hello ${name},\n\nSomeone has just signed up with this e-mail address, but you already have an account. Nothing about it has changed.\n\nSign in: ${signIn}\nForgotten password: ${forgotten}\n\nIf this was not you, there is nothing you need to do.${enFoot}`,
  }),
)

export const passwordResetMail = bilingual<(about: ToConfirm) => Letter>(
  ({ name, address, hours }) => ({
    subject: 'Đặt lại mật khẩu',
    text: `Chào ${name},\n\nCó yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Hãy mở địa chỉ dưới đây để chọn mật khẩu mới; địa chỉ dùng được một lần, trong ${hours} giờ:\n\n${address}\n\nNếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu của bạn vẫn như cũ.${viFoot}`,
  }),
  ({ name, address, hours }) => ({
    subject: 'Choose a new password',
    text: `Hello ${name},\n\nSomeone asked to reset the password of your account. Open the address below to choose a new one; it works once, for ${hours} hour(s):\n\n${address}\n\nIf this was not you, ignore this mail: your password stays as it is.${enFoot}`,
  }),
)
