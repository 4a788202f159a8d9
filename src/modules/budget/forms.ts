import { z } from 'zod'
import * as field from '#platform/http/fields.ts'

const positive = () => field.money().refine((amount) => amount > 0, 'no-money')

export const plainForm = z.object({})
export const reasonForm = z.object({ reason: field.text(1000) })
export const noteForm = z.object({ reason: field.optionalText(1000) })

/** What was chosen must stand in the list: an officer of the whole city, too, estimates for agencies that exist. */
export const estimateForm = (known: { programmes: readonly Known[]; agencies: readonly Known[] }) =>
  z.object({
    year: field.wholeNumber({ min: 2017, max: 2100 }),
    sourceId: field.id(),
    programmeId: z.union(
      [field.optionalText(0).transform(() => null), oneOf(known.programmes)],
      'not-a-choice',
    ),
    agencyId: oneOf(known.agencies),
    title: field.text(200),
    explanation: field.text(4000),
    amount: positive(),
  })

type Known = { id: string }
const oneOf = (known: readonly Known[]) =>
  field.id().refine((typed) => known.some(({ id }) => id === typed), 'not-a-choice')

export const appraisalForm = z.object({ amount: field.money(), note: field.text(2000) })
export const allocationForm = z.object({ amount: positive(), basis: field.text(200) })
export const thresholdForm = z.object({ amount: field.money(), basis: field.text(200) })

export const accountForm = z.object({
  bank: field.text(120),
  holder: field.text(120),
  number: field
    .text(40)
    .transform((typed) => typed.replace(/[\s.]/g, ''))
    .refine((number) => /^[0-9A-Za-z]{4,34}$/.test(number), 'not-an-account'),
})

export const paymentForm = z.object({
  paymentOrder: field.text(60).refine((order) => /^[\p{L}\p{N}/.-]+$/u.test(order), 'not-an-order'),
  paidOn: field.day(),
})

export const expenseForm = z.object({
  itemId: field.id(),
  sellerTaxCode: field
    .text(20)
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine((code) => /^\d{10}(-?\d{3})?$/.test(code), 'not-a-tax-code'),
  invoiceNumber: field.text(40),
  invoicedOn: field.day(),
  what: field.text(300),
  amount: positive(),
})

export const settlementForm = z.object({ amount: field.money() })
export const demandForm = z.object({
  amount: positive(),
  reason: field.text(1000),
  dueOn: field.day(),
})
export const receiptForm = z.object({ amount: positive(), on: field.day() })
