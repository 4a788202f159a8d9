export type DeliveryState = 'waiting' | 'delivered' | 'given-up'

/** Beginnings of acts that are public the moment they happen; nothing else can be subscribed to. */
export const publicActs = [
  'content.article-published',
  'content.article-changed',
  'content.article-withdrawn',
  'content.document-',
  'support.programme-published',
  'support.call-published',
  'support.call-changed',
  'support.call-extended',
  'support.award-signed',
  'facilities.centre-',
  'plan.loaded',
] as const

export const isPublicAct = (act: string): boolean =>
  publicActs.some((prefix) => act.startsWith(prefix))

/** Minutes to wait after each failed attempt; after the last the delivery is given up. */
const PAUSES = [1, 5, 30, 120, 300, 600, 840, 1_200]
const MOST_FAILURES = 20

/** Minutes until the next attempt, or undefined when there is none. */
export const pauseAfterAttempt = (attempts: number): number | undefined => PAUSES[attempts - 1]

export const isSuccess = (status: number | null): boolean =>
  status !== null && status >= 200 && status < 300

/** Whether a webhook is not told any more: it says it is gone, or has failed too often in a row. */
export const isToDisable = (failures: number, status: number | null): boolean =>
  status === 410 || failures >= MOST_FAILURES

export type WebhookRefusal = 'stale'
export type ReplayRefusal = 'disabled' | 'still-waiting'

/** Why a delivery cannot be sent again, or null. */
export function refusalToReplay(
  webhook: { active: boolean; disabledAt: Date | null },
  delivery: { state: DeliveryState },
): ReplayRefusal | null {
  if (!webhook.active || webhook.disabledAt) return 'disabled'
  return delivery.state === 'waiting' ? 'still-waiting' : null
}
