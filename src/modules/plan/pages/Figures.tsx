import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { StatGrid, type StatProps } from '#ui/Stat.tsx'
import { messages } from '../messages.ts'
import type { PlanNumber } from '../numbers.ts'

/** The plan's targets with their values now, each with the way to its evidence. */
export function Figures({ numbers }: { numbers: readonly PlanNumber[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const stats = numbers.map(
    ({ name, unit, value, target, evidencePath }): StatProps => ({
      label: name[locale],
      value,
      target,
      unit: unit[locale],
      href: evidencePath,
      format: (figure) => formatNumber(figure, locale),
      ...(value === null ? { note: t.noValue } : {}),
    }),
  )
  return <StatGrid stats={stats} />
}
