import { sectorsOf } from '#modules/organisations/index.ts'
import {
  type Conflict,
  conflictsNow,
  listReviewerLoads,
  type Proposal,
  propose,
  recordedConflicts,
} from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { CaseInCall } from '../reach.ts'
import { findRun } from './reach.ts'
import { subjectOf } from './subject.ts'

/** Who could be asked to judge a case, the best first, compared with what is on record at this moment. */
export async function proposalsFor(
  scope: SignedScope,
  { kase, call }: Pick<CaseInCall, 'kase' | 'call'>,
): Promise<Proposal[]> {
  const reviewers = await listReviewerLoads(scope)
  const ids = reviewers.map(({ id }) => id)
  const subject = await subjectOf(scope, { kase, call })
  const found = await conflictsNow(scope, subject, ids)
  const known = await recordedConflicts(scope, subject, ids)
  const dismissed = (personId: string, { kind, certain }: Conflict) =>
    !certain &&
    known.some((each) => each.personId === personId && each.kind === kind && each.dismissedBy)
  const sectors = await sectorsOf(scope, [kase.startupId])
  return propose(reviewers, sectors.get(kase.startupId), (id) =>
    (found.get(id) ?? []).filter((each) => !dismissed(id, each)),
  )
}

/** What has to be looked at before these people may be asked to judge a case; nothing for who does not run its panel. */
export async function doubtsOnCase(
  scope: SignedScope,
  caseId: string,
  personIds: readonly string[],
): Promise<{ personId: string; kind: string }[]> {
  const found = await findRun(scope, caseId)
  const proposals = found ? await proposalsFor(scope, found) : []
  return proposals
    .filter(({ id, bar }) => bar === 'doubt' && personIds.includes(id))
    .flatMap(({ id, conflicts }) => conflicts.map(({ kind }) => ({ personId: id, kind })))
}
