import type { Problem } from '#platform/http/form.ts'
import { bilingual, type Locale } from '#platform/locale.ts'

const own = bilingual<Record<string, string>>(
  {
    'not-an-enterprise-code':
      'Mã số doanh nghiệp có 10 chữ số, chi nhánh thêm gạch ngang và 3 chữ số, ví dụ 0201234567. Hãy xem trên giấy chứng nhận đăng ký.',
    'code-taken':
      'Mã số doanh nghiệp này đã thuộc một hồ sơ khác, mà mỗi doanh nghiệp chỉ có một hồ sơ. Hãy xem lại số, hoặc nhờ người lập hồ sơ kia thêm bạn vào. Nếu đó là mã số của doanh nghiệp bạn mà người khác đã dùng, hãy viết cho cán bộ thành phố để được giải phóng mã số.',
    'project-is-not-registered':
      'Dự án thì chưa đăng ký doanh nghiệp, nên ô này phải để trống. Nếu đã đăng ký, hãy chọn “Doanh nghiệp” ở trên.',
    'in-the-future': 'Ngày này chưa tới. Hãy nhập ngày ghi trên giấy tờ.',
    'not-a-website': 'Chưa đúng dạng địa chỉ trang web, ví dụ https://cangxanh.vn.',
    'number-taken':
      'Số giấy chứng nhận này đã được ghi cho một doanh nghiệp khác. Hãy xem lại số trên giấy.',
  },
  {
    'not-an-enterprise-code':
      'An enterprise code has 10 digits; a branch adds a dash and 3 digits, for example 0201234567. Look at the registration certificate.',
    'code-taken':
      'Another profile already has this enterprise code, and an enterprise has only one. Check the number, or ask whoever made that profile to add you. If the code is your enterprise’s and somebody else used it, write to the city’s officers, who can release it.',
    'project-is-not-registered':
      'A project is not registered yet, so this must stay empty. If it is registered, choose “Enterprise” above.',
    'in-the-future': 'This day is still to come. Give the day that stands on the paper.',
    'not-a-website': 'Not an address of a website yet, for example https://cangxanh.vn.',
    'number-taken':
      'This certificate number is already recorded for another enterprise. Check the number on the paper.',
  },
)

/** Sentences by field for the faults that only this module knows; the form says the others by itself. */
export const ownFaults = (locale: Locale, problems: readonly Problem[]): Record<string, string> =>
  Object.fromEntries(
    problems.toReversed().flatMap(({ field, code }) => {
      const sentence = own[locale][code]
      return sentence ? [[field, sentence]] : []
    }),
  )
