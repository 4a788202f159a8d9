import type { Locale } from '#platform/locale.ts'
import { formatNumber } from '#ui/format.ts'
import type { Projection } from '../projection.ts'
import type { YearRow } from '../series.ts'
import type { YearChart } from './draw.ts'

/** One drawing for wide screens and paper, one that stays legible on a telephone. */
export type Pictures = { wide: string; narrow: string }

const scales = [
  { from: 1e9, vi: ' tỷ', en: 'bn' },
  { from: 1e6, vi: ' triệu', en: 'm' },
]

/** A figure short enough to stand over a bar; the table has it whole. */
export function shortFigure(value: number, locale: Locale): string {
  const scale = scales.find(({ from }) => Math.abs(value) >= from)
  const shown = scale ? value / scale.from : value
  return formatNumber(Math.round(shown * 10) / 10, locale) + (scale?.[locale] ?? '')
}

/** The years of an indicator as drawings; ECharts is only loaded where somebody looks at one. */
export async function picturesOf(
  rows: readonly YearRow[],
  projection: Projection,
  locale: Locale,
): Promise<Pictures> {
  const { drawYears } = await import('./draw.ts')
  const chart: YearChart = {
    years: rows.map(({ year }) => year),
    values: rows.map(({ value }) => value),
    path: rows.map(({ expected }) => expected),
    projection: dotted(rows, projection),
    write: (value) => shortFigure(value, locale),
  }
  return {
    wide: drawYears(chart, { width: 640, height: 300 }, 'wide'),
    narrow: drawYears(chart, { width: 340, height: 260 }, 'narrow'),
  }
}

/** From where it stands now to where it would stand; within one year only the end is drawn. */
function dotted(rows: readonly YearRow[], projection: Projection): (number | null)[] {
  if (!projection.known) return rows.map(() => null)
  const due = Number(projection.on.slice(0, 4))
  return rows.map(({ year, running, value }) => {
    if (year === due) return projection.value
    return running ? value : null
  })
}
