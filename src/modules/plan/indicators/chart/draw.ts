import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { plainSvg } from './plain-svg.ts'

use([BarChart, LineChart, GridComponent, SVGRenderer])

/** What is drawn over the years: bars of what was reached, a dashed way to the target, a dotted projection. */
export type YearChart = {
  years: readonly number[]
  values: readonly (number | null)[]
  path: readonly (number | null)[]
  projection: readonly (number | null)[]
  write: (value: number) => string
}

export type Size = { width: number; height: number }

/** Colours are variables of the page, so one drawing serves the light theme, the dark one and paper. */
const ink = {
  value: 'var(--color-primary)',
  path: 'var(--color-accent)',
  projection: 'var(--color-success)',
  text: 'var(--color-base-content)',
  label: 'var(--muted)',
  line: 'var(--line)',
}

/** An SVG without inline style or script; `name` keeps its ids apart from those of other drawings on the page. */
export function drawYears(chart: YearChart, { width, height }: Size, name: string): string {
  const { years, values, path, projection, write } = chart
  const label = { color: ink.label, fontSize: 12 }
  const quiet = { silent: true, animation: false, emphasis: { disabled: true } } as const
  const instance = init(null, null, { renderer: 'svg', ssr: true, width, height })
  instance.setOption({
    animation: false,
    grid: { left: 8, right: 12, top: 24, bottom: 4, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: years.map(String),
      axisLabel: label,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.label } },
    },
    yAxis: {
      type: 'value',
      splitNumber: 4,
      axisLabel: { ...label, formatter: write },
      splitLine: { lineStyle: { color: ink.line } },
    },
    series: [
      {
        ...quiet,
        type: 'bar',
        data: [...values],
        barMaxWidth: 40,
        itemStyle: { color: ink.value },
        label: {
          show: true,
          position: 'top',
          color: ink.text,
          fontSize: 12,
          formatter: ({ value }: { value: unknown }) =>
            typeof value === 'number' ? write(value) : '',
        },
      },
      {
        ...quiet,
        type: 'line',
        data: [...path],
        symbol: 'diamond',
        symbolSize: 7,
        itemStyle: { color: ink.path },
        lineStyle: { color: ink.path, width: 2, type: 'dashed' },
      },
      {
        ...quiet,
        type: 'line',
        data: [...projection],
        connectNulls: true,
        symbol: 'circle',
        symbolSize: 8,
        itemStyle: { color: ink.projection },
        lineStyle: { color: ink.projection, width: 2, type: 'dotted' },
      },
    ],
  })
  const svg = instance.renderToSVGString({ useViewBox: true })
  instance.dispose()
  return plainSvg(svg, name)
}
