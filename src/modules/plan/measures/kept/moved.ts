import { sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'

/** The newest place of each act that was written or taken back behind a place of the ledger. */
export async function actsMovedSince({ db }: Scope, seq: number): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ act: string; seq: number }>(sql`
    select act, max(seq) as seq from (
      select e.act, e.seq from platform.ledger_entries e where e.seq > ${seq}
      union all
      select o.act, e.seq from platform.ledger_entries e
      join platform.ledger_entries o on o.id = e.corrects
      where e.seq > ${seq} and e.corrects is not null) as moved
    group by act`)
  return new Map(rows.map(({ act, seq }) => [act, Number(seq)]))
}

/** Whether what was counted up to a place is still what one would count now. */
export const stillHolds = (upTo: number, acts: readonly string[], moved: Map<string, number>) =>
  acts.every((act) => (moved.get(act) ?? 0) <= upTo)
