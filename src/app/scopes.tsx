import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { type Clock, cityDay } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import type { Outside } from '#platform/fetching/outside.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Env } from '#platform/http/env.ts'
import type { Jobs } from '#platform/jobs.ts'
import type { Ledger } from '#platform/ledger/ledger.ts'
import type { PublicList } from '#platform/lists.ts'
import { type Locale, splitLocale } from '#platform/locale.ts'
import type { Actor, Scope } from '#platform/scope.ts'
import type { Site } from '#platform/site.ts'
import type { Assets } from '#ui/assets.ts'
import { renderPage } from '#ui/render.tsx'

export type ScopeDeps = {
  db: Database
  jobs: Jobs
  ledger: Ledger
  files: FileStore
  outside: Outside
  origin: string
  trustProxy: boolean
  /** How people reach whoever runs the portal. */
  contact?: string | undefined
  clock: Clock
  site(): Promise<Site>
  /** Who sends the request, by its session cookie. */
  identify(request: Request): Promise<Actor | null>
}

/** The scope of work that no person asked for: jobs, commands, the seed before anybody exists. */
export function systemScope(
  deps: ScopeDeps,
  actor: Actor | null = null,
  locale: Locale = 'vi',
): Scope {
  const { db, jobs, ledger, files, outside, origin, clock } = deps
  const now = clock()
  const today = cityDay(now)
  return { db, jobs, ledger, files, outside, origin, clock, actor, now, today, locale }
}

/** Makes the scope of each request once, before anything reads it. */
export const scopes =
  (deps: ScopeDeps & { assets: Assets; lists: readonly PublicList[] }): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const { locale, path } = splitLocale(pathname)
    const [actor, site] = await Promise.all([deps.identify(c.req.raw), deps.site()])
    c.set('scope', { ...systemScope(deps, actor, locale), door: path })
    c.set('address', path + search)
    c.set('clientAddress', clientAddress(c, deps.trustProxy))
    c.set('render', (page) =>
      renderPage(page, {
        locale,
        address: path + search,
        viewer: actor && { name: actor.name },
        site: {
          name: 'Bến Khởi',
          city: site.place,
          origin: deps.origin,
          sample: site.sample,
          contact: deps.contact,
        },
        assets: deps.assets,
        lists: deps.lists,
      }),
    )
    // A page with a person's name on it is kept by nobody on the way.
    if (actor) c.header('cache-control', 'private, no-store')
    c.header('vary', 'Cookie', { append: true })
    await next()
  }

function clientAddress(c: Context<Env>, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  if (forwarded) return forwarded
  // Requests made inside the process, as tests do, come over no socket.
  const bindings: unknown = c.env
  return typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
    ? (getConnInfo(c).remote.address ?? 'unknown')
    : 'inside'
}
