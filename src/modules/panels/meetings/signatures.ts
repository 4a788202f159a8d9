import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { members } from './schema.ts'

/** Whoever signed did not sign what the record says now. */
export async function voidSignatures({ db }: Scope, meetingId: string): Promise<void> {
  await db.update(members).set({ signedAt: null }).where(eq(members.meetingId, meetingId))
}
