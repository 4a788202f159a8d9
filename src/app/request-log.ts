import type { MiddlewareHandler } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { newId } from '#platform/ids.ts'
import type { Log } from '#platform/log.ts'
import { observeRequest } from './metrics.ts'

/** Gives each request an id that the answer, the log and the error page share. */
export const requestLog =
  (log: Log): MiddlewareHandler<Env> =>
  async (c, next) => {
    const requestId = newId()
    c.set('requestId', requestId)
    const started = performance.now()
    await next()
    // Through the context, the answer would be taken apart and made anew.
    c.res.headers.set('x-request-id', requestId)
    const ms = Math.round(performance.now() - started)
    observeRequest(c.req.method, c.res.status, ms / 1000)
    log.debug('request', {
      requestId,
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms,
    })
  }
