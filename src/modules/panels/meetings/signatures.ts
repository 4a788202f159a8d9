import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Held } from './reach.ts'
import { members } from './schema.ts'

/** Whoever signed did not sign what the record says now. */
export async function voidSignatures({ db }: Scope, meetingId: string): Promise<void> {
  await db.update(members).set({ signedAt: null }).where(eq(members.meetingId, meetingId))
}

/** Who signed the record with this hash, and when; those who signed an earlier wording are not among them. */
export const signaturesUnder = (
  { meeting, members: called }: Pick<Held, 'meeting' | 'members'>,
  hash: string,
): Map<string, Date> =>
  new Map(
    meeting.recordHash === hash
      ? called.flatMap(({ personId, signedAt }) =>
          signedAt ? [[personId, signedAt] as const] : [],
        )
      : [],
  )
