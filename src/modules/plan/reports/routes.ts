import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as burden } from './burden/routes.tsx'
import { routes as consolidated } from './consolidated/routes.ts'
import { routes as desk } from './desk.tsx'
import { routes as evidence } from './evidence.tsx'
import { routes as officer } from './officer.tsx'
import { routes as overview } from './overview.tsx'
import { routes as proposals } from './proposals/routes.tsx'
import { routes as reporter } from './reporter.tsx'

export const routes = new Hono<Env>()

for (const part of [desk, reporter, officer, evidence, overview, consolidated, proposals, burden])
  routes.route('/', part)
