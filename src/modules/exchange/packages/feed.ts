import { and, asc, count, eq, gt } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import type { Scope } from '#platform/scope.ts'
import { readSite } from '#platform/site.ts'
import { paths } from '../paths.ts'
import { publicKeys, signed } from './keys.ts'
import { outgoingFeed, outgoingItems } from './schema.ts'
import type { Description, Package, PackageItem } from './shapes.ts'
import type { Source } from './sources.ts'

/** Items of one package; whoever wants the rest asks on from its cursor. */
export const PACKAGE_SIZE = 200
/** Bytes of its items; half of what a reader takes. */
const MOST_BYTES = 10 * 1024 * 1024

const originOf = async ({ db, origin }: Scope) => ({
  name: 'Bến Khởi',
  place: (await readSite(db)).place,
  address: origin,
})

/** What changed after a cursor. A cursor of another feed, or none, begins at the beginning. */
export async function packageAfter(
  scope: Scope,
  kind: string,
  since: string | undefined,
  size = PACKAGE_SIZE,
): Promise<Package> {
  const [feed] = await scope.db.select().from(outgoingFeed)
  const epoch = feed?.epoch ?? 'new'
  const from = seqOf(since, epoch)
  const { itemId, seq, content } = outgoingItems
  const rows = await scope.db
    .select({ itemId, seq, content })
    .from(outgoingItems)
    .where(and(eq(outgoingItems.kind, kind), gt(seq, from ?? 0)))
    .orderBy(asc(seq))
    .limit(size + 1)
  const taken = fitting(rows.slice(0, size))
  return {
    format: 'ben-khoi/package',
    version: 1,
    id: newId(),
    generatedAt: scope.now.toISOString(),
    origin: await originOf(scope),
    kind,
    since: from === undefined ? null : (since ?? null),
    cursor: `${epoch}-${taken.at(-1)?.seq ?? from ?? 0}`,
    more: rows.length > taken.length,
    items: taken.map((row) => row.content),
  }
}

/** As many as a package may weigh, and at least one, so that whoever reads gets on. */
function fitting<Row extends { content: PackageItem }>(rows: readonly Row[]): readonly Row[] {
  let bytes = 0
  for (const [index, { content }] of rows.entries()) {
    bytes += Buffer.byteLength(JSON.stringify(content))
    if (bytes > MOST_BYTES) return rows.slice(0, Math.max(index, 1))
  }
  return rows
}

/** The place in the feed that a cursor names; undefined where it names none of this feed. */
export function seqOf(cursor: string | undefined | null, epoch: string): number | undefined {
  const [, of, seq] = cursor?.match(/^([\w]+)-(\d{1,15})$/) ?? []
  return of === epoch && seq ? Number(seq) : undefined
}

export const signedPackageAfter = async (
  scope: Scope,
  kind: string,
  since: string | undefined,
  size?: number,
) => {
  const made = await packageAfter(scope, kind, since, size)
  return { package: made, signature: await signed(scope, made) }
}

/** What another program has to know to read from this one. */
export const describeExchange = async (
  scope: Scope,
  sources: readonly Source[],
): Promise<Description> => ({
  format: 'ben-khoi/exchange',
  version: 1,
  generatedAt: scope.now.toISOString(),
  origin: await originOf(scope),
  packages: sources.map(({ kind, title }) => ({
    kind,
    title,
    address: scope.origin + link(paths.packages, { kind }),
  })),
  receipts: scope.origin + paths.receipts,
  keys: await publicKeys(scope),
})

/** How many things of each kind the feed holds: those that stand and those withdrawn. */
export const countOutgoing = ({ db }: Scope) =>
  db
    .select({ kind: outgoingItems.kind, state: outgoingItems.state, total: count() })
    .from(outgoingItems)
    .groupBy(outgoingItems.kind, outgoingItems.state)
