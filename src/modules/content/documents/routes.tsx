import { Hono } from 'hono'
import { fileResponse, findFile } from '#platform/files/files.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { filterOf, listQuery } from './filters.ts'
import { endOf, standingOn } from './kinds.ts'
import { DocumentsPage } from './pages/DocumentsPage.tsx'
import { paths } from './paths.ts'
import { findDocument, listDocuments, textOf, yearsOfDocuments } from './queries.ts'
import { copyOf, documentPage } from './show.tsx'

export const routes = new Hono<Env>()

routes.get(paths.documents, anyone, cached, async (c) => {
  const { scope } = c.var
  const query = readQuery(c, listQuery)
  const { page: number } = query
  const filters = filterOf(query)
  const [list, years] = await Promise.all([
    listDocuments(scope, { ...filters, page: number }),
    yearsOfDocuments(scope),
  ])
  const documents = list.documents.map((document) => ({
    ...document,
    end: endOf(document),
    standing: standingOn(document, scope.today),
  }))
  return page(
    c,
    <DocumentsPage {...list} documents={documents} years={years} filter={filters} page={number} />,
  )
})

routes.get(paths.document, anyone, cached, async (c) => {
  const { scope } = c.var
  return page(
    c,
    await documentPage(scope, orNotFound(await findDocument(scope, c.req.param('slug')))),
  )
})

routes.get(paths.file, anyone, async (c) => {
  const { scope } = c.var
  const { sourceFileId } = orNotFound(await findDocument(scope, c.req.param('slug')))
  const file = orNotFound(await findFile(scope, orNotFound(sourceFileId)))
  return orNotFound(await fileResponse(scope, file))
})

routes.get(paths.copy, anyone, cached, async (c) => {
  const slug = c.req.param('slug')
  const document = orNotFound(await findDocument(c.var.scope, slug))
  return c.body(copyOf(document, orNotFound(textOf(document)), c.var.scope), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${slug}.txt"`,
  })
})
