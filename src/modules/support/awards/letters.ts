import { bilingual } from '#platform/locale.ts'

type Facts = { name: string; number: string; contract: string; href: string }

export const letters = bilingual(
  {
    signed: ({ name, number, contract, href }: Facts) => ({
      subject: `Đã ghi nhận hợp đồng ${contract}`,
      text: [
        `Kính gửi ${name},`,
        `Hợp đồng ${contract} cho hồ sơ ${number} đã được ghi nhận. Nếu số hợp đồng hay số tiền không đúng, hãy báo cho cán bộ xét hồ sơ.`,
        `Xem hồ sơ: ${href}`,
      ].join('\n\n'),
    }),
  },
  {
    signed: ({ name, number, contract, href }) => ({
      subject: `Contract ${contract} is recorded`,
      text: [
        `Dear ${name},`,
        `Contract ${contract} for application ${number} has been recorded. If its number or amount is not right, please tell the screening officer.`,
        `See the application: ${href}`,
      ].join('\n\n'),
    }),
  },
)
