import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as reviewers } from './reviewers/routes.tsx'

export const routes = new Hono<Env>()

for (const part of [reviewers]) routes.route('/', part)
