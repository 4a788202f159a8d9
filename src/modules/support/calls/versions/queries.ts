import { asc, eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { callVersions } from '../schema.ts'
import { changedFields, type WordingField } from '../wording.ts'

export type ShownVersion = {
  number: number
  publishedAt: Date
  /** Empty for the first publication. */
  reason: string
  /** What differs from the version before. */
  changed: WordingField[]
}

/** Every wording that a call was published with, the newest first. */
export async function listVersions({ db }: Scope, callId: string): Promise<ShownVersion[]> {
  const rows = await db
    .select()
    .from(callVersions)
    .where(eq(callVersions.callId, callId))
    .orderBy(asc(callVersions.number))
  return rows
    .map(({ number, publishedAt, reason, wording }, at) => {
      const before = rows[at - 1]?.wording
      return { number, publishedAt, reason, changed: before ? changedFields(before, wording) : [] }
    })
    .toReversed()
}
