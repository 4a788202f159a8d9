import { newId } from '#platform/ids.ts'
import type { Facts } from '#platform/schema.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { acts } from '../acts.ts'
import { entryAbout } from '../entry.ts'
import type { Cycle } from '../reach.ts'
import type { Difference } from './differences.ts'
import { type AnnualLine, annualLineChanges, type LineChange } from './schema.ts'

type About = {
  cycle: Cycle
  line: Pick<AnnualLine, 'id' | 'name'>
  amount?: number
  organisationId?: string | null
  facts?: Facts
}

/** Writes an act on a line to the ledger. */
export const append = (
  scope: SignedScope,
  act: keyof typeof acts,
  { cycle, line, amount, organisationId, facts }: About,
) =>
  scope.ledger.append(scope, {
    act,
    ...entryAbout(cycle, facts),
    subject: { type: 'annual-line', id: line.id, label: line.name },
    ...(amount === undefined ? {} : { amount }),
    ...(organisationId === undefined ? {} : { organisationId }),
  })

/** Keeps what was done to a line, with what stood before and after. */
export const keepChange = (
  { db, actor, now }: SignedScope,
  lineId: string,
  kind: LineChange['kind'],
  { differences = [], reason = '' }: { differences?: Difference[]; reason?: string } = {},
) =>
  db
    .insert(annualLineChanges)
    .values({ id: newId(), lineId, kind, differences, reason, by: actor.id, at: now })
