import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as cycle } from './cycle/routes.tsx'
import { routes as lines } from './lines/routes.tsx'
import { routes as open } from './open/routes.tsx'
import { routes as papers } from './papers/routes.ts'
import { routes as proposals } from './proposals/routes.tsx'

export const routes = new Hono<Env>()

for (const part of [cycle, proposals, lines, papers, open]) routes.route('/', part)
