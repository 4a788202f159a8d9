import type { Module } from '#platform/module.ts'
import { followEntry } from './search/keeping.ts'
import { routes as searchRoutes } from './search/routes.tsx'
import { sources } from './search/sources.ts'

export { paths as portalPaths } from './paths.ts'
export { reindexAll } from './search/keeping.ts'
export { listPublicPages } from './search/public-pages.ts'

const QUEUE = 'portal.index'

export const portal: Module = {
  name: 'portal',
  routes: searchRoutes,
  readers: [{ queue: QUEUE, wants: (act) => sources.some(({ hears }) => hears(act)) }],
  jobs: [{ queue: QUEUE, handle: (scope, { entryId }) => followEntry(scope, String(entryId)) }],
}
