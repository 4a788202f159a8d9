import type { DueDay } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import { daysAfter } from '../consolidated/contributions.ts'
import { proposed } from '../figures.ts'
import { askedHeadings, headings } from '../narrative.ts'
import type { Report, StoredPeriod } from '../schema.ts'

export type Measured = Pick<Report, 'figures' | 'narrative' | 'nil' | 'firstSubmittedAt'> & {
  /** The window, with the headings that its regime asks for. */
  period: Pick<StoredPeriod, 'outline'>
  openedAt: Date | null
  sentBack: number
}

/** What one report cost its agency. */
export type Burden = {
  sent: boolean
  figures: number
  texts: number
  /** Figures that came pre-filled and were confirmed as they were. */
  unchanged: number
  changed: number
  /** Texts that somebody wrote, explanations among them. */
  written: number
  sentBack: number
  /** Between the first opening of the form and the first sending; null where the form was not seen to open. */
  minutes: number | null
  daysLate: number | null
}

const nothing = { sent: false, figures: 0, texts: 0, unchanged: 0, changed: 0, written: 0 }

/** Counts what a report asked and what it took. A nil report asks for one press and no word. */
export function burdenOf(
  { figures, narrative, nil, firstSubmittedAt, openedAt, sentBack, period }: Measured,
  due: DueDay,
  today: string,
): Burden {
  const lateBy = (day: string) => (due.known ? daysAfter(due.day, day) : null)
  if (!figures || !firstSubmittedAt)
    return { ...nothing, sentBack, minutes: null, daysLate: lateBy(today) }
  const asked = figures.figures.filter(({ own }) => own !== null)
  const changed = asked.filter((one) => one.stated !== proposed(one)).length
  const explained = asked.filter(({ explanation }) => explanation !== '').length
  const spoken = headings.filter((heading) => (narrative?.[heading] ?? '') !== '').length
  return {
    sent: true,
    figures: asked.length,
    texts: nil ? 0 : askedHeadings(period.outline).length,
    unchanged: asked.length - changed,
    changed,
    written: spoken + explained,
    sentBack,
    minutes: minutesBetween(openedAt, firstSubmittedAt),
    daysLate: lateBy(cityDay(firstSubmittedAt)),
  }
}

const minutesBetween = (from: Date | null, to: Date): number | null =>
  from && from <= to ? Math.round((to.getTime() - from.getTime()) / 60_000) : null

export type Sum = Omit<Burden, 'sent' | 'minutes' | 'daysLate'> & {
  owed: number
  reports: number
  /** Of all that was asked, the share that came pre-filled and needed no touch; null where nothing was asked. */
  share: number | null
  /** The middle one of the known times. */
  minutes: number | null
  late: number
  daysLate: number
}

export function sumOf(burdens: readonly Burden[]): Sum {
  const add = (of: (one: Burden) => number) => burdens.reduce((sum, one) => sum + of(one), 0)
  const [figures, texts, unchanged] = [
    add((one) => one.figures),
    add((one) => one.texts),
    add((one) => one.unchanged),
  ]
  return {
    owed: burdens.length,
    reports: burdens.filter(({ sent }) => sent).length,
    figures,
    texts,
    unchanged,
    changed: add((one) => one.changed),
    written: add((one) => one.written),
    sentBack: add((one) => one.sentBack),
    share: figures + texts === 0 ? null : unchanged / (figures + texts),
    minutes: middle(burdens.flatMap(({ minutes }) => minutes ?? [])),
    late: burdens.filter(({ daysLate }) => (daysLate ?? 0) > 0).length,
    daysLate: add((one) => one.daysLate ?? 0),
  }
}

function middle(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
