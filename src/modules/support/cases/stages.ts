import { type Holidays, workingDaysBetween } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { Stage } from './clock.ts'

/** A stretch of a case as it was: who held the ball, from when to when, how many working days that took. */
export type StageSpan = {
  stage: Stage
  from: Date
  until: Date | null
  /** Undefined where the holiday table of a year is missing. */
  workingDays: number | undefined
  /** The office's clock stood still. */
  paused: boolean
}

type Entry = { act: string; recordedAt: Date; facts: Record<string, unknown> }

const begins: Readonly<Record<string, Stage>> = {
  'support.case-opened': 'filling',
  'support.case-submitted': 'screening',
  'support.correction-requested': 'correction',
  'support.correction-answered': 'screening',
  'support.case-accepted': 'review',
  'support.case-approved': 'contract',
  'support.award-signed': 'milestone',
}

const ends: ReadonlySet<string> = new Set([
  'support.case-rejected',
  'support.case-refused',
  'support.case-withdrawn',
  'support.case-expired',
  'support.case-annulled',
  'support.award-annulled',
  'support.award-settled',
])

/** The stretches of a case by its ledger entries, oldest first; the day on which one begins does not count. */
export function stageSpans(
  entries: readonly Entry[],
  reviewsDoneAt: Date | null,
  today: string,
  holidays: Holidays,
): StageSpan[] {
  const marks: { at: Date; stage: Stage | null }[] = []
  for (const { act, recordedAt: at, facts } of entries) {
    const stage = act === 'support.case-reopened' ? reopened(facts) : begins[act]
    if (stage) marks.push({ at, stage })
    else if (ends.has(act)) marks.push({ at, stage: null })
  }
  return marks.flatMap(({ at, stage }, index): StageSpan[] => {
    if (!stage) return []
    const until = marks[index + 1]?.at ?? null
    const parts =
      stage === 'review' ? split(at, until, reviewsDoneAt) : [{ stage, from: at, until }]
    return parts.map((part) => ({
      ...part,
      workingDays: workingDaysBetween(
        cityDay(part.from),
        part.until ? cityDay(part.until) : today,
        holidays,
      ),
      paused: part.stage === 'correction',
    }))
  })
}

const reopened = ({ to }: Entry['facts']): Stage => (to === 'submitted' ? 'screening' : 'review')

/** What comes after the last review is the decision's time. */
function split(from: Date, until: Date | null, reviewsDoneAt: Date | null) {
  if (!reviewsDoneAt || (until && reviewsDoneAt > until))
    return [{ stage: 'review' as const, from, until }]
  if (reviewsDoneAt <= from) return [{ stage: 'decision' as const, from, until }]
  return [
    { stage: 'review' as const, from, until: reviewsDoneAt },
    { stage: 'decision' as const, from: reviewsDoneAt, until },
  ]
}
