import { documentKey } from '#platform/text/document-number.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import type { LawDocument } from './schema.ts'

/** What is read off the paper itself. */
export type Wording = Pick<
  LawDocument,
  | 'number'
  | 'kind'
  | 'issuer'
  | 'signer'
  | 'issuedOn'
  | 'effectiveOn'
  | 'expiresOn'
  | 'title'
  | 'summary'
  | 'fullText'
>

/** The one form that every way of writing a number leads to. */
export const keyOfNumber = (number: string): string => documentKey(number) ?? fold(number)

/** The columns that follow from the wording: what tells two documents apart, and what the list searches. */
export function derived({ number, title, issuer, issuedOn }: Wording) {
  const numberKey = number ? keyOfNumber(number) : null
  return {
    numberKey,
    identity: `${numberKey ?? `${fold(title.vi)} ${issuedOn}`} | ${fold(issuer.vi)}`,
    folded: fold([number ?? '', title.vi, title.en, issuer.vi, issuer.en].join(' ')),
  }
}

/** The address that number or title give, before it is known to be free. */
export const stemOf = ({ number, title }: Wording): string =>
  slugOf(number ?? title.vi) || 'van-ban'
