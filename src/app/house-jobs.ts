import { lt } from 'drizzle-orm'
import type { Database } from '#platform/database.ts'
import type { JobHandler, Timetable } from '#platform/jobs.ts'
import { sealLedger } from '#platform/ledger/seal.ts'
import { MAIL_QUEUE } from '#platform/mail/mail.ts'
import type { Post } from '#platform/mail/post.ts'
import { idempotencyKeys, rateCounters } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Work of the house itself, that belongs to no module: the post, the seals, the broom. */
export const houseJobs = (db: Database, post: Post): (JobHandler<Scope> | Timetable<Scope>)[] => [
  {
    queue: MAIL_QUEUE,
    async handle(_scope, { to, subject, text, leave }) {
      const message = { to: String(to), subject: String(subject), text: String(text) }
      await post(leave ? { ...message, leave: String(leave) } : message)
    },
  },
  {
    queue: 'platform.ledger-seal',
    cron: '*/10 * * * *',
    async handle({ now }) {
      await sealLedger(db, now)
    },
  },
  {
    queue: 'platform.form-keys-expiry',
    cron: '15 3 * * *',
    async handle({ now }) {
      const weekAgo = new Date(now.getTime() - 7 * DAY_MS)
      await db.delete(idempotencyKeys).where(lt(idempotencyKeys.usedAt, weekAgo))
    },
  },
  {
    queue: 'platform.rate-counters-expiry',
    cron: '20 3 * * *',
    async handle({ now }) {
      // They hold network addresses; no limit counts over more than a day.
      const dayAgo = new Date(now.getTime() - DAY_MS)
      await db.delete(rateCounters).where(lt(rateCounters.windowStart, dayAgo))
    },
  },
]
