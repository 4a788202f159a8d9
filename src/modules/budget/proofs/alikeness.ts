import type { Line } from '../schema.ts'
import type { Alarm, Expense } from './schema.ts'

type Purse = Pick<Line, 'programmeId' | 'sourceId'>

/** Whether two lines are different purses: the same cost paid by both would be paid twice. */
export const isSameCost = (one: Purse, other: Purse): boolean =>
  one.programmeId !== other.programmeId || one.sourceId !== other.sourceId

/** The same for both orders, so that one collision has one key. */
export const sameCostKey = (costKind: string, ...ids: [string, string]): string =>
  `same-cost:${costKind}:${ids.toSorted().join(':')}`

export const invoiceKey = (kind: Alarm['kind'], ...ids: [string, string]): string =>
  `${kind}:${ids.toSorted().join(':')}`

type Invoice = Pick<Expense, 'sellerTaxCode' | 'invoiceNumber' | 'invoicedOn' | 'amount'>

/** An invoice's number without what people write differently: spaces, dashes, capitals, zeros in front. */
export const plainNumber = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '')

export const plainTaxCode = (code: string): string => code.replace(/[^0-9]/g, '')

const LIKE_WITHIN_DAYS = 7

/** How much two invoices look alike: one number written in two ways, or the same amount of one seller within a week. */
export function alikeness(one: Invoice, other: Invoice): 'same-invoice' | 'like-invoice' | null {
  if (plainTaxCode(one.sellerTaxCode) !== plainTaxCode(other.sellerTaxCode)) return null
  if (plainNumber(one.invoiceNumber) === plainNumber(other.invoiceNumber)) return 'same-invoice'
  const apart = Temporal.PlainDate.from(one.invoicedOn).until(other.invoicedOn).days
  return one.amount === other.amount && Math.abs(apart) <= LIKE_WITHIN_DAYS ? 'like-invoice' : null
}
