import { formatDay, formatMoment, type Instant, machineMoment } from './format.ts'
import { useLocale } from './locale.tsx'

/** An instant as hour and day in the city. */
export function Moment({ at }: { at: Instant }) {
  return <time dateTime={machineMoment(at)}>{formatMoment(at, useLocale())}</time>
}

/** A calendar day (`YYYY-MM-DD`). */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{formatDay(on, useLocale())}</time>
}
