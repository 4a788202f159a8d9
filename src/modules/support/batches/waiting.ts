import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { paths } from './paths.ts'
import { listBatches } from './queries.ts'
import { batchState } from './rules.ts'

const groups = {
  decide: { vi: 'Quyết định theo đợt', en: 'Decide on batches' },
  change: { vi: 'Sửa đợt quyết định bị trả lại', en: 'Change returned batches' },
}

/** Batches that were handed to the leader, and those that came back to the officer. */
export async function batchesToTake(scope: SignedScope): Promise<Waiting[]> {
  return (await listBatches(scope)).flatMap(({ batch }): Waiting[] => {
    const { id, title, handedInAt, drawnUpAt, drawnUpBy } = batch
    const href = link(paths.batch, { id })
    const state = batchState(batch)
    if (state === 'handed-in' && holds(scope.actor, 'leader') && drawnUpBy !== scope.actor.id)
      return [
        {
          title: { vi: `Quyết định: ${title}`, en: `Decide on the batch: ${title}` },
          href,
          role: 'leader',
          since: handedInAt ?? drawnUpAt,
          group: groups.decide,
        },
      ]
    if (state === 'returned' && drawnUpBy === scope.actor.id)
      return [
        {
          title: { vi: `Sửa và trình lại: ${title}`, en: `Change and hand in again: ${title}` },
          href,
          role: 'officer',
          since: drawnUpAt,
          group: groups.change,
        },
      ]
    return []
  })
}
