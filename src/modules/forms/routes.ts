import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as editing } from './builder/editing-routes.tsx'
import { routes as parts } from './builder/part-routes.tsx'
import { routes as publishing } from './builder/publishing-routes.tsx'
import { routes as builder } from './builder/routes.tsx'

export const routes = new Hono<Env>()
  .route('/', builder)
  .route('/', editing)
  .route('/', parts)
  .route('/', publishing)
