import type { Timetable } from '#platform/jobs.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { holdRelations, settleEnds, untoldLapses } from './relating.ts'

/** Tells of every document whose last day has passed since the night before. */
export async function tellOfLapses(scope: Scope): Promise<void> {
  for (const id of await untoldLapses(scope))
    await inTransaction(scope, async (inside) => {
      await holdRelations(inside)
      await settleEnds(inside, [id])
    })
}

/** As the day of the city begins: a document holds to the end of its last day. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'content.document-lapses', cron: '5 0 * * *', handle: tellOfLapses },
]
