import { eq } from 'drizzle-orm'
import type { Subject } from '#modules/panels/index.ts'
import type { Scope } from '#platform/scope.ts'
import { startupOf } from '../../cases/applicant.ts'
import { cases } from '../../schema.ts'
import { numberOf } from '../actions.ts'
import { interestedIn } from '../founders.ts'
import type { CaseInCall } from '../reach.ts'

/** A case as panels know it, with everybody who stands behind it or opened an earlier case of the applicant. */
export async function subjectOf(
  scope: Scope,
  { kase, call }: Pick<CaseInCall, 'kase' | 'call'>,
): Promise<Subject> {
  const earlier = await scope.db
    .selectDistinct({ id: cases.openedBy })
    .from(cases)
    .where(eq(cases.startupId, kase.startupId))
  const behind = await interestedIn(scope, kase)
  return {
    type: 'case',
    id: kase.id,
    label: numberOf(kase),
    startupId: startupOf(kase, call),
    organisationId: kase.startupId,
    behind: [...new Set([...behind, ...earlier.map(({ id }) => id)])],
  }
}
