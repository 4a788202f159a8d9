import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { deskRoutes } from './articles/desk-routes.tsx'
import { newsList } from './articles/list.ts'
import { routes as articleRoutes } from './articles/routes.tsx'
import { routes as documentRoutes } from './documents/routes.tsx'

export { createArticle, publishArticle, withdrawArticle } from './articles/actions.ts'
export { type ArticleDraft, articleForm } from './articles/form.ts'
export { NewsCards } from './articles/pages/NewsPage.tsx'
export {
  listNews,
  type NewsItem,
  searchableArticleIds,
  searchableArticles,
} from './articles/queries.ts'
export { type Block, readBlocks } from './body/blocks.ts'
export { type NewDocument, recordDocument } from './documents/actions.ts'
export { type NewCitation, publishCitations } from './documents/citations.ts'
export {
  findDocumentByNumber,
  searchableDocumentIds,
  searchableDocuments,
} from './documents/queries.ts'
export { paths as contentPaths } from './paths.ts'
export { listTopics, publishTopics } from './topics/actions.ts'

const routes = new Hono<Env>()
  .route('/', articleRoutes)
  .route('/', deskRoutes)
  .route('/', documentRoutes)

export const content: Module = { name: 'content', routes, acts, lists: [newsList] }
