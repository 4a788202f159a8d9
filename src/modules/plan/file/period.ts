import type { Locale, Text } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import type { PlanTask, TaskPeriod } from './shape/work.ts'

export const firstYear = (period: TaskPeriod) =>
  period.shape === 'year' ? period.year : period.from

export const lastYear = (period: TaskPeriod) =>
  period.shape === 'year' ? period.year : period.until

/** The calendar years in which there is work on the task. */
export function yearsOf(period: TaskPeriod): number[] {
  const first = firstYear(period)
  return Array.from({ length: Math.max(0, lastYear(period) - first + 1) }, (_, i) => first + i)
}

/** Whether the work is done anew each year, and not once over the whole time. */
export const isYearly = ({ shape }: TaskPeriod) =>
  shape === 'every-year' || shape === 'every-year-of-span'

/** The time of a task in words; `asWritten` keeps the source's own. */
export const periodText = (period: TaskPeriod, locale: Locale): string => inWords(period)[locale]

function inWords(period: TaskPeriod): Text {
  const years = yearsInWords(period)
  const by = 'by' in period ? period.by : undefined
  if (by === undefined) return years
  return {
    vi: `${years.vi}, hạn ${formatDay(by, 'vi')}`,
    en: `${years.en}, by ${formatDay(by, 'en')}`,
  }
}

function yearsInWords(period: TaskPeriod): Text {
  if (period.shape === 'year') return { vi: `Năm ${period.year}`, en: `In ${period.year}` }
  const years = `${period.from}–${period.until}`
  switch (period.shape) {
    case 'every-year':
      return { vi: `Hằng năm, ${years}`, en: `Every year, ${years}` }
    case 'span':
      return { vi: `Giai đoạn ${years}`, en: `Over the years ${years}` }
    case 'every-year-of-span':
      return { vi: `Hằng năm trong giai đoạn ${years}`, en: `Every year of the phase ${years}` }
  }
}

/** The one agency that answers for a task. */
export const accountableFor = ({
  accountable,
  leads,
}: Pick<PlanTask, 'accountable' | 'leads'>): string => accountable ?? leads[0]
