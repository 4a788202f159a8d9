import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { Env } from '#platform/http/env.ts'
import { securityHeaders } from '#platform/http/security.ts'
import { splitLocale } from '#platform/locale.ts'
import type { Log } from '#platform/log.ts'
import type { Module } from '#platform/module.ts'
import { type Assets, noAssets } from '#ui/assets.ts'
import { answerError } from './app/errors.tsx'
import { type Health, health } from './app/health.ts'
import { answerMoved, movedFromTheDoor } from './app/moved.ts'
import { requestLog } from './app/request-log.ts'
import { type ScopeDeps, scopes } from './app/scopes.tsx'

export type AppDeps = ScopeDeps & {
  modules: readonly Module[]
  log: Log
  health: Health
  assets?: Assets
  /** Serves the built files for the browser; the tests have none. */
  statics?(routes: Hono<Env>): void
}

const MAX_BODY = 64 * 1024 * 1024

/** The whole web application; what it stands on is handed in, so that a test can hand in its own. */
export function createApp(deps: AppDeps): Hono<Env> {
  const app = new Hono<Env>({
    // English lives under /en: routing sees the address without it.
    getPath: (request) => splitLocale(new URL(request.url).pathname).path,
  })
  app.use(requestLog(deps.log))
  app.use(securityHeaders(deps.origin))
  app.route('/', health(deps.health))
  deps.statics?.(app)
  const openPosts = deps.modules.flatMap((module) => module.openPosts ?? [])
  const sameOrigin = csrf({ origin: deps.origin })
  app.use((c, next) =>
    openPosts.some((address) => address.test(c.req.path)) ? next() : sameOrigin(c, next),
  )
  const withinLimit = bodyLimit({
    maxSize: MAX_BODY,
    onError: () => {
      throw new HTTPException(413)
    },
  })
  // To ask a GET for its body costs as much as a tenth of a page.
  app.use((c, next) => (c.req.method === 'GET' ? next() : withinLimit(c, next)))
  const lists = deps.modules.flatMap((module) => module.lists ?? [])
  app.use(scopes({ ...deps, assets: deps.assets ?? noAssets, lists }))
  app.use('/', movedFromTheDoor(deps.modules))
  for (const module of deps.modules) if (module.routes) app.route('/', module.routes)
  app.notFound(async (c) => {
    const moved = await answerMoved(c, deps.modules)
    if (moved) return moved
    // A slash too many at the end is a slip of the hand, not another page.
    const { pathname, search } = new URL(c.req.url)
    const trimmed = pathname.replace(/\/+$/, '')
    if (c.req.method === 'GET' && trimmed !== pathname && /^\/[^/]/.test(trimmed))
      return c.redirect(trimmed + search, 308)
    return answerError(c, new HTTPException(404), deps)
  })
  app.onError(async (error, c) => {
    const isMissing = error instanceof HTTPException && error.status === 404
    return (isMissing && (await answerMoved(c, deps.modules))) || answerError(c, error, deps)
  })
  return app
}
