import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { ScorePanelPage } from './pages/ScorePanelPage.tsx'
import { paths } from './paths.ts'
import { scoresOfCall } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.panel, role('officer', 'secretary', 'leader'), async (c) => {
  const scores = orNotFound(await scoresOfCall(signedScope(c), c.req.param('id')))
  return page(c, <ScorePanelPage scores={scores} />)
})
