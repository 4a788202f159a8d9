import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { paths } from '../paths.ts'
import { PrivacyPage } from './PrivacyPage.tsx'

export const routes = new Hono<Env>()

routes.get(paths.privacy, anyone, cached, (c) => page(c, <PrivacyPage />))
