import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as founder } from './founder.tsx'
import { routes as officer } from './officer.tsx'

export const routes = new Hono<Env>()

for (const part of [founder, officer]) routes.route('/', part)
