import { bilingual } from '#platform/locale.ts'
import { messages } from './messages.ts'
import { CONFIRMATION_DAYS, type Rhythm } from './rules.ts'

type Letter = { subject: string; text: string }
type Named = { name: string; address: string }
type Asked = Named & { rhythm: Rhythm }

/** Asks the owner of an address whether it was they who asked. */
export const confirmLetter = bilingual<(asked: Asked) => Letter>(
  ({ name, rhythm, address }) => ({
    subject: `Xác nhận nhận tin: ${name}`,
    text: [
      'Có người, có lẽ là bạn, xin nhận tin qua thư ở địa chỉ này:',
      `${name}\n${messages.vi.rhythms[rhythm]}`,
      `Nếu đúng là bạn, hãy mở đường dẫn sau trong vòng ${CONFIRMATION_DAYS} ngày và bấm nút xác nhận:\n${address}`,
      'Nếu không phải bạn, hãy bỏ qua thư này: chúng tôi không gửi gì thêm và xóa địa chỉ của bạn.',
    ].join('\n\n'),
  }),
  ({ name, rhythm, address }) => ({
    subject: `Please confirm: ${name}`,
    text: [
      'Somebody, probably you, asked for mails to this address about:',
      `${name}\n${messages.en.rhythms[rhythm]}`,
      `If it was you, open this link within ${CONFIRMATION_DAYS} days and press the button:\n${address}`,
      'If it was not you, ignore this mail: we send nothing more and erase your address.',
    ].join('\n\n'),
  }),
)

/** Goes to somebody who asks for what they get already. */
export const alreadyLetter = bilingual<(named: Named) => Letter>(
  ({ name, address }) => ({
    subject: `Bạn đang nhận tin: ${name}`,
    text: [
      `Có người vừa xin nhận tin này ở địa chỉ của bạn, nhưng bạn đang nhận rồi:\n${name}`,
      `Bạn có thể xem và sửa những gì bạn nhận ở đây:\n${address}`,
    ].join('\n\n'),
  }),
  ({ name, address }) => ({
    subject: `You already get: ${name}`,
    text: [
      `Somebody has just asked for this at your address, but you get it already:\n${name}`,
      `You can see and change what you get here:\n${address}`,
    ].join('\n\n'),
  }),
)

export const manageLetter = bilingual<(at: { address: string }) => Letter>(
  ({ address }) => ({
    subject: 'Đường dẫn để xem và sửa những gì bạn nhận',
    text: [
      `Đây là đường dẫn bạn vừa xin:\n${address}`,
      'Ai có đường dẫn này đều sửa được những gì bạn nhận, nên đừng chuyển cho người khác.',
    ].join('\n\n'),
  }),
  ({ address }) => ({
    subject: 'The link to what you get',
    text: [
      `Here is the link you asked for:\n${address}`,
      'Whoever has this link can change what you get, so do not pass it on.',
    ].join('\n\n'),
  }),
)
