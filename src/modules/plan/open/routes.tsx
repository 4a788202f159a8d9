import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPlan } from '../queries.ts'
import { datasets, findDataset } from './datasets/all.ts'
import { datasetFile } from './files.ts'
import { DatasetPage } from './pages/DatasetPage.tsx'
import { DatasetsPage } from './pages/DatasetsPage.tsx'
import { paths } from './paths.ts'
import { responsibleFor } from './publisher.ts'
import { jsonSchemaOf } from './schema.ts'
import { TERMS } from './terms.ts'

export const openRoutes = new Hono<Env>()

openRoutes.get(paths.datasets, anyone, cached, async (c) => {
  const { content } = orNotFound(await findPlan(c.var.scope, c.req.param('plan')))
  return page(c, <DatasetsPage plan={content} datasets={datasets} />)
})

openRoutes.get(paths.file, anyone, async (c) => {
  const [code = '', format] = c.req.param('file').split('.')
  const dataset = orNotFound(findDataset(code))
  const { content } = orNotFound(await findPlan(c.var.scope, c.req.param('plan')))
  return datasetFile(c.var.scope, content, dataset, format === 'csv' ? 'csv' : 'json')
})

openRoutes.get(paths.dataset, anyone, cached, async (c) => {
  const { scope } = c.var
  const dataset = orNotFound(findDataset(c.req.param('dataset')))
  const { content } = orNotFound(await findPlan(scope, c.req.param('plan')))
  return page(
    c,
    <DatasetPage
      plan={content}
      dataset={dataset}
      responsible={responsibleFor(content, scope.today)}
      terms={localised(scope.locale, TERMS)}
    />,
  )
})

openRoutes.get(paths.schema, anyone, cached, async (c) => {
  const { origin } = c.var.scope
  const { plan, dataset: code } = c.req.param()
  const dataset = orNotFound(findDataset(code))
  orNotFound(await findPlan(c.var.scope, plan))
  const address = origin + link(paths.schema, { plan, dataset: code })
  return c.body(JSON.stringify(jsonSchemaOf(dataset, address), null, 2), 200, {
    'content-type': 'application/schema+json; charset=utf-8',
  })
})
