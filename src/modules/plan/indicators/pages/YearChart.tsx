import { useMessages } from '#ui/locale.tsx'
import type { Pictures } from '../chart/pictures.ts'
import { messages } from '../messages.ts'

type Props = { pictures: Pictures; alt: string; hasPath: boolean; hasProjection: boolean }

/** The drawing of an indicator over the years; the table beside it says the same in figures. */
export function YearChart({ pictures, alt, hasPath, hasProjection }: Props) {
  const t = useMessages(messages)
  return (
    <figure class="chart">
      <div role="img" aria-label={alt}>
        <div class="chart-wide" dangerouslySetInnerHTML={{ __html: pictures.wide }} />
        <div class="chart-narrow" dangerouslySetInnerHTML={{ __html: pictures.narrow }} />
      </div>
      <figcaption class="chart-legend">
        <span class="chart-key chart-value">{t.reachedValue}</span>
        {hasPath && <span class="chart-key chart-path">{t.path}</span>}
        {hasProjection && <span class="chart-key chart-projection">{t.projection}</span>}
      </figcaption>
    </figure>
  )
}
