import type { SignedScope } from '#platform/scope.ts'
import type { acts } from '../acts.ts'
import { entryAbout } from '../entry.ts'
import type { Cycle } from '../reach.ts'
import type { Proposal } from './schema.ts'

type About = { cycle: Cycle; proposal: Pick<Proposal, 'id' | 'name' | 'agencyId'> }

/** Writes an act on a proposal to the ledger, for the agency whose it is. */
export const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { cycle, proposal, amount }: About & { amount?: number },
) =>
  scope.ledger.append(scope, {
    act,
    ...entryAbout(cycle),
    subject: { type: 'annual-proposal', id: proposal.id, label: proposal.name },
    organisationId: proposal.agencyId,
    ...(amount === undefined ? {} : { amount }),
  })
