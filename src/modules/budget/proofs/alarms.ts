import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { balancesOfCommitments } from '../books/queries.ts'
import { isOwnPayee } from '../reach.ts'
import { type Commitment, commitments, items, type Line, lines } from '../schema.ts'
import { isSameCost, sameCostKey } from './alikeness.ts'
import { type Alarm, alarms } from './schema.ts'

/** Makes those who look for the same collision wait for each other, so that neither misses what the other writes. */
export const lookAlone = ({ db }: Pick<Scope, 'db'>, about: string) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`budget.alarm:${about}`}, 0))`)

type Promised = Pick<Commitment, 'id' | 'payeeId' | 'subjectLabel'> & {
  line: Pick<Line, 'programmeId' | 'sourceId' | 'agencyId'>
  kinds: readonly string[]
}

/** Raises an alarm for each kind of cost that the payee is promised from elsewhere too. */
export async function lookForSameCost(scope: SignedScope, promised: Promised): Promise<void> {
  const { id, payeeId, line, kinds } = promised
  await lookAlone(scope, payeeId)
  const others = await scope.db
    .select({ commitment: commitments, line: lines, costKind: items.costKind })
    .from(items)
    .innerJoin(commitments, eq(commitments.id, items.commitmentId))
    .innerJoin(lines, eq(lines.id, commitments.lineId))
    .where(
      and(
        eq(commitments.payeeId, payeeId),
        ne(commitments.id, id),
        inArray(items.costKind, [...new Set(kinds)]),
      ),
    )
  const balances = await balancesOfCommitments(
    scope,
    others.map((other) => other.commitment.id),
  )
  for (const other of others) {
    // What gave all its money back pays for nothing.
    const held = 0 - (balances.get(other.commitment.id)?.available ?? 0)
    if (held <= 0 || !isSameCost(line, other.line)) continue
    await raise(scope, {
      payeeId,
      kind: 'same-cost-two-programmes',
      key: sameCostKey(other.costKind, id, other.commitment.id),
      facts: {
        commitmentId: id,
        label: promised.subjectLabel,
        otherCommitmentId: other.commitment.id,
        otherLabel: other.commitment.subjectLabel,
        costKind: other.costKind,
      },
      agencyId: line.agencyId,
    })
  }
}

type NewAlarm = Pick<Alarm, 'payeeId' | 'kind' | 'key' | 'facts'> & { agencyId: string }

/** One alarm for one collision, however often it is seen. */
export async function raise(scope: SignedScope, { agencyId, ...alarm }: NewAlarm): Promise<void> {
  const id = newId()
  const written = await scope.db
    .insert(alarms)
    .values({ id, ...alarm, raisedAt: scope.now })
    .onConflictDoNothing({ target: alarms.key })
    .returning()
  if (written.length === 0) return
  await scope.ledger.append(scope, {
    act: 'budget.alarm-raised',
    subject: about(id, alarm),
    organisationId: agencyId,
    facts: { kind: alarm.kind },
  })
}

/** The alarms about some commitments, on either side, that nobody has looked at yet. */
export const openAlarmsOf = (
  { db }: Pick<Scope, 'db'>,
  commitmentIds: readonly string[],
): Promise<Alarm[]> =>
  commitmentIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(alarms)
        .where(
          and(
            isNull(alarms.clearedAt),
            or(
              inArray(sql`${alarms.facts} ->> 'commitmentId'`, [...commitmentIds]),
              inArray(sql`${alarms.facts} ->> 'otherCommitmentId'`, [...commitmentIds]),
            ),
          ),
        )
        .orderBy(alarms.raisedAt)

/** An alarm is called by the award in which it was seen. */
const about = (id: string, { facts: { label = '' } }: Pick<Alarm, 'facts'>) => ({
  type: 'alarm',
  id,
  label: String(label),
})

/** Everybody who would be paid twice: one invoice may have been shown by two organisations. */
async function payeesIn({ db }: Pick<Scope, 'db'>, { payeeId, facts }: Alarm): Promise<string[]> {
  const rows = await db
    .select({ payeeId: commitments.payeeId })
    .from(commitments)
    .where(eq(commitments.id, String(facts.otherCommitmentId)))
  return [payeeId, ...rows.map((row) => row.payeeId)]
}

export type ClearingRefusal = 'already-cleared' | 'own-organisation'

/** Finance looked at it and says what it is; payments may go on. Nobody clears an alarm about their own organisation. */
export const clearAlarm = (
  scope: SignedScope,
  id: string,
  reason: string,
): Promise<Outcome<string, ClearingRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(inside.actor, 'finance')) return undefined
    const [alarm] = await inside.db.select().from(alarms).where(eq(alarms.id, id)).for('update')
    if (!alarm) return undefined
    if (alarm.clearedAt) return refused('already-cleared')
    if ((await payeesIn(inside, alarm)).some((id) => isOwnPayee(inside, id)))
      return refused('own-organisation')
    await inside.db
      .update(alarms)
      .set({ clearedAt: inside.now, clearedBy: inside.actor.id, clearedReason: reason })
      .where(eq(alarms.id, id))
    await inside.ledger.append(inside, {
      act: 'budget.alarm-cleared',
      subject: about(id, alarm),
      facts: { kind: alarm.kind },
    })
    return done(id)
  })
