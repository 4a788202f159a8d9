import { bilingual } from '#platform/locale.ts'

type Facts = { name: string; number: string; call: string; href: string }

/** Letters about the life of a case outside its usual course. */
export const letters = bilingual(
  {
    annulment: ({ name, number, call, href, reason }: Facts & { reason: string }) => ({
      subject: `Hồ sơ ${number} bị hủy việc xét`,
      text: `Kính gửi ${name},\n\nViệc xét hồ sơ ${number} nộp cho ${call} đã bị hủy. Lý do:\n\n${reason}\n\nNội dung hồ sơ vẫn được lưu. Xem lại hồ sơ: ${href}\n\nNếu cho rằng có sai sót, xin trả lời cơ quan phụ trách đợt, nêu rõ số hồ sơ.`,
    }),
    reopening: ({ name, number, call, href, reason }: Facts & { reason: string }) => ({
      subject: `Hồ sơ ${number} được mở lại`,
      text: `Kính gửi ${name},\n\nHồ sơ ${number} nộp cho ${call} được mở lại để xét. Lý do:\n\n${reason}\n\nKết luận trước đây không còn hiệu lực. Bạn chưa phải làm gì thêm; xem ai đang xử lý và hạn trả lời: ${href}`,
    }),
    transfer: ({
      name,
      number,
      call,
      href,
      from,
      note,
    }: Facts & { from: string; note: string }) => ({
      subject: `Bạn được giao hồ sơ ${number}`,
      text: [
        `Kính gửi ${name},`,
        `${from} chuyển cho bạn hồ sơ ${number} của ${call}.`,
        note,
        `Mở hồ sơ: ${href}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
  },
  {
    annulment: ({ name, number, call, href, reason }) => ({
      subject: `Application ${number} was annulled`,
      text: `Dear ${name},\n\nApplication ${number} to ${call} was annulled. The reason:\n\n${reason}\n\nWhat you sent stays on file. See it here: ${href}\n\nIf you believe this is a mistake, write to the agency of the call and name the number.`,
    }),
    reopening: ({ name, number, call, href, reason }) => ({
      subject: `Application ${number} is open again`,
      text: `Dear ${name},\n\nApplication ${number} to ${call} was opened again. The reason:\n\n${reason}\n\nThe earlier conclusion no longer holds. There is nothing you need to do; see who is working on it and by when: ${href}`,
    }),
    transfer: ({ name, number, call, href, from, note }) => ({
      subject: `Case ${number} was handed to you`,
      text: [
        `Dear ${name},`,
        `${from} hands you case ${number} of ${call}.`,
        note,
        `Open the case: ${href}`,
      ]
        .filter(Boolean)
        .join('\n\n'),
    }),
  },
)
