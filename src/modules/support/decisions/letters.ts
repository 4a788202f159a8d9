import { bilingual } from '#platform/locale.ts'
import { formatMoney } from '#ui/format.ts'

type Facts = {
  name: string
  number: string
  call: string
  href: string
  /** In đồng. */
  amount: number
  reasons: string
  /** How to appeal, and by when. */
  appeal: string
}

export const letters = bilingual(
  {
    approval: ({ name, number, call, href, amount, reasons, appeal }: Facts) => ({
      subject: `Hồ sơ ${number} được hỗ trợ`,
      text: [
        `Kính gửi ${name},`,
        `Thành phố đã quyết định hỗ trợ hồ sơ ${number} của ${call}, số tiền ${formatMoney(amount, 'vi')}.`,
        `Lý do: ${reasons}`,
        'Bước tiếp theo là ký hợp đồng. Cán bộ xét hồ sơ sẽ liên hệ với bạn.',
        `Xem quyết định: ${href}`,
        appeal,
      ].join('\n\n'),
    }),
    refusal: ({ name, number, call, href, reasons, appeal }: Facts) => ({
      subject: `Kết quả hồ sơ ${number}`,
      text: [
        `Kính gửi ${name},`,
        `Thành phố quyết định không hỗ trợ hồ sơ ${number} của ${call}.`,
        `Lý do: ${reasons}`,
        'Cảm ơn bạn đã dành công sức cho hồ sơ. Bạn có thể nộp hồ sơ cho các đợt kêu gọi sau.',
        `Xem quyết định: ${href}`,
        appeal,
      ].join('\n\n'),
    }),
  },
  {
    approval: ({ name, number, call, href, amount, reasons, appeal }) => ({
      subject: `Application ${number} is approved`,
      text: [
        `Dear ${name},`,
        `The city has decided to support application ${number} to ${call} with ${formatMoney(amount, 'en')}.`,
        `Reasons: ${reasons}`,
        'The next step is to sign the contract. The screening officer will be in touch with you.',
        `See the decision: ${href}`,
        appeal,
      ].join('\n\n'),
    }),
    refusal: ({ name, number, call, href, reasons, appeal }) => ({
      subject: `The outcome of application ${number}`,
      text: [
        `Dear ${name},`,
        `The city has decided not to support application ${number} to ${call}.`,
        `Reasons: ${reasons}`,
        'Thank you for the work you put into it. You are welcome to apply to later calls.',
        `See the decision: ${href}`,
        appeal,
      ].join('\n\n'),
    }),
  },
)
