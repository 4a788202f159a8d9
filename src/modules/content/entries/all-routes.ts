import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { deskRoutes } from './desk/routes.tsx'
import { faultRoutes } from './faults/routes.tsx'
import { freshnessRoutes } from './freshness/routes.tsx'
import { ownRoutes } from './proposals/own-routes.tsx'
import { proposalRoutes } from './proposals/routes.tsx'
import { routes } from './routes.tsx'

export const entryRoutes = new Hono<Env>()
  .route('/', routes)
  .route('/', faultRoutes)
  .route('/', freshnessRoutes)
  .route('/', deskRoutes)
  .route('/', proposalRoutes)
  .route('/', ownRoutes)
