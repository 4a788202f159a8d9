import { expect, test } from 'vitest'
import { holidays } from '#platform/calendar/holidays.ts'
import { stageSpans } from './stages.ts'

const at = (day: string) => new Date(`${day}T03:00:00Z`)
const entry = (act: string, day: string, facts: Record<string, unknown> = {}) => ({
  act: `support.${act}`,
  recordedAt: at(day),
  facts,
})
const told = (spans: ReturnType<typeof stageSpans>) =>
  spans.map(({ stage, workingDays, paused }) => [stage, workingDays, paused])

test('each stretch tells how many working days it took, Tết and the weekend left out', () => {
  const spans = stageSpans(
    [
      entry('case-opened', '2027-01-25'),
      entry('case-submitted', '2027-01-28'),
      entry('correction-requested', '2027-02-02'),
      entry('correction-answered', '2027-02-16'),
      entry('case-accepted', '2027-02-17'),
      entry('reviewer-assigned', '2027-02-17'),
      entry('case-approved', '2027-03-03'),
    ],
    at('2027-02-26'),
    '2027-03-05',
    holidays,
  )
  expect(told(spans)).toEqual([
    ['filling', 3, false],
    ['screening', 3, false],
    ['correction', 5, true],
    ['screening', 1, false],
    ['review', 7, false],
    ['decision', 3, false],
    ['contract', 2, false],
  ])
  expect(spans.at(-1)?.until).toBe(null)
})

test('what ends a case ends its last stretch, and opening it again begins another', () => {
  const entries = [
    entry('case-submitted', '2026-11-23'),
    entry('case-annulled', '2026-11-25'),
    entry('case-reopened', '2026-11-30', { to: 'submitted' }),
    entry('case-accepted', '2026-12-01'),
    entry('case-refused', '2026-12-03'),
    entry('case-reopened', '2026-12-07', { to: 'review' }),
  ]
  expect(told(stageSpans(entries, null, '2026-12-08', holidays))).toEqual([
    ['screening', 2, false],
    ['screening', 1, false],
    ['review', 2, false],
    ['review', 1, false],
  ])
})

test('a stretch that reaches a year without its table is not counted', () => {
  const entries = [entry('case-submitted', '2027-12-30')]
  expect(told(stageSpans(entries, null, '2028-01-05', holidays))).toEqual([
    ['screening', undefined, false],
  ])
})
