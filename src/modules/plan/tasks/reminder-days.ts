/** Two weeks before, three days before, and the day after. */
export const reminderKinds = ['fortnight', 'three-days', 'passed'] as const
export type ReminderKind = (typeof reminderKinds)[number]

const DAYS: Record<ReminderKind, number> = { fortnight: 14, 'three-days': 3, passed: -1 }

/** A run of the job that was missed is made up for within two days; after that a reminder would be noise. */
const GRACE = 2

/** The days (`YYYY-MM-DD`) whose milestones are spoken of today, by the kind of reminder: first and last. */
export function daysReminded(kind: ReminderKind, today: string): { from: string; until: string } {
  const day = Temporal.PlainDate.from(today).add({ days: DAYS[kind] })
  return { from: day.subtract({ days: GRACE }).toString(), until: day.toString() }
}
