import { type AgendaRefusal, putOnAgenda, type Subject } from '#modules/panels/index.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { subjectOf } from '../screening/panel/subject.ts'
import { lockCase } from '../screening/reach.ts'
import { listReady } from './queries.ts'

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
    const subjects: Subject[] = []
    for (const each of ready) subjects.push(await subjectOf(inside, each))
    return putOnAgenda(inside, meetingId, subjects)
  })
