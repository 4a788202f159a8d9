import { sql } from 'drizzle-orm'
import type { Database } from '#platform/database.ts'
import type { Answer } from './rush.ts'

type Stored = { id: string; number: string; in_time: boolean; entries: number; mails: number }

/** What is wrong between what was acknowledged and what is stored; nothing is what it should be. */
export async function faultsOf(
  db: Database,
  callId: string,
  answers: readonly Answer[],
): Promise<string[]> {
  const { rows } = await db.execute<Stored>(sql`
    select c.id, c.number, c.submitted_at <= k.closes_at as in_time,
      (select count(*)::int from platform.ledger_entries e
        where e.subject_id = c.id and e.act = 'support.case-submitted') as entries,
      (select count(*)::int from pgboss.job j
        where j.name = 'platform.mail' and j.data ->> 'subject' like '%' || c.number) as mails
    from support.cases c join support.calls k on k.id = c.call_id
    where c.call_id = ${callId} and c.state = 'submitted' order by c.number`)
  const acknowledged = new Set(answers.filter((it) => it.acknowledged).map((it) => it.caseId))
  const stored = new Set(rows.map(({ id }) => id))
  const lost = [...acknowledged].filter((id) => !stored.has(id))
  const silent = [...stored].filter((id) => !acknowledged.has(id))
  const odd = answers.filter(({ acknowledged: yes, status }) => !yes && status !== 409)
  const numbers = rows.map(({ number }) => Number(number.split('-')[1]))
  const checks: [boolean, string][] = [
    [lost.length === 0, `${lost.length} acknowledged but not stored`],
    [silent.length === 0, `${silent.length} stored but not acknowledged`],
    [odd.length === 0, `${odd.length} answered neither yes nor no: ${odd[0]?.status}`],
    [rows.every((row) => row.in_time), 'one was stored after the deadline'],
    [rows.every(({ entries }) => entries === 1), 'one has not exactly one entry in the ledger'],
    [rows.every(({ mails }) => mails === 1), 'one has not exactly one receipt by mail'],
    [numbers.every((number, index) => number === index + 1), 'the numbers have a gap or a double'],
  ]
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}
