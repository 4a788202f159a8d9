import type { MiddlewareHandler } from 'hono'
import type { Env } from './env.ts'

/** What a page that is the same for every visitor says of itself; the front of the program keeps such pages. */
export const SAME_FOR_ALL = 'public, max-age=0, s-maxage=30, must-revalidate'

/** Marks a page that looks the same to everybody who is not signed in, and has no form key in it. */
export const cached: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (c.res.status === 200 && !c.var.scope.actor) c.res.headers.set('cache-control', SAME_FOR_ALL)
}
