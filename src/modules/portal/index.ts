import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { routes as aboutRoutes } from './about/routes.tsx'
import { acts } from './acts.ts'
import { routes as deskRoutes } from './desk/routes.tsx'
import { routes as homeRoutes } from './home/routes.tsx'
import { followEntry } from './search/keeping.ts'
import { routes as searchRoutes } from './search/routes.tsx'
import { sources } from './search/sources.ts'
import { routes as topicRoutes } from './topics/routes.tsx'

export { paths as portalPaths } from './paths.ts'
export { reindexAll } from './search/keeping.ts'
export { listPublicPages } from './search/public-pages.ts'

const QUEUE = 'portal.index'

const routes = new Hono<Env>()
  .route('/', homeRoutes)
  .route('/', searchRoutes)
  .route('/', deskRoutes)
  .route('/', aboutRoutes)
  .route('/', topicRoutes)

export const portal: Module = {
  name: 'portal',
  acts,
  routes,
  readers: [{ queue: QUEUE, wants: (act) => sources.some(({ hears }) => hears(act)) }],
  jobs: [{ queue: QUEUE, handle: (scope, { entryId }) => followEntry(scope, String(entryId)) }],
}
