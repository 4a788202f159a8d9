import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { StatGrid, type StatProps } from '#ui/Stat.tsx'
import { messages } from '../../messages.ts'
import type { PlanNumber } from '../../numbers.ts'
import { targetText } from '../words.ts'
import { StandingBadge } from './StandingBadge.tsx'

/** The plan's targets with their values now and where they stand, each with the way to its evidence. */
export function Figures({ numbers }: { numbers: readonly PlanNumber[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const stats = numbers.map((number): StatProps => {
    const { name, unit, value, target, comparison, evidencePath, standing } = number
    const gauge = target !== null && comparison === 'at-least'
    return {
      label: name[locale],
      value,
      unit: unit[locale],
      href: evidencePath,
      format: (figure) => formatNumber(figure, locale),
      ...(gauge ? { target } : {}),
      note: (
        <>
          {!gauge && (
            <span class="block">{`${t.target}: ${targetText(number, false, locale)}`}</span>
          )}
          {standing.reason === 'nothing-counted' && <span class="block">{t.noValue}</span>}
          <StandingBadge standing={standing} />
        </>
      ),
    }
  })
  return <StatGrid stats={stats} />
}
