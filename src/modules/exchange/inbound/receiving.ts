import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import { type Incoming, linkKey, titleKey } from './incoming.ts'
import { afterMeeting } from './rules.ts'
import { type Partner, type ReceivedItem, receivedItems } from './schema.ts'

const CHUNK = 200

/** Whoever takes in what a partner has waits here, so that a thing met twice at once is one thing. */
export const receiveAlone = ({ db }: Scope, { id }: Partner) =>
  db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`exchange.partner:${id}`}, 0))`)

/** Keeps what a partner gave: new things wait for a person, known ones follow their origin, the same again changes nothing. Inside a transaction. */
export async function takeItems(
  scope: Scope,
  partner: Partner,
  kind: string,
  met: readonly Incoming[],
): Promise<number> {
  let taken = 0
  for (let from = 0; from < met.length; from += CHUNK) {
    const some = met.slice(from, from + CHUNK)
    const known = await knownOf(scope, partner, kind, some)
    for (const item of some) {
      const standing = known.get(item.id)
      if (standing && (await follow(scope, standing, item))) taken += 1
    }
    const fresh = some.filter(({ id }) => !known.has(id))
    const rows = await rowsFor(scope, partner, kind, fresh)
    if (rows.length > 0) await scope.db.insert(receivedItems).values(rows)
    taken += rows.length
  }
  return taken
}

async function knownOf({ db }: Scope, partner: Partner, kind: string, met: readonly Incoming[]) {
  const rows = await db
    .select()
    .from(receivedItems)
    .where(
      and(
        eq(receivedItems.partnerId, partner.id),
        eq(receivedItems.kind, kind),
        inArray(
          receivedItems.foreignId,
          met.map(({ id }) => id),
        ),
      ),
    )
  return new Map(rows.map((row) => [row.foreignId, row]))
}

async function follow({ db, now }: Scope, standing: ReceivedItem, met: Incoming): Promise<boolean> {
  const after = afterMeeting(standing, met)
  if (!after) return false
  await db
    .update(receivedItems)
    .set({
      ...after,
      itemVersion: met.version,
      changedAt: now,
      version: standing.version + 1,
      ...(met.state === 'present'
        ? {
            content: met.content,
            linkKey: linkKey(met.content.link),
            titleKey: titleKey(met.content),
          }
        : {}),
      ...(after.state === 'withdrawn' ? { shown: null } : {}),
    })
    .where(eq(receivedItems.id, standing.id))
  return true
}

type Keys = { linkKey: string | null; titleKey: string | null }
type NewRow = typeof receivedItems.$inferInsert

async function rowsFor(
  scope: Scope,
  partner: Partner,
  kind: string,
  fresh: readonly Incoming[],
): Promise<NewRow[]> {
  const keyed = fresh.map((met) => ({ met, keys: keysOf(met) }))
  const twins = await twinsOf(
    scope,
    keyed.map(({ keys }) => keys),
  )
  return keyed.map(({ met, keys }) => {
    const id = newId()
    const twin = twins.get(keys.linkKey) ?? twins.get(keys.titleKey)
    if (!twin) for (const key of [keys.linkKey, keys.titleKey]) if (key) twins.set(key, id)
    const ours = met.state === 'present' && isOurs(scope, met.content.link)
    return {
      id,
      partnerId: partner.id,
      kind,
      foreignId: met.id,
      itemVersion: met.version,
      content: met.state === 'present' ? met.content : null,
      state: met.state === 'withdrawn' ? 'withdrawn' : twin || ours ? 'duplicate' : 'waiting',
      duplicateOf: twin ?? null,
      ...keys,
      firstAt: scope.now,
      changedAt: scope.now,
    }
  })
}

const keysOf = (met: Incoming): Keys =>
  met.state === 'present'
    ? { linkKey: linkKey(met.content.link), titleKey: titleKey(met.content) }
    : { linkKey: null, titleKey: null }

/** What we published ourselves and another portal hands back. */
const isOurs = ({ origin }: Scope, link: string | null) => link?.startsWith(`${origin}/`) ?? false

/** What has come before, from whomever, by its link or by title and day. */
async function twinsOf({ db }: Scope, keys: readonly Keys[]): Promise<Map<string | null, string>> {
  const links = keys.flatMap((each) => each.linkKey ?? [])
  const titles = keys.flatMap((each) => each.titleKey ?? [])
  const rows = await db
    .select({
      id: receivedItems.id,
      linkKey: receivedItems.linkKey,
      titleKey: receivedItems.titleKey,
    })
    .from(receivedItems)
    .where(
      and(
        or(inArray(receivedItems.linkKey, links), inArray(receivedItems.titleKey, titles)),
        sql`${receivedItems.state} <> 'withdrawn' and ${receivedItems.duplicateOf} is null`,
      ),
    )
  const twins = new Map<string | null, string>()
  for (const row of rows)
    for (const key of [row.linkKey, row.titleKey]) if (key) twins.set(key, row.id)
  return twins
}
