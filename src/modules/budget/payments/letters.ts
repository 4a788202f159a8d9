import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, type Locale, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { SignedScope } from '#platform/scope.ts'
import { formatDay, formatMoney } from '#ui/format.ts'
import { peopleOf } from '../bank/letters.ts'
import { paths } from '../paths.ts'
import type { Commitment } from '../schema.ts'
import type { PaymentRequest } from './schema.ts'

type Letter = { subject: string; text: string }
type Paid = { amount: number; paidOn: string; paymentOrder: string }
type Demand = { amount: number; dueOn: string; reason: string }
type About = { name: string; label: string; address: string }

const letters = bilingual(
  {
    declined: ({ name, label, address, amount, reason }: About & Declined): Letter => ({
      subject: `Đề nghị thanh toán không được duyệt: ${label}`,
      text: `Chào ${name},\n\nĐề nghị thanh toán ${amount} của ${label} không được duyệt, với lý do:\n\n${reason}\n\nHãy xử lý lý do trên rồi đề nghị lại. Xem tại: ${address}\n`,
    }),
    paid: ({ name, label, address, amount, paidOn, paymentOrder }: About & PaidText): Letter => ({
      subject: `Đã chi ${amount}: ${label}`,
      text: `Chào ${name},\n\nNgày ${paidOn}, ${amount} của ${label} đã được chi theo ủy nhiệm chi số ${paymentOrder}.\n\nHãy nộp chứng từ chi của từng nội dung tại: ${address}\n`,
    }),
    demanded: ({ name, label, address, amount, dueOn, reason }: About & DemandText): Letter => ({
      subject: `Yêu cầu hoàn trả ${amount}: ${label}`,
      text: `Chào ${name},\n\nĐơn vị cần hoàn trả ${amount} của ${label} trước hết ngày ${dueOn}, với lý do:\n\n${reason}\n\nXem tại: ${address}\n`,
    }),
  },
  {
    declined: ({ name, label, address, amount, reason }) => ({
      subject: `A payment request was declined: ${label}`,
      text: `Hello ${name},\n\nThe request to pay ${amount} of ${label} was declined, because:\n\n${reason}\n\nSettle this and ask again. See it at: ${address}\n`,
    }),
    paid: ({ name, label, address, amount, paidOn, paymentOrder }) => ({
      subject: `${amount} paid: ${label}`,
      text: `Hello ${name},\n\nOn ${paidOn}, ${amount} of ${label} was paid by payment order ${paymentOrder}.\n\nPlease hand in the proofs of spending, item by item, at: ${address}\n`,
    }),
    demanded: ({ name, label, address, amount, dueOn, reason }) => ({
      subject: `Repayment of ${amount} demanded: ${label}`,
      text: `Hello ${name},\n\nYour organisation is to pay back ${amount} of ${label} by the end of ${dueOn}, because:\n\n${reason}\n\nSee it at: ${address}\n`,
    }),
  },
)

type Declined = { amount: string; reason: string }
type PaidText = { amount: string; paidOn: string; paymentOrder: string }
type DemandText = { amount: string; dueOn: string; reason: string }

const addressOf = (scope: SignedScope, locale: Locale, id: string) =>
  scope.origin + localised(locale, link(paths.commitment, { commitment: id }))

/** Tells whoever asked for a payment why it was declined. */
export async function tellRequester(
  scope: SignedScope,
  { id, subjectLabel }: Pick<Commitment, 'id' | 'subjectLabel'>,
  { requestedBy, amount }: Pick<PaymentRequest, 'requestedBy' | 'amount'>,
  reason: string,
): Promise<void> {
  const person = await correspondent(scope, requestedBy)
  if (!person) return
  const { name, email, locale } = person
  const about = { name, label: subjectLabel, address: addressOf(scope, locale, id) }
  const declined = { ...about, amount: formatMoney(amount, locale), reason }
  await sendMail(scope, { to: email, ...letters[locale].declined(declined) })
}

/** Somebody who asks for payments, with the language to write in; nobody once they hold no such role. */
async function correspondent(scope: SignedScope, id: string) {
  for (const role of ['officer', 'finance', 'leader'] as const) {
    const found = (await peopleHolding(scope, role)).find((each) => each.id === id)
    if (found) return found
  }
  return undefined
}

type Awarded = Pick<Commitment, 'id' | 'subjectLabel' | 'payeeId'>

async function writeTo(
  scope: SignedScope,
  { id, subjectLabel, payeeId }: Awarded,
  letter: (locale: Locale, about: About) => Letter,
): Promise<void> {
  for (const { name, email, locale } of await peopleOf(scope, payeeId)) {
    const about = { name, label: subjectLabel, address: addressOf(scope, locale, id) }
    await sendMail(scope, { to: email, ...letter(locale, about) })
  }
}

/** Tells the payee's people that money is on its way, and what is asked of them now. */
export const tellPayee = (scope: SignedScope, award: Awarded, paid: Paid): Promise<void> =>
  writeTo(scope, award, (locale, about) =>
    letters[locale].paid({
      ...about,
      amount: formatMoney(paid.amount, locale),
      paidOn: formatDay(paid.paidOn, locale),
      paymentOrder: paid.paymentOrder,
    }),
  )

export const tellOfDemand = (scope: SignedScope, award: Awarded, demand: Demand): Promise<void> =>
  writeTo(scope, award, (locale, about) =>
    letters[locale].demanded({
      ...about,
      amount: formatMoney(demand.amount, locale),
      dueOn: formatDay(demand.dueOn, locale),
      reason: demand.reason,
    }),
  )
