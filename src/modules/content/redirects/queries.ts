import { inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { addressKey, withoutQuery } from './address.ts'
import { redirects } from './schema.ts'

/** Where what is no longer at some addresses has gone, by the address asked for; all without language prefix. */
export async function movedFrom(
  { db }: Scope,
  addresses: readonly string[],
): Promise<Map<string, string>> {
  const asked = addresses.map((address) => ({ address, keys: keysOf(address) }))
  const keys = [...new Set(asked.flatMap((each) => each.keys))]
  if (keys.length === 0) return new Map()
  const rows = await db.select().from(redirects).where(inArray(redirects.from, keys))
  const known = new Map(rows.map(({ from, to }) => [from, to]))
  return new Map(
    asked.flatMap(({ address, keys }) => {
      const to = keys.map((key) => known.get(key)).find((each) => each !== undefined)
      return to === undefined ? [] : [[address, to] as const]
    }),
  )
}

/** Where something that is no longer at an address has gone, without language prefix. */
export const movedTo = async (scope: Scope, address: string): Promise<string | undefined> =>
  (await movedFrom(scope, [address])).get(address)

/** The key of an address, and the one without the query that somebody may have hung on it. */
const keysOf = (address: string): string[] => {
  const key = addressKey(address)
  return key ? [key, withoutQuery(key)].filter((each) => each !== undefined) : []
}
