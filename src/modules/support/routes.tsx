import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as calls } from './calls/routes.tsx'
import { routes as programmes } from './programmes/routes.tsx'

/** The doors of the module, one line for each part of it. */
export const routes = new Hono<Env>()

routes.route('/', programmes)
routes.route('/', calls)
