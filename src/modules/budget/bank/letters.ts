import { peopleHolding } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths } from '../paths.ts'

type About = { name: string; organisation: string; bank: string; ending: string; address: string }
type Letter = { subject: string; text: string }
export type AccountNews = 'stated' | 'changed' | 'confirmed'

const letters = bilingual<Record<AccountNews, (about: About) => Letter>>(
  {
    stated: ({ name, organisation, bank, ending, address }) => ({
      subject: `Đã khai tài khoản nhận tiền của ${organisation}`,
      text: `Chào ${name},\n\nTài khoản nhận tiền của ${organisation} vừa được khai: ${bank}, số tài khoản kết thúc bằng ${ending}. Tiền chỉ được chuyển sau khi cơ quan tài chính xác nhận tài khoản này.\n\nNếu không phải người của đơn vị khai, hãy sửa lại ngay tại: ${address}\n`,
    }),
    changed: ({ name, organisation, bank, ending, address }) => ({
      subject: `Tài khoản nhận tiền của ${organisation} đã đổi`,
      text: `Chào ${name},\n\nTài khoản nhận tiền của ${organisation} vừa được đổi thành: ${bank}, số tài khoản kết thúc bằng ${ending}. Mọi đề nghị thanh toán đang chờ đã tạm dừng cho đến khi cơ quan tài chính xác nhận tài khoản mới, rồi phải được duyệt lại.\n\nNếu không phải người của đơn vị đổi, hãy sửa lại ngay tại: ${address}\n`,
    }),
    confirmed: ({ name, organisation, bank, ending, address }) => ({
      subject: `Tài khoản nhận tiền của ${organisation} đã được xác nhận`,
      text: `Chào ${name},\n\nCơ quan tài chính đã xác nhận tài khoản nhận tiền của ${organisation}: ${bank}, số tài khoản kết thúc bằng ${ending}.\n\nXem tại: ${address}\n`,
    }),
  },
  {
    stated: ({ name, organisation, bank, ending, address }) => ({
      subject: `The bank account of ${organisation} was stated`,
      text: `Hello ${name},\n\nThe account that ${organisation} is paid into was stated: ${bank}, a number that ends in ${ending}. Money is sent only after Finance has confirmed it.\n\nIf nobody of your organisation did this, correct it at once at: ${address}\n`,
    }),
    changed: ({ name, organisation, bank, ending, address }) => ({
      subject: `The bank account of ${organisation} was changed`,
      text: `Hello ${name},\n\nThe account that ${organisation} is paid into was changed to: ${bank}, a number that ends in ${ending}. Every payment under way stands still until Finance confirms the new account, and must then be approved again.\n\nIf nobody of your organisation did this, correct it at once at: ${address}\n`,
    }),
    confirmed: ({ name, organisation, bank, ending, address }) => ({
      subject: `The bank account of ${organisation} is confirmed`,
      text: `Hello ${name},\n\nFinance has confirmed the account that ${organisation} is paid into: ${bank}, a number that ends in ${ending}.\n\nSee it at: ${address}\n`,
    }),
  },
)

/** Tells everybody of the organisation, so that a change which none of them made does not stay unseen. */
export async function tellOfAccount(
  scope: SignedScope,
  organisationId: string,
  news: AccountNews,
  { bank, number }: { bank: string; number: string },
): Promise<void> {
  const names = await namesOfOrganisations(scope, [organisationId])
  for (const person of await peopleOf(scope, organisationId)) {
    const path = link(paths.account, { organisation: organisationId })
    const letter = letters[person.locale][news]({
      name: person.name,
      organisation: names.get(organisationId)?.[person.locale] ?? '',
      bank,
      ending: number.slice(-3),
      address: scope.origin + localised(person.locale, path),
    })
    await sendMail(scope, { to: person.email, ...letter })
  }
}

/** The organisation's own people, each once. */
export async function peopleOf(scope: SignedScope, organisationId: string) {
  const founders = await peopleHolding(scope, 'founder', organisationId)
  const supporters = await peopleHolding(scope, 'supporter', organisationId)
  return [...new Map([...founders, ...supporters].map((each) => [each.id, each])).values()]
}
