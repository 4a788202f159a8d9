import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { routes as apiRoutes } from './api/routes.ts'
import { routes as awardRoutes } from './awards/routes.ts'
import { acts as importActs } from './import/acts.ts'
import { timetable as importTimetable } from './import/clearing.ts'
import { jobs as importJobs } from './import/jobs.ts'
import { routes as importRoutes } from './import/routes.tsx'
import { rowRoutes } from './import/row-routes.tsx'
import { routes as siteRoutes } from './routes.tsx'

const routes = new Hono<Env>()
  .route('/', apiRoutes)
  .route('/', awardRoutes)
  .route('/', siteRoutes)
  .route('/', importRoutes)
  .route('/', rowRoutes)

export const exchange: Module = {
  name: 'exchange',
  routes,
  acts: importActs,
  jobs: importJobs,
  timetable: importTimetable,
}
