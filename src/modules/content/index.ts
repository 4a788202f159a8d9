import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { deskRoutes } from './articles/desk-routes.tsx'
import { routes as articleRoutes } from './articles/routes.tsx'
import { bodyRoutes } from './body/routes.ts'
import { articleJobs, articleReaders } from './documents/articles.ts'
import { deskRoutes as documentDeskRoutes } from './documents/desk-routes.tsx'
import { documentList } from './documents/listing.ts'
import { routes as documentRoutes } from './documents/routes.tsx'
import { timetable as documentTimetable } from './documents/timetable.ts'
import { deskRoutes as questionDeskRoutes } from './questions/desk-routes.tsx'
import { questionList } from './questions/listing.ts'
import { routes as questionRoutes } from './questions/routes.tsx'
import { timetable as questionTimetable } from './questions/timetable.ts'

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
export { numbersCited } from './documents/articles.ts'
export { basesAmong, type LapsedBasis, lapsedBasesIn, lapsedBasesOf } from './documents/bases.ts'
export { type Citing, citeFrom, type NewCitation, publishCitations } from './documents/citations.ts'
export { type DocumentDraft, draftDocument, publishDocument } from './documents/keeping.ts'
export { LapseNotice } from './documents/pages/LapseNotice.tsx'
export { paths as documentPaths } from './documents/paths.ts'
export {
  findDocumentByNumber,
  searchableDocumentIds,
  searchableDocuments,
} from './documents/queries.ts'
export { tellOfLapses } from './documents/timetable.ts'
export { documentsWaiting } from './documents/waiting.ts'
export { paths as contentPaths } from './paths.ts'
export { answerQuestion, assignQuestion, returnAnswer } from './questions/answering.ts'
export { ask, confirmQuestion } from './questions/asking.ts'
export { declineQuestion, releaseAnswer } from './questions/closing.ts'
export { paths as questionPaths } from './questions/paths.ts'
export { searchableQuestionIds, searchableQuestions } from './questions/queries.ts'
export { questionsWaiting } from './questions/waiting.ts'
export { listTopics, publishTopics } from './topics/actions.ts'

const routes = new Hono<Env>()
  .route('/', bodyRoutes)
  .route('/', articleRoutes)
  .route('/', deskRoutes)
  .route('/', documentRoutes)
  .route('/', documentDeskRoutes)
  .route('/', questionRoutes)
  .route('/', questionDeskRoutes)

export const content: Module = {
  name: 'content',
  routes,
  acts,
  readers: [...articleReaders],
  jobs: [...articleJobs],
  timetable: [...documentTimetable, ...questionTimetable],
  lists: [documentList, questionList],
}
