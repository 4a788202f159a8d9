import { sql } from 'drizzle-orm'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { only } from '../outcome.ts'
import type { Env } from './env.ts'

/** Lets one address do a thing `max` times in `seconds`; counted in the database, so every web node counts together. */
export const rateLimit =
  (name: string, { max, seconds }: { max: number; seconds: number }): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { db, now } = c.var.scope
    const key = `${name}:${c.var.clientAddress}`
    const oldest = new Date(now.getTime() - seconds * 1000)
    const { rows } = await db.execute<{ count: number }>(sql`
      insert into platform.rate_counters as r (key, window_start, count) values (${key}, ${now}, 1)
      on conflict (key) do update set
        count = case when r.window_start < ${oldest} then 1 else r.count + 1 end,
        window_start = case when r.window_start < ${oldest} then ${now} else r.window_start end
      returning count`)
    if (only(rows).count > max) throw new HTTPException(429)
    await next()
  }
