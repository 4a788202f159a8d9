import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import type { Env } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { listConsolidated } from './issued-queries.ts'
import { DeskPage } from './pages/DeskPage.tsx'
import { paths } from './paths.ts'

export const routes = new Hono<Env>()

routes.get(paths.desk, role('officer', 'leader'), async (c) =>
  page(c, <DeskPage reports={await listConsolidated(c.var.scope)} />),
)
