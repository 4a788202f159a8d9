import { Hono } from 'hono'
import { z } from 'zod'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter, soughtText } from '#platform/http/query-fields.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { citationsOf } from './citations.ts'
import { documentKinds, standingOn } from './kinds.ts'
import { DocumentPage } from './pages/DocumentPage.tsx'
import { DocumentsPage } from './pages/DocumentsPage.tsx'
import {
  findDocument,
  listDocuments,
  nameOf,
  relatedDocuments,
  yearsOfDocuments,
} from './queries.ts'

export const routes = new Hono<Env>()

const yearInWords = z
  .string()
  .regex(/^(19|20|21)\d\d$/)
  .transform(Number)

const listQuery = z.object({
  q: soughtText(),
  loai: filter(z.enum(documentKinds)),
  nam: filter(yearInWords),
  ...pageQuery.shape,
})

routes.get(paths.documents, anyone, cached, async (c) => {
  const { q, loai: kind, nam: year, page: number } = readQuery(c, listQuery)
  const filters = { q, kind, year }
  const [list, years] = await Promise.all([
    listDocuments(c.var.scope, { ...filters, page: number }),
    yearsOfDocuments(c.var.scope),
  ])
  return page(c, <DocumentsPage {...list} years={years} filter={filters} page={number} />)
})

routes.get(paths.document, anyone, cached, async (c) => {
  const { scope } = c.var
  const document = orNotFound(await findDocument(scope, c.req.param('slug')))
  const [related, citations] = await Promise.all([
    relatedDocuments(scope, document.id),
    citationsOf(scope, document),
  ])
  const others = related.map(({ relation, direction, document: other }) => ({
    relation,
    direction,
    slug: other.slug,
    name: { vi: nameOf(other, 'vi'), en: nameOf(other, 'en') },
  }))
  const standing = standingOn(document, scope.today)
  return page(
    c,
    <DocumentPage {...document} standing={standing} related={others} citations={citations} />,
  )
})
