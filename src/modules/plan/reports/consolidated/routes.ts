import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { routes as afterIssue } from './after-issue.tsx'
import { routes as composing } from './composing.tsx'
import { routes as desk } from './desk.tsx'
import { routes as evidence } from './evidence-pages.tsx'
import { routes as issued } from './issued.tsx'
import { routes as papers } from './papers/routes.ts'

export const routes = new Hono<Env>()

for (const part of [desk, composing, issued, papers, afterIssue, evidence]) routes.route('/', part)
