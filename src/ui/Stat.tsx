import type { ComponentChildren } from 'preact'
import { formatNumber } from './format.ts'
import { Link } from './Link.tsx'
import { useLocale, useMessages } from './locale.tsx'
import { Meter } from './Meter.tsx'
import { messages } from './messages.ts'

export type StatProps = {
  label: string
  /** Null while there is nothing to count: a dash, never a zero that nobody measured. */
  value: number | null
  target?: number
  /** What is counted: "dự án", "%". */
  unit?: string
  /** Where the number opens to the records that make it up. */
  href?: string
  format?: (value: number) => string
  note?: ComponentChildren
}

/** Signs of a figure that fit a narrow cell in the large hand. */
const LONG = 8

/** A number the city answers for, with its target and the way to its evidence. */
export function Stat({ label, value, target, unit, href, format, note }: StatProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const write = format ?? ((amount: number) => formatNumber(amount, locale))
  const figure = value === null ? '–' : write(value)
  return (
    <div class="stat-tide">
      <p class="stat-label">{label}</p>
      <p class={figure.length > LONG ? 'stat-value stat-long' : 'stat-value'}>
        {figure}
        {unit && <span class="stat-unit"> {unit}</span>}
      </p>
      {target !== undefined && (
        <>
          <Meter value={value ?? 0} target={target} label={label} format={write} quiet />
          <p class="stat-target">
            {texts.target}: {write(target)} {unit}
          </p>
        </>
      )}
      {note && <p class="stat-target">{note}</p>}
      {href && (
        <Link href={href} class="link stat-link">
          {texts.evidence}
          <span class="sr-only">: {label}</span>
        </Link>
      )}
    </div>
  )
}

/** Several numbers on one quay. */
export function StatGrid({ stats }: { stats: readonly StatProps[] }) {
  return (
    <div class="stat-grid">
      {stats.map((stat) => (
        <Stat key={stat.label} {...stat} />
      ))}
    </div>
  )
}
