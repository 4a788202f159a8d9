import { formatNumber } from './format.ts'
import { useLocale, useMessages } from './locale.tsx'
import { messages } from './messages.ts'

type Props = {
  value: number
  target: number
  label: string
  /** How the figures are written; plain numbers unless told. */
  format?: (value: number) => string
  /** The sentence is for the ear only where the figures stand beside it anyway. */
  quiet?: boolean
}

/** A tide gauge: how high the water stands against the mark. */
export function Meter({ value, target, label, format, quiet }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const write = format ?? ((figure: number) => formatNumber(figure, locale))
  const sentence = texts.ofTarget(write(value), write(target))
  const share = target > 0 ? Math.min(Math.max(value / target, 0), 1.15) : 0
  const level = Math.round(share * 1000) / 10
  return (
    <div class="meter">
      <svg
        viewBox="0 0 120 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}: ${sentence}`}
      >
        <rect class="meter-bed" width="120" height="10" />
        <rect class={share >= 1 ? 'meter-full' : 'meter-level'} width={level} height="10" />
        <path class="meter-mark" d="M100 0v10" />
      </svg>
      {!quiet && <p class="meter-text">{sentence}</p>}
    </div>
  )
}
