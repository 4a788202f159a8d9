import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { newsroomRoles } from '../articles/reach.ts'
import { paths } from '../paths.ts'
import { listDeadLinks } from './dead.ts'
import { DeadLinksPage } from './pages/DeadLinksPage.tsx'

export const routes = new Hono<Env>()

routes.get(paths.deadLinks, role(...newsroomRoles), async (c) =>
  page(c, <DeadLinksPage links={await listDeadLinks(c.var.scope)} />),
)
