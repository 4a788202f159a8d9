import { lt } from 'drizzle-orm'
import type { Timetable } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { forgetUnanswered } from './registration/actions.ts'
import { rateLimits, sessions, verifications } from './schema.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What the privacy notice says is not kept, is deleted every night. */
export const timetable: readonly Timetable<Scope>[] = [
  {
    queue: 'identity.expiry',
    cron: '40 2 * * *',
    async handle(scope) {
      const { db, now } = scope
      await forgetUnanswered(scope)
      await db.delete(sessions).where(lt(sessions.expiresAt, now))
      await db.delete(verifications).where(lt(verifications.expiresAt, now))
      await db.delete(rateLimits).where(lt(rateLimits.lastRequest, now.getTime() - DAY_MS))
    },
  },
]
