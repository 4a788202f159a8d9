import { namesOf } from '#modules/identity/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { Case } from '../schema.ts'

/** What founders may see of a case's record: never who scored, or what the office did within itself. */
const forFounders: ReadonlySet<string> = new Set([
  'support.case-opened',
  'support.case-submitted',
  'support.correction-requested',
  'support.correction-answered',
  'support.case-accepted',
  'support.case-rejected',
  'support.case-approved',
  'support.case-refused',
  'support.appeal-filed',
  'support.appeal-withdrawn',
  'support.appeal-dismissed',
  'support.appeal-upheld',
  'support.award-signed',
  'support.milestone-handed-in',
  'support.milestone-returned',
  'support.milestone-accepted',
  'support.award-annulled',
  'support.case-withdrawn',
  'support.case-expired',
  'support.case-annulled',
  'support.case-reopened',
])

/** Acts of the founders themselves; theirs are the only names shown. */
const byFounders: ReadonlySet<string> = new Set([
  'support.case-opened',
  'support.case-submitted',
  'support.correction-answered',
  'support.case-withdrawn',
  'support.appeal-filed',
  'support.appeal-withdrawn',
  'support.milestone-handed-in',
])

/** What the office does outside the usual course, with its reason. */
const byOffice: ReadonlySet<string> = new Set(['support.case-annulled', 'support.case-reopened'])

export type Happening = {
  id: string
  at: Date
  act: Text
  by: string | undefined
  reason: string | undefined
}

/** What happened to a case, as its founders read it, oldest first. */
export async function founderTimeline(
  scope: Scope,
  {
    id: caseId,
    withdrawalReason,
    endedReason,
  }: Pick<Case, 'id' | 'withdrawalReason' | 'endedReason'>,
): Promise<Happening[]> {
  const entries = (await entriesAbout(scope, caseId)).filter(({ act }) => forFounders.has(act))
  const actors = entries.flatMap(({ act, actorId }) =>
    actorId && byFounders.has(act) ? [actorId] : [],
  )
  const names = await namesOf(scope, actors)
  const acts: Record<string, Text> = scope.ledger.acts
  // The reason kept is that of the last time.
  const last = entries.findLast(({ act }) => byOffice.has(act))?.id
  const reasonOf = (id: string, act: string) => {
    if (act === 'support.case-withdrawn') return withdrawalReason
    return id === last ? endedReason : null
  }
  return entries.map(({ id, act, actorId, occurredAt }) => ({
    id,
    at: occurredAt,
    act: acts[act] ?? { vi: act, en: act },
    by: actorId ? names.get(actorId) : undefined,
    reason: reasonOf(id, act) ?? undefined,
  }))
}
