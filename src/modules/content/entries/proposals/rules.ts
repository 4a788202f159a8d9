import type { OrganisationKind } from '#modules/organisations/index.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Entry } from '../schema.ts'
import type { Proposal } from './schema.ts'

export type ProposeRefusal = 'changed-meanwhile' | 'not-your-kind'
export type DecideRefusal = 'changed-meanwhile' | 'already-decided' | 'entry-changed'

/** Whether the members of an organisation may propose a thing of the kind. */
export const mayPropose = (
  { proposedBy }: Pick<Kind, 'proposedBy'>,
  organisation: OrganisationKind,
): boolean => proposedBy.includes(organisation)

/** A change goes into the proposal that waits, if it is the one that was read; without one it begins a new proposal. */
export const refusalToPropose = (
  waiting: Pick<Proposal, 'version'> | undefined,
  read: number | undefined,
): ProposeRefusal | null => ((waiting?.version ?? 0) === (read ?? 0) ? null : 'changed-meanwhile')

/** An editor decides on the wording that was read, beside the entry that was read. */
export function refusalToDecide(
  proposal: Pick<Proposal, 'state' | 'version'>,
  entry: Pick<Entry, 'version'>,
  read: { version: number | undefined; entryVersion: number },
): DecideRefusal | null {
  if (proposal.state !== 'waiting') return 'already-decided'
  if (proposal.version !== read.version) return 'changed-meanwhile'
  return entry.version === read.entryVersion ? null : 'entry-changed'
}
