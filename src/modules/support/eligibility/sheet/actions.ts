import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { startupOf } from '../../cases/applicant.ts'
import { barFrom } from '../../screening/bar.ts'
import { lockScreened } from '../../screening/reach.ts'
import type { StepRefusal } from '../../screening/rules.ts'
import { findings } from '../schema.ts'
import type { NewFinding } from './forms.ts'

/** Notes what an officer found of a criterion while the case is screened; a later finding takes the place of the earlier. */
export const recordFinding = (
  scope: SignedScope,
  caseId: string,
  criterionCode: string,
  { finding, note }: NewFinding,
): Promise<Outcome<string, StepRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const found = await lockScreened(inside, caseId)
    if (!found?.call.criteriaCodes.includes(criterionCode)) return undefined
    const bar = await barFrom(inside, found.kase)
    if (bar) return refused(bar)
    if (found.kase.state !== 'submitted' && found.kase.state !== 'correction')
      return refused('not-now')
    const row = { finding, note, foundBy: inside.actor.id, foundAt: inside.now }
    await inside.db
      .insert(findings)
      .values({ id: newId(), caseId, criterionCode, ...row })
      .onConflictDoUpdate({ target: [findings.caseId, findings.criterionCode], set: row })
    await inside.ledger.append(inside, {
      act: 'support.criterion-found',
      subject: { type: 'case', id: caseId, label: found.kase.number ?? '' },
      organisationId: found.programme.agencyId,
      startupId: startupOf(found.kase, found.call),
      facts: { criterion: criterionCode, finding },
    })
    return done(caseId)
  })
