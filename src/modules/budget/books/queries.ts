import { and, asc, count, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Account } from '../accounts.ts'
import { paymentRequests, recoveries } from '../payments/schema.ts'
import { linesReached } from '../reach.ts'
import { commitments, items, lines } from '../schema.ts'
import { openStates } from '../states.ts'
import {
  type Balances,
  type CommitmentBooks,
  type Difference,
  type LineBooks,
  nothing,
} from './rules.ts'
import { entries, postings } from './schema.ts'

type Db = Pick<Scope, 'db'>
const total = (amount: SQL | PgColumn) => sql<number>`coalesce(sum(${amount}), 0)`.mapWith(Number)

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
            sum: total(postings.amount),
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
            sum: total(postings.amount),
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

/** The books of lines as the audit compares them; all of them without a condition. */
export async function lineBooks({ db }: Db, which?: SQL): Promise<LineBooks[]> {
  const rows = await db
    .select({ id: lines.id, appraised: lines.appraised, allocated: lines.allocated })
    .from(lines)
    .where(which)
  const ids = db.select({ id: lines.id }).from(lines).where(which)
  const balances = gather(
    await db
      .select({ id: postings.lineId, account: postings.account, sum: total(postings.amount) })
      .from(postings)
      .where(which && inArray(postings.lineId, ids))
      .groupBy(postings.lineId, postings.account),
  )
  return rows.map((row) => ({ ...row, balances: balances.get(row.id) ?? nothing }))
}

const noRecords = {
  items: 0,
  itemsSettled: 0,
  requestsOpen: 0,
  requestsPaid: 0,
  demanded: 0,
  received: 0,
}

/** The books of commitments beside what their items, requests and recoveries say. */
export async function commitmentBooks({ db }: Db, which?: SQL): Promise<CommitmentBooks[]> {
  const ids = db.select({ id: commitments.id }).from(commitments).where(which)
  const among = (column: PgColumn) => which && inArray(column, ids)
  // One after the other: inside a transaction there is one connection.
  const rows = await db
    .select({ id: commitments.id, lineId: commitments.lineId, amount: commitments.amount })
    .from(commitments)
    .where(which)
  const balances = gather(
    await db
      .select({ id: postings.commitmentId, account: postings.account, sum: total(postings.amount) })
      .from(postings)
      .where(which ? among(postings.commitmentId) : isNotNull(postings.commitmentId))
      .groupBy(postings.commitmentId, postings.account),
  )
  const ofItems = await db
    .select({
      id: items.commitmentId,
      items: total(items.stateAmount),
      itemsSettled: total(items.settled),
    })
    .from(items)
    .where(among(items.commitmentId))
    .groupBy(items.commitmentId)
  const { amount, state } = paymentRequests
  const ofRequests = await db
    .select({
      id: paymentRequests.commitmentId,
      requestsOpen: total(sql`case when ${inArray(state, openStates)} then ${amount} else 0 end`),
      requestsPaid: total(sql`case when ${eq(state, 'paid')} then ${amount} else 0 end`),
    })
    .from(paymentRequests)
    .where(among(paymentRequests.commitmentId))
    .groupBy(paymentRequests.commitmentId)
  const ofRecoveries = await db
    .select({
      id: recoveries.commitmentId,
      demanded: total(recoveries.amount),
      received: total(recoveries.received),
    })
    .from(recoveries)
    .where(among(recoveries.commitmentId))
    .groupBy(recoveries.commitmentId)
  const found = [byId(ofItems), byId(ofRequests), byId(ofRecoveries)]
  return rows.map((row) => ({
    ...Object.assign({ ...noRecords }, ...found.map((each) => each.get(row.id))),
    ...row,
    balances: balances.get(row.id) ?? nothing,
  }))
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]))

/** Entries whose postings do not add up to nothing. The database refuses them; the audit looks all the same. */
export async function unbalancedEntries({ db }: Db): Promise<Difference[]> {
  const sum = total(postings.amount)
  const rows = await db
    .select({ id: postings.entryId, sum })
    .from(postings)
    .groupBy(postings.entryId)
    .having(ne(sum, 0))
  return rows.map(({ id, sum: found }) => ({
    kind: 'unbalanced',
    of: 'entry',
    id,
    expected: 0,
    found,
  }))
}

export const ENTRIES_PAGE = 200

const onLine = (scope: Scope, lineId: string, account: Account | undefined) =>
  and(
    eq(postings.lineId, lineId),
    linesReached(scope),
    account ? eq(postings.account, account) : undefined,
  )

/** A page of the postings of a line within reach, oldest first, with the entry each is part of. */
export const postingsOfLine = (
  scope: Scope,
  lineId: string,
  { account, page }: { account: Account | undefined; page: number },
) =>
  scope.db
    .select({ posting: postings, entry: entries, commitment: commitments })
    .from(postings)
    .innerJoin(entries, eq(entries.id, postings.entryId))
    .innerJoin(lines, eq(lines.id, postings.lineId))
    .leftJoin(commitments, eq(commitments.id, postings.commitmentId))
    .where(onLine(scope, lineId, account))
    .orderBy(asc(entries.at), asc(postings.id))
    .limit(ENTRIES_PAGE)
    .offset((page - 1) * ENTRIES_PAGE)

export async function countPostings(
  scope: Scope,
  lineId: string,
  account: Account | undefined,
): Promise<number> {
  const rows = await scope.db
    .select({ found: count() })
    .from(postings)
    .innerJoin(lines, eq(lines.id, postings.lineId))
    .where(onLine(scope, lineId, account))
  return only(rows).found
}
