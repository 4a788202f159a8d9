import type { Locale } from '#platform/locale.ts'
import { formatNumber } from '#ui/format.ts'
import type { PlanIndicator } from '../file/index.ts'
import { messages } from './messages.ts'
import type { Standing } from './standing.ts'

type Measured = Pick<PlanIndicator, 'unit'>

/** A figure with its unit, rounded to what can be read. */
export const withUnit = ({ unit }: Measured, value: number, locale: Locale): string =>
  `${formatNumber(Math.round(value * 10) / 10, locale)} ${unit[locale]}`.trim()

/** Why a value stands where it stands, in a sentence. */
export function reasonText(
  indicator: Measured & Pick<PlanIndicator, 'comparison'>,
  { reason, expected }: Standing,
  locale: Locale,
): string {
  const { reasons } = messages[locale]
  const wanted = expected === null ? '–' : withUnit(indicator, expected, locale)
  const falling = indicator.comparison === 'at-most'
  switch (reason) {
    case 'above':
      return (falling ? reasons.better : reasons.above)(wanted)
    case 'below':
      return (falling ? reasons.worse : reasons.below)(wanted)
    case 'near':
      return reasons.near(wanted)
    default:
      return reasons[reason]()
  }
}

/** The target in words: a number, a range, a limit, an amount for each year, or what the source says. */
export function targetText(
  indicator: Pick<PlanIndicator, 'unit' | 'comparison'> & {
    target?: number | null
    targetText?: PlanIndicator['targetText'] | null
    upTo?: number | null
  },
  isFlow: boolean,
  locale: Locale,
): string {
  const { target, upTo } = indicator
  const t = messages[locale]
  if (target == null) return indicator.targetText?.[locale] ?? '–'
  const range = upTo == null ? '' : `${formatNumber(target, locale)}–`
  const amount = `${range}${withUnit(indicator, upTo ?? target, locale)}`
  const limited = indicator.comparison === 'at-most' ? t.atMost(amount) : amount
  return isFlow ? t.perYear(limited) : limited
}
