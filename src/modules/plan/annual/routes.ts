import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as cycle } from './cycle/routes.tsx'
import { routes as lines } from './lines/routes.tsx'
import { routes as proposals } from './proposals/routes.tsx'

export const routes = new Hono<Env>()

for (const part of [cycle, proposals, lines]) routes.route('/', part)
