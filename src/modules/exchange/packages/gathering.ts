import { eq, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { findEntry, settledPosition } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { changesOf, itemOf } from './item.ts'
import { outgoingFeed, outgoingItems } from './schema.ts'
import type { PackageItem } from './shapes.ts'
import type { Source } from './sources.ts'

/** More than a city has; a list that is longer goes out in part and withdraws nothing. */
const MOST = 20_000
const CHUNK = 500

/** What came from another portal: it is theirs to send, and would come back to them as ours. */
export type Foreign = (scope: Scope) => Promise<ReadonlySet<string>>

export type Gathered = { sources: readonly Source[]; foreign: Foreign }

/** Brings the change feed up to the public lists. Whatever was missed, a later look finds: it compares everything. */
export async function gather(scope: Scope, { sources, foreign }: Gathered): Promise<number> {
  // What was written up to here is committed, so the lists read below have it.
  const position = await inTransaction(scope, settledPosition)
  return inTransaction(scope, async (inside) => {
    const feed = await lockFeed(inside)
    const theirs = await foreign(inside)
    let seq = feed.lastSeq
    for (const source of sources) {
      const listed = await source.items(inside, MOST)
      const found = listed
        .filter(({ id }) => !theirs.has(id))
        .map((item) => itemOf(item, inside.origin))
      const changes = changesOf(await standingOf(inside, source.kind), found, {
        at: inside.now,
        whole: listed.length < MOST,
      })
      await write(inside, source.kind, changes, seq)
      seq += changes.length
    }
    await inside.db.update(outgoingFeed).set({
      lastSeq: seq,
      gatheredTo: Math.max(position, feed.gatheredTo),
      gatheredAt: inside.now,
    })
    return seq - feed.lastSeq
  })
}

/** Gathers for a ledger entry, unless a gathering after it has been. */
export async function gatherFor(scope: Scope, entryId: string, gathered: Gathered): Promise<void> {
  const entry = await findEntry(scope, entryId)
  const [feed] = await scope.db.select().from(outgoingFeed)
  if (entry && feed && feed.gatheredTo >= entry.seq) return
  await gather(scope, gathered)
}

/** Puts things at the end of the feed once more, so that whoever reads on meets them again. */
export async function sendAgain(
  scope: Scope,
  kind: string,
  ids: readonly string[],
): Promise<number> {
  const feed = await lockFeed(scope)
  const rows = await scope.db.select().from(outgoingItems).where(eq(outgoingItems.kind, kind))
  const wanted = rows.filter(({ itemId }) => ids.includes(itemId))
  await write(
    scope,
    kind,
    wanted.map(({ content }) => content),
    feed.lastSeq,
  )
  await scope.db.update(outgoingFeed).set({ lastSeq: feed.lastSeq + wanted.length })
  return wanted.length
}

/** The feed, held so that places in it are given out one transaction after the other. */
async function lockFeed({ db }: Scope) {
  await db
    .insert(outgoingFeed)
    .values({ one: 1, epoch: newId().slice(-12) })
    .onConflictDoNothing()
  return only(await db.select().from(outgoingFeed).for('update'))
}

async function standingOf({ db }: Scope, kind: string) {
  const { itemId: id, state, version } = outgoingItems
  return db.select({ id, state, version }).from(outgoingItems).where(eq(outgoingItems.kind, kind))
}

async function write(
  { db, now }: Scope,
  kind: string,
  changes: readonly PackageItem[],
  after: number,
): Promise<void> {
  const rows = changes.map((content, index) => ({
    kind,
    itemId: content.id,
    seq: after + index + 1,
    state: content.state,
    version: content.version,
    content,
    changedAt: now,
  }))
  for (let from = 0; from < rows.length; from += CHUNK)
    await db
      .insert(outgoingItems)
      .values(rows.slice(from, from + CHUNK))
      .onConflictDoUpdate({
        target: [outgoingItems.kind, outgoingItems.itemId],
        set: {
          seq: sql`excluded.seq`,
          state: sql`excluded.state`,
          version: sql`excluded.version`,
          content: sql`excluded.content`,
          changedAt: sql`excluded.changed_at`,
        },
      })
}
