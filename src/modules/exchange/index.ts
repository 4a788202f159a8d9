import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { routes as apiRoutes } from './api/routes.ts'
import { routes as awardRoutes } from './awards/routes.ts'
import { routes as siteRoutes } from './routes.tsx'

const routes = new Hono<Env>().route('/', apiRoutes).route('/', awardRoutes).route('/', siteRoutes)

export const exchange: Module = { name: 'exchange', routes }
