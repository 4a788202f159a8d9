import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { routes as aboutRoutes } from './about/routes.tsx'
import { acts } from './acts.ts'
import { routes as deskRoutes } from './desk/routes.tsx'
import { routes as homeRoutes } from './home/routes.tsx'
import { acts as gapActs } from './search/gaps/acts.ts'
import { timetable as gapTimetable } from './search/gaps/timetable.ts'
import { followEntry, renewOld } from './search/keeping.ts'
import { routes as searchRoutes } from './search/routes.tsx'
import { sources } from './search/sources.ts'
import { acts as synonymActs } from './search/synonyms/acts.ts'
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
  routes,
  acts: { ...acts, ...gapActs, ...synonymActs },
  timetable: [
    ...gapTimetable,
    // After an upgrade that indexes otherwise, search is whole again within minutes.
    { queue: 'portal.index-renewal', cron: '*/5 * * * *', handle: renewOld },
  ],
  readers: [{ queue: QUEUE, wants: (act) => sources.some(({ hears }) => hears(act)) }],
  jobs: [{ queue: QUEUE, handle: (scope, { entryId }) => followEntry(scope, String(entryId)) }],
}
