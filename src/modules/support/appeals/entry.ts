import type { SignedScope } from '#platform/scope.ts'
import { startupOf } from '../cases/applicant.ts'
import { numberOf } from '../screening/actions.ts'
import type { CaseInCall } from '../screening/reach.ts'
import type { acts } from './acts.ts'

/** What happens to an appeal belongs to the record of its case. */
export const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { kase, call, programme }: CaseInCall,
  facts: Record<string, string>,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'case', id: kase.id, label: numberOf(kase) },
    organisationId: programme.agencyId,
    startupId: startupOf(kase, call),
    facts,
  })
