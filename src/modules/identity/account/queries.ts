import { and, desc, eq, sql } from 'drizzle-orm'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { isSteward } from '../roles.ts'
import { people, sessions } from '../schema.ts'

/** The person's own sessions that still hold, newest first. */
export const listOwnSessions = ({ db, actor }: SignedScope) =>
  db
    .select({
      id: sessions.id,
      token: sessions.token,
      userAgent: sessions.userAgent,
      ipAddress: sessions.ipAddress,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.id), sql`${sessions.expiresAt} > now()`))
    .orderBy(desc(sessions.createdAt))

export async function hasSecondFactor({ db, actor }: SignedScope): Promise<boolean> {
  const [person] = await db
    .select({ on: people.twoFactorEnabled })
    .from(people)
    .where(eq(people.id, actor.id))
  return person?.on ?? false
}

/** Whether the person's roles ask for a second factor that the account does not have. */
export async function lacksSecondFactor(scope: Scope): Promise<boolean> {
  const { actor } = scope
  return actor !== null && isSteward(actor) && !(await hasSecondFactor({ ...scope, actor }))
}
