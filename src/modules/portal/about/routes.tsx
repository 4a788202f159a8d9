import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { paths } from '../paths.ts'
import { AccessibilityPage } from './AccessibilityPage.tsx'

export const routes = new Hono<Env>()

routes.get(paths.accessibility, anyone, (c) => page(c, <AccessibilityPage />))
