import type { DueDay } from '#platform/calendar/working-days.ts'

/** When a report can be sent, three days before its last day, and the day after it. */
export const reminderKinds = ['opened', 'three-days', 'passed'] as const
export type ReminderKind = (typeof reminderKinds)[number]

export type Reminder = { kind: ReminderKind; about: string }

/** A run of the job that was missed is made up for within two days; after that a reminder would be noise. */
const GRACE = 2

/** What a morning says of an open report; `opens` is the first day on which it can be sent. */
export function remindersOn(
  today: string,
  { opens, due }: { opens: string; due: DueDay },
): Reminder[] {
  const isTurn = (day: string) => day <= today && today <= plus(day, GRACE)
  const last = due.known ? due.day : undefined
  const near = last && plus(last, -3)
  return [
    ...(isTurn(opens) ? [{ kind: 'opened' as const, about: opens }] : []),
    // A last day that is close from the start has been told of when the window ended.
    ...(last && near && near > plus(opens, GRACE) && isTurn(near)
      ? [{ kind: 'three-days' as const, about: last }]
      : []),
    ...(last && isTurn(plus(last, 1)) ? [{ kind: 'passed' as const, about: last }] : []),
  ]
}

const plus = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()
