import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { deskRoutes } from './articles/desk-routes.tsx'
import { newsList } from './articles/list.ts'
import { routes as articleRoutes } from './articles/routes.tsx'
import { bodyRoutes } from './body/routes.ts'
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
export { Body } from './body/Body.tsx'
export type { Reference, RichText } from './body/document.ts'
export { optionalRichTextField, richTextField } from './body/field.ts'
export { fromHtml } from './body/html/from-html.ts'
export type { HtmlOptions } from './body/html/reading.ts'
export { fromPlain, toPlain } from './body/markup.ts'
export { RichTextField } from './body/RichTextField.tsx'
export { resolverFor } from './body/reading.ts'
export { mediaIn, type Resolver, referencesIn } from './body/resolver.ts'
export { plainText } from './body/words.ts'
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
  .route('/', bodyRoutes)
  .route('/', articleRoutes)
  .route('/', deskRoutes)
  .route('/', documentRoutes)

export const content: Module = { name: 'content', routes, acts, lists: [newsList] }
