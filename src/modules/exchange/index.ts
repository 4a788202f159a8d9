import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { PublicList } from '#platform/lists.ts'
import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes as apiRoutes } from './api/routes.ts'
import { routes as awardRoutes } from './awards/routes.ts'
import { routes as catalogRoutes } from './catalog/routes.ts'
import { acts as importActs } from './import/acts.ts'
import { timetable as importTimetable } from './import/clearing.ts'
import { FORGET_ROW, forgetRow, isTakenBack } from './import/entries/forgetting.ts'
import { entryRoutes as importEntryRoutes } from './import/entries/routes.tsx'
import { jobs as importJobs } from './import/jobs.ts'
import { routes as importRoutes } from './import/routes.tsx'
import { rowRoutes } from './import/row-routes.tsx'
import { routes as partnerRoutes } from './inbound/partner-routes.tsx'
import { foreignIds } from './inbound/queries.ts'
import { routes as queueRoutes } from './inbound/queue-routes.tsx'
import { VISIT, visitDue, visitPartner } from './inbound/visiting.ts'
import { outgoingRoutes } from './packages/desk-routes.tsx'
import { gather, gatherFor } from './packages/gathering.ts'
import { packageRoutes } from './packages/routes.ts'
import { sourcesOf } from './packages/sources.ts'
import { routes as comparisonRoutes } from './receipts/desk-routes.tsx'
import { routes as receiptRoutes } from './receipts/routes.ts'
import { routes as siteRoutes } from './routes.tsx'
import { ANNOUNCE, announce, DELIVER, deliver } from './webhooks/delivering.ts'
import { routes as webhookRoutes } from './webhooks/routes.tsx'
import { isPublicAct } from './webhooks/rules.ts'
import { timetable as webhookTimetable } from './webhooks/timetable.ts'

const GATHER = 'exchange.gather'

/** What changes something that packages carry. Statistics follow from everything, and wait for the timetable. */
const isPublic = (act: string) => /^(content|organisations)\.|^support\.(programme|call)-/.test(act)

/** The exchange sends on what the modules below it have: it is told their public lists. */
export const exchange = ({ lists }: { lists: readonly PublicList[] }): Module => {
  const sources = sourcesOf(lists)
  const gathered = { sources, foreign: foreignIds }
  return {
    name: 'exchange',
    acts: { ...acts, ...importActs },
    routes: new Hono<Env>()
      .route('/', apiRoutes)
      .route('/', packageRoutes(sources))
      .route('/', receiptRoutes)
      .route('/', partnerRoutes)
      .route('/', outgoingRoutes(sources))
      .route('/', comparisonRoutes)
      .route('/', webhookRoutes)
      .route('/', queueRoutes)
      .route('/', awardRoutes)
      .route('/', catalogRoutes)
      .route('/', importRoutes)
      .route('/', importEntryRoutes)
      .route('/', rowRoutes)
      .route('/', siteRoutes),
    readers: [
      { queue: GATHER, wants: isPublic },
      { queue: ANNOUNCE, wants: isPublicAct },
      { queue: FORGET_ROW, wants: isTakenBack },
    ],
    jobs: [
      ...importJobs,
      {
        queue: GATHER,
        handle: (scope, { entryId }) => gatherFor(scope, String(entryId), gathered),
      },
      {
        queue: VISIT,
        handle: (scope, { partnerId }) => visitPartner(scope, String(partnerId)),
      },
      { queue: ANNOUNCE, handle: (scope, { entryId }) => announce(scope, String(entryId)) },
      { queue: FORGET_ROW, handle: (scope, { entryId }) => forgetRow(scope, String(entryId)) },
      { queue: DELIVER, handle: (scope, { deliveryId }) => deliver(scope, String(deliveryId)) },
    ],
    timetable: [
      ...importTimetable,
      ...webhookTimetable,
      {
        queue: 'exchange.gather-all',
        cron: '*/10 * * * *',
        handle: async (scope) => void (await gather(scope, gathered)),
      },
      { queue: 'exchange.partners-due', cron: '*/5 * * * *', handle: visitDue },
    ],
  }
}
