import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Account } from '../accounts.ts'
import { paymentRequests, recoveries } from '../payments/schema.ts'
import { linesReached } from '../reach.ts'
import { commitments, items, lines } from '../schema.ts'
import { openStates } from '../states.ts'
import { type Balances, type CommitmentBooks, type LineBooks, nothing } from './rules.ts'
import { entries, postings } from './schema.ts'

type Db = Pick<Scope, 'db'>
const total = (amount: SQL) => sql<number>`coalesce(sum(${amount}), 0)`.mapWith(Number)

/** Adds rows of one account each up to balances by id. */
function gather(rows: readonly { id: string | null; account: Account; sum: number }[]) {
  const found = new Map<string, Balances>()
  for (const { id, account, sum } of rows)
    if (id) found.set(id, { ...(found.get(id) ?? nothing), [account]: sum })
  return found
}

/** What stands on the accounts of lines, from the postings. */
export const balancesOfLines = async ({ db }: Db, ids: readonly string[]) =>
  gather(
    ids.length === 0
      ? []
      : await db
          .select({
            id: postings.lineId,
            account: postings.account,
            sum: total(sql`${postings.amount}`),
          })
          .from(postings)
          .where(inArray(postings.lineId, [...ids]))
          .groupBy(postings.lineId, postings.account),
  )

/** What stands on the accounts of commitments; `available` is minus what each holds of its line. */
export const balancesOfCommitments = async ({ db }: Db, ids: readonly string[]) =>
  gather(
    ids.length === 0
      ? []
      : await db
          .select({
            id: postings.commitmentId,
            account: postings.account,
            sum: total(sql`${postings.amount}`),
          })
          .from(postings)
          .where(inArray(postings.commitmentId, [...ids]))
          .groupBy(postings.commitmentId, postings.account),
  )

export async function balancesOfLine(scope: Db, id: string): Promise<Balances> {
  return (await balancesOfLines(scope, [id])).get(id) ?? nothing
}

export async function balancesOfCommitment(scope: Db, id: string): Promise<Balances> {
  return (await balancesOfCommitments(scope, [id])).get(id) ?? nothing
}

/** The books of lines as the audit compares them. */
export async function lineBooks({ db }: Db, which?: SQL): Promise<LineBooks[]> {
  const rows = await db
    .select({ id: lines.id, appraised: lines.appraised, allocated: lines.allocated })
    .from(lines)
    .where(which)
  const balances = await balancesOfLines(
    { db },
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, balances: balances.get(row.id) ?? nothing }))
}

/** The books of commitments beside what their items, requests and recoveries say. */
export async function commitmentBooks({ db }: Db, which?: SQL): Promise<CommitmentBooks[]> {
  const rows = await db
    .select({ id: commitments.id, lineId: commitments.lineId, amount: commitments.amount })
    .from(commitments)
    .where(which)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const balances = await balancesOfCommitments({ db }, ids)
  // One after the other: inside a transaction there is one connection.
  const ofItems = await db
    .select({
      id: items.commitmentId,
      items: total(sql`${items.stateAmount}`),
      itemsSettled: total(sql`${items.settled}`),
    })
    .from(items)
    .where(inArray(items.commitmentId, ids))
    .groupBy(items.commitmentId)
  const ofRequests = await db
    .select({
      id: paymentRequests.commitmentId,
      requestsOpen: total(
        sql`case when ${inArray(paymentRequests.state, openStates)} then ${paymentRequests.amount} else 0 end`,
      ),
      requestsPaid: total(
        sql`case when ${paymentRequests.state} = 'paid' then ${paymentRequests.amount} else 0 end`,
      ),
    })
    .from(paymentRequests)
    .where(inArray(paymentRequests.commitmentId, ids))
    .groupBy(paymentRequests.commitmentId)
  const ofRecoveries = await db
    .select({
      id: recoveries.commitmentId,
      demanded: total(sql`${recoveries.amount}`),
      received: total(sql`${recoveries.received}`),
    })
    .from(recoveries)
    .where(inArray(recoveries.commitmentId, ids))
    .groupBy(recoveries.commitmentId)
  const byId = <Row extends { id: string }>(list: readonly Row[]) =>
    new Map(list.map((row) => [row.id, row]))
  const [someItems, someRequests, someRecoveries] = [
    byId(ofItems),
    byId(ofRequests),
    byId(ofRecoveries),
  ]
  return rows.map((row) => ({
    items: 0,
    itemsSettled: 0,
    requestsOpen: 0,
    requestsPaid: 0,
    demanded: 0,
    received: 0,
    ...someItems.get(row.id),
    ...someRequests.get(row.id),
    ...someRecoveries.get(row.id),
    ...row,
    balances: balances.get(row.id) ?? nothing,
  }))
}

/** The postings of a line within reach, oldest first, with the entry each is part of. */
export const postingsOfLine = (
  scope: Scope,
  lineId: string,
  { account, commitmentId }: { account?: Account | undefined; commitmentId?: string } = {},
) =>
  scope.db
    .select({ posting: postings, entry: entries, commitment: commitments })
    .from(postings)
    .innerJoin(entries, eq(entries.id, postings.entryId))
    .innerJoin(lines, eq(lines.id, postings.lineId))
    .leftJoin(commitments, eq(commitments.id, postings.commitmentId))
    .where(
      and(
        eq(postings.lineId, lineId),
        linesReached(scope),
        account ? eq(postings.account, account) : undefined,
        commitmentId ? eq(postings.commitmentId, commitmentId) : undefined,
      ),
    )
    .orderBy(asc(entries.at), asc(postings.id))
    .limit(2_000)
