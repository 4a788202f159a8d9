import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { PublicList } from '#platform/lists.ts'
import type { Module } from '#platform/module.ts'
import { routes as aboutRoutes } from './about/routes.tsx'
import { acts } from './acts.ts'
import { archiveRoutes } from './archive/routes.tsx'
import { routes as deskRoutes } from './desk/routes.tsx'
import { feedRoutes } from './feeds/routes.tsx'
import { routes as homeRoutes } from './home/routes.tsx'
import { pictureRoutes } from './pictures/routes.ts'
import { createAnswers } from './search/answers.ts'
import { acts as gapActs } from './search/gaps/acts.ts'
import { timetable as gapTimetable } from './search/gaps/timetable.ts'
import { followEntry, renewOld } from './search/keeping.ts'
import type { Looked } from './search/looking.ts'
import { searchRoutes } from './search/routes.tsx'
import { sources } from './search/sources.ts'
import { acts as synonymActs } from './search/synonyms/acts.ts'
import { sitemapRoutes } from './sitemap/routes.ts'
import { subscriptionJobs, subscriptionTimetable } from './subscriptions/jobs.ts'
import { leavingPosts } from './subscriptions/paths.ts'
import { subscriptionRoutes } from './subscriptions/routes.tsx'
import { routes as topicRoutes } from './topics/routes.tsx'

export { paths as portalPaths } from './paths.ts'
export { reindexAll } from './search/keeping.ts'

const QUEUE = 'portal.index'

/** The portal shows and spreads what the modules below it have: it is told their public lists. */
export const portal = ({ lists }: { lists: readonly PublicList[] }): Module => {
  const answers = createAnswers<Looked>()
  return {
    name: 'portal',
    routes: new Hono<Env>()
      .route('/', homeRoutes)
      .route('/', searchRoutes(answers))
      .route('/', deskRoutes)
      .route('/', aboutRoutes)
      .route('/', topicRoutes)
      .route('/', feedRoutes(lists))
      .route('/', subscriptionRoutes(lists))
      .route('/', pictureRoutes(lists))
      .route('/', sitemapRoutes(lists))
      .route('/', archiveRoutes(lists)),
    held: [answers],
    acts: { ...acts, ...gapActs, ...synonymActs },
    openPosts: [leavingPosts],
    readers: [{ queue: QUEUE, wants: (act) => sources.some(({ hears }) => hears(act)) }],
    jobs: [
      { queue: QUEUE, handle: (scope, { entryId }) => followEntry(scope, String(entryId)) },
      ...subscriptionJobs(lists),
    ],
    timetable: [
      ...subscriptionTimetable,
      ...gapTimetable,
      // After an upgrade that indexes otherwise, search is whole again within minutes.
      { queue: 'portal.index-renewal', cron: '*/5 * * * *', handle: renewOld },
    ],
  }
}
