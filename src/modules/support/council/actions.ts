import { type AgendaRefusal, putOnAgenda } from '#modules/panels/index.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { numberOf } from '../screening/actions.ts'
import { lockCase } from '../screening/reach.ts'
import { listReady, openersOf } from './queries.ts'

export type CouncilRefusal = AgendaRefusal | 'not-ready'

/** Puts cases whose reviews are all in on the agenda of a meeting; all of them or none. */
export const putCasesOnAgenda = (
  scope: SignedScope,
  meetingId: string,
  caseIds: readonly string[],
): Promise<Outcome<string, CouncilRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    // Always in the same order, so that two people who put the same cases forward do not wait for each other.
    for (const id of caseIds.toSorted()) await lockCase(inside, id)
    const ready = await listReady(inside, caseIds)
    if (ready.length < new Set(caseIds).size) return refused('not-ready')
    const openers = await openersOf(
      inside,
      ready.map(({ kase }) => kase.startupId),
    )
    const subjects = ready.map(({ kase }) => ({
      type: 'case',
      id: kase.id,
      label: numberOf(kase),
      startupId: kase.startupId,
      behind: openers.get(kase.startupId) ?? [],
    }))
    return putOnAgenda(inside, meetingId, subjects)
  })
