import type { SignedScope } from '#platform/scope.ts'
import type { acts } from './acts.ts'
import type { BatchInCall } from './queries.ts'

export const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { batch, programme }: BatchInCall,
  facts: Record<string, number>,
) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'batch', id: batch.id, label: batch.title },
    organisationId: programme.agencyId,
    facts,
  })
