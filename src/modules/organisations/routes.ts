import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as directory } from './directory/routes.tsx'
import { routes as papers } from './documents/routes.tsx'
import { routes as recorded } from './recorded/routes.tsx'
import { routes as startups } from './startups/routes.tsx'
import { routes as ties } from './ties/routes.tsx'
import { routes as verification } from './verification/routes.tsx'

export const routes = new Hono<Env>()

for (const part of [directory, startups, papers, verification, recorded, ties])
  routes.route('/', part)
