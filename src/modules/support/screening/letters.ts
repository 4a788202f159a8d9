import { bilingual } from '#platform/locale.ts'

type Facts = { name: string; number: string; call: string; href: string }

/** Letters to founders about the screening; each says what happened, why, and what to do. */
export const letters = bilingual(
  {
    correction: ({
      name,
      number,
      call,
      href,
      items,
      note,
      due,
    }: Facts & { items: string[]; note: string; due: string | null }) => ({
      subject: `Hồ sơ ${number} cần bổ sung`,
      text: [
        `Kính gửi ${name},`,
        `Chúng tôi đã xem hồ sơ ${number} nộp cho ${call}. Để xét tiếp, xin bổ sung các mục sau:`,
        items.map((item) => `- ${item}`).join('\n'),
        note,
        due && `Hạn nộp lại: hết ngày ${due}.`,
        `Hãy mở hồ sơ, sửa các mục trên rồi gửi lại: ${href}`,
        'Thời gian chờ bạn bổ sung không tính vào thời hạn xét hồ sơ.',
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
    acceptance: ({ name, number, call, href }: Facts) => ({
      subject: `Hồ sơ ${number} hợp lệ`,
      text: [
        `Kính gửi ${name},`,
        `Hồ sơ ${number} nộp cho ${call} đã hợp lệ và được chuyển sang bước đánh giá. Bạn chưa phải làm gì thêm.`,
        `Xem ai đang xử lý và hạn trả lời: ${href}`,
      ].join('\n\n'),
    }),
    rejection: ({
      name,
      number,
      call,
      href,
      reasons,
      appeal,
    }: Facts & { reasons: string; appeal: string }) => ({
      subject: `Hồ sơ ${number} không đủ điều kiện`,
      text: [
        `Kính gửi ${name},`,
        `Hồ sơ ${number} nộp cho ${call} không đủ điều kiện để đưa vào đánh giá. Lý do:`,
        reasons,
        `Xem lại hồ sơ và từng tiêu chí: ${href}`,
        'Khi đã đáp ứng điều kiện, bạn có thể nộp hồ sơ cho đợt kêu gọi sau.',
        appeal,
      ].join('\n\n'),
    }),
  },
  {
    correction: ({ name, number, call, href, items, note, due }) => ({
      subject: `Application ${number} needs a correction`,
      text: [
        `Dear ${name},`,
        `We have looked at application ${number} to ${call}. To go on, please put these things right:`,
        items.map((item) => `- ${item}`).join('\n'),
        note,
        due && `Please answer by the end of ${due}.`,
        `Open the application, correct it and send it again: ${href}`,
        'The time we wait for your correction does not count towards our deadline.',
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
    acceptance: ({ name, number, call, href }) => ({
      subject: `Application ${number} is in order`,
      text: [
        `Dear ${name},`,
        `Application ${number} to ${call} is in order and now goes to the reviewers. There is nothing you need to do.`,
        `See who is working on it and by when: ${href}`,
      ].join('\n\n'),
    }),
    rejection: ({ name, number, call, href, reasons, appeal }) => ({
      subject: `Application ${number} is not eligible`,
      text: [
        `Dear ${name},`,
        `Application ${number} to ${call} does not meet the conditions for review. The reasons:`,
        reasons,
        `See the application and each criterion: ${href}`,
        'Once the conditions are met you are welcome to apply to a later call.',
        appeal,
      ].join('\n\n'),
    }),
  },
)
