import { formatMoney } from './format.ts'
import { useLocale } from './locale.tsx'

/** An amount in đồng. */
export function Money({ amount }: { amount: number }) {
  return <data value={String(amount)}>{formatMoney(amount, useLocale())}</data>
}
