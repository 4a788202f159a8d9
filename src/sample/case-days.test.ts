import { expect, test } from 'vitest'
import { callsToAnnounce } from './calls.ts'
import { daysOf } from './case-days.ts'
import { plots } from './plots.ts'

/** The Friday before where a day falls on a weekend, today being that day of the week. */
const inOffice = (daysAgo: number, weekday: number) => {
  const day = (((weekday - daysAgo) % 7) + 7) % 7
  return daysAgo + (day === 6 ? 1 : day === 0 ? 2 : 0)
}

test.each([0, 1, 2, 3, 4, 5, 6])(
  'on weekday %i every case is sent while its call is open, and no step comes before the one it follows',
  (today) => {
    for (const { call: key, number, plot } of plots) {
      const call = callsToAnnounce()[key]
      const days = daysOf(plot, call, number)
      const at = (daysAgo: number) => inOffice(daysAgo, today)
      expect(at(days.opened), plot.startup).toBeLessThanOrEqual(at(call.opensDaysAgo))
      expect(at(days.sent), plot.startup).toBeGreaterThanOrEqual(at(call.closesDaysAgo))
      const order = [
        days.opened,
        days.sent,
        ...(plot.corrected ? [days.asked, days.answered] : []),
        days.screened,
        days.assigned,
        days.declared,
        ...(plot.recused ? [days.replaced] : []),
        ...days.finished,
        days.decided,
        days.signed,
      ].map(at)
      for (const [index, step] of order.entries())
        expect(step, plot.startup).toBeLessThan(order[index - 1] ?? Number.POSITIVE_INFINITY)
    }
  },
)

test('what a plot lets happen happened before today', () => {
  for (const { call: key, number, plot } of plots) {
    const days = daysOf(plot, callsToAnnounce()[key], number)
    const last = {
      draft: days.opened,
      submitted: plot.corrected ? days.answered : days.sent,
      correction: days.asked,
      review: days.finished[1],
      approved: days.decided,
      refused: days.decided,
      'too-old': days.screened,
      awarded: plot.annulled ? days.signed - 45 : days.signed,
      withdrawn: days.asked,
      expired: days.opened,
      struck: days.assigned,
    }[plot.ends]
    expect(last, plot.startup).toBeGreaterThan(0)
  }
})
