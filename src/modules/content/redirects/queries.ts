import { inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { addressKey, withoutQuery } from './address.ts'
import { redirects } from './schema.ts'

/** Where something that is no longer at an address has gone, without language prefix. */
export async function movedTo({ db }: Scope, address: string): Promise<string | undefined> {
  const key = addressKey(address)
  if (!key) return undefined
  const keys = [key, withoutQuery(key)].filter((each) => each !== undefined)
  const rows = await db.select().from(redirects).where(inArray(redirects.from, keys))
  return keys.flatMap((each) => rows.find(({ from }) => from === each)?.to ?? [])[0]
}
