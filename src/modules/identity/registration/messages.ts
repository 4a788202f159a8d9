import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    title: 'Đăng ký tài khoản',
    lead: 'Một tài khoản dùng cho mọi chương trình: nộp hồ sơ, theo dõi kết quả và trao đổi với cán bộ thụ lý.',
    name: 'Họ và tên',
    nameFault: 'Họ tên chỉ gồm chữ cái, dấu cách, dấu chấm và gạch nối. Hãy nhập lại.',
    email: 'Thư điện tử',
    emailHint: 'Chúng tôi gửi thư xác nhận đến địa chỉ này.',
    password: 'Mật khẩu',
    passwordHint: 'Ít nhất 14 ký tự. Một câu vài từ vừa dễ nhớ vừa khó đoán.',
    consent: 'Tôi đồng ý cho xử lý dữ liệu cá nhân của tôi để mở tài khoản và giải quyết hồ sơ',
    consentFault:
      'Cần có sự đồng ý của bạn thì mới mở được tài khoản. Hãy đọc rồi đánh dấu vào ô này.',
    privacy: 'Chúng tôi giữ dữ liệu gì, để làm gì, trong bao lâu',
    submit: 'Đăng ký',
    haveAccount: 'Đã có tài khoản?',
    signIn: 'Đăng nhập',
    inboxTitle: 'Hãy mở hộp thư của bạn',
    inboxLead:
      'Chúng tôi đã gửi thư đến địa chỉ bạn nhập. Mở đường dẫn trong thư để hoàn tất đăng ký.',
    resendTitle: 'Gửi lại thư xác nhận',
    resendLead: 'Chưa thấy thư? Hãy xem mục thư rác, hoặc nhập lại địa chỉ để nhận thư mới.',
    resend: 'Gửi lại thư',
    confirmTitle: 'Xác nhận địa chỉ thư',
    confirmLead:
      'Còn một bước: nhập lại mật khẩu để mở tài khoản. Nếu bạn không đăng ký, hãy đóng trang này: sẽ không có tài khoản nào được mở.',
    confirmPassword: 'Mật khẩu bạn đã đặt khi đăng ký',
    confirmWrong:
      'Mật khẩu này không khớp với lần đăng ký mà thư được gửi cho. Hãy nhập lại; nếu bạn nhận nhiều thư, hãy thử đường dẫn trong thư khác; nếu đã quên, hãy đăng ký lại.',
    signUpAgain: 'Quên mật khẩu, hoặc chưa hề đặt? Đăng ký lại từ đầu',
    confirm: 'Xác nhận địa chỉ thư',
    spentTitle: 'Đường dẫn này không còn dùng được',
    spentLead:
      'Đường dẫn đã được dùng, hoặc đã quá 24 giờ. Nếu đã xác nhận, bạn chỉ cần đăng nhập; nếu chưa, hãy yêu cầu thư mới.',
  },
  {
    title: 'Sign up',
    lead: 'One account for every programme: send in a case, follow it and talk with the officer in charge.',
    name: 'Full name',
    nameFault: 'A name has only letters, spaces, dots and hyphens. Please type it again.',
    email: 'E-mail',
    emailHint: 'We send a mail to this address to confirm it.',
    password: 'Password',
    passwordHint:
      'At least 14 characters. A few words in a row are easy to remember and hard to guess.',
    consent:
      'I agree that my personal data are processed to open my account and to settle my cases',
    consentFault: 'We can open an account only with your consent. Please read and tick this box.',
    privacy: 'What we keep, what for and how long',
    submit: 'Sign up',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
    inboxTitle: 'Look into your mailbox',
    inboxLead: 'We have written to the address you gave. Open the link in the mail to finish.',
    resendTitle: 'Send the confirmation mail again',
    resendLead: 'No mail yet? Look into the spam folder, or give the address again for a new one.',
    resend: 'Send it again',
    confirmTitle: 'Confirm your e-mail address',
    confirmLead:
      'One step is left: type your password again to open your account. If you did not sign up, close this page: no account will be opened.',
    confirmPassword: 'The password you chose when you signed up',
    confirmWrong:
      'This password is not the one of the sign-up that this mail was sent for. Type it again; if you got several mails, try the link in another; if you forgot it, sign up again.',
    signUpAgain: 'Forgot the password, or never chose one? Sign up again',
    confirm: 'Confirm my address',
    spentTitle: 'This link no longer works',
    spentLead:
      'It was used already, or it is more than 24 hours old. If you have confirmed, just sign in; if not, ask for a new mail.',
  },
)
