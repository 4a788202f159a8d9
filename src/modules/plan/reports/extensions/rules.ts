import type { DueDay } from '#platform/calendar/working-days.ts'
import type { Stage } from '../standing.ts'

export const extensionRefusals = [
  'closed',
  'already-sent',
  'already-asked',
  'not-asked',
  'own-report',
  'past',
  'not-later',
] as const
export type ExtensionRefusal = (typeof extensionRefusals)[number]

type Owed = { stage: Stage; due: DueDay; isAsked: boolean }

/** Why an agency cannot ask for more time, or null. */
export function refusalToAsk(
  { stage, due, isAsked }: Owed,
  { until, today }: { until: string; today: string },
): ExtensionRefusal | null {
  const settled = refusalByStage(stage)
  if (settled) return settled
  if (isAsked) return 'already-asked'
  return refusalOfDay(until, due, today)
}

/** Why more time cannot be given, or null; nobody gives it to the agency that they report for. */
export function refusalToGrant(
  { stage, due }: Owed,
  { until, today, isReporter }: { until: string; today: string; isReporter: boolean },
): ExtensionRefusal | null {
  if (isReporter) return 'own-report'
  return refusalByStage(stage) ?? refusalOfDay(until, due, today)
}

/** Why a request cannot be refused, or null. */
export function refusalToRefuse(
  { isAsked }: Pick<Owed, 'isAsked'>,
  { isReporter }: { isReporter: boolean },
): ExtensionRefusal | null {
  if (isReporter) return 'own-report'
  return isAsked ? null : 'not-asked'
}

function refusalByStage(stage: Stage): ExtensionRefusal | null {
  if (stage === 'accepted') return 'closed'
  return stage === 'submitted' ? 'already-sent' : null
}

function refusalOfDay(until: string, due: DueDay, today: string): ExtensionRefusal | null {
  if (until < today) return 'past'
  return due.known && until <= due.day ? 'not-later' : null
}
