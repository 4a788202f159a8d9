import type { Locale } from '#platform/locale.ts'
import { formatNumber } from '#ui/format.ts'
import type { FigureLine } from './content.ts'
import { messages } from './messages.ts'

/** Why the sum of a number is not what the ledger says, part by part. */
export function differenceText(
  { accepted, carried, adjusted, unreported }: FigureLine,
  locale: Locale,
): string {
  if (accepted === null || unreported === null) return '–'
  const t = messages[locale]
  const signed = (value: number) => `${value > 0 ? '+' : ''}${formatNumber(value, locale)}`
  const parts = [
    ...(carried === 0 ? [] : [t.carried(signed(carried))]),
    ...(adjusted === 0 ? [] : [t.adjusted(signed(adjusted))]),
    ...(unreported > 0 ? [t.unreported(signed(-unreported))] : []),
    ...(unreported < 0 ? [t.doubled(signed(-unreported))] : []),
  ]
  return parts.length === 0 ? t.same : parts.join('; ')
}
