import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { meetingRoutes } from './meetings/routes.tsx'
import type { DescribeSubjects, PapersOf } from './meetings/subjects.ts'
import { routes as reviewers } from './reviewers/routes.tsx'

/** The doors of the module; `describe` tells what councils judge, which belongs to modules above. */
export function routesWith(describe: DescribeSubjects, papersOf?: PapersOf): Hono<Env> {
  const routes = new Hono<Env>()
  for (const part of [reviewers, meetingRoutes(describe, papersOf)]) routes.route('/', part)
  return routes
}
