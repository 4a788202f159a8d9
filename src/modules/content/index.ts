import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { deskRoutes } from './articles/desk-routes.tsx'
import { flowRoutes } from './articles/flow-routes.tsx'
import { newsList } from './articles/list.ts'
import { reminderTimetable } from './articles/reminding.ts'
import { routes as articleRoutes } from './articles/routes.tsx'
import { scheduleTimetable } from './articles/scheduling.ts'
import { bodyRoutes } from './body/routes.ts'
import { coverageRoutes } from './campaigns/coverage-routes.tsx'
import { routes as campaignRoutes } from './campaigns/routes.tsx'
import { deskRoutes as documentDeskRoutes } from './documents/desk-routes.tsx'
import { documentList } from './documents/listing.ts'
import { routes as documentRoutes } from './documents/routes.tsx'
import { thingJobs, thingReaders, thingTimetable } from './documents/things.ts'
import { timetable as documentTimetable } from './documents/timetable.ts'
import { entryRoutes } from './entries/all-routes.ts'
import { timetable as entryTimetable } from './entries/freshness/timetable.ts'
import { entryLists } from './entries/lists.ts'
import { routes as linkRoutes } from './links/routes.tsx'
import { jobs as mediaJobs } from './media/jobs.ts'
import { routes as mediaRoutes } from './media/routes.tsx'
import { deskRoutes as questionDeskRoutes } from './questions/desk-routes.tsx'
import { questionList } from './questions/listing.ts'
import { routes as questionRoutes } from './questions/routes.tsx'
import { timetable as questionTimetable } from './questions/timetable.ts'
import { movedTo } from './redirects/queries.ts'

export { approveRevision, returnRevision, sendForApproval } from './articles/approving.ts'
export { setCare } from './articles/caring.ts'
export { articleForm } from './articles/form.ts'
export {
  articlesAlike,
  type BroughtArticle,
  bringArticle,
  mayBringIn,
  takeArticleBack,
} from './articles/importing.ts'
export { listNews, type NewsItem } from './articles/listing.ts'
export { moveArticle } from './articles/moving.ts'
export { NewsCards } from './articles/pages/NewsPage.tsx'
export type { Preset } from './articles/presets.ts'
export { publishArticle, withdrawArticle } from './articles/publishing.ts'
export {
  searchableArticleIds,
  searchableArticles,
} from './articles/queries.ts'
export { carryOutSchedules, scheduleArticle } from './articles/scheduling.ts'
export { changeArticle, createArticle } from './articles/writing.ts'
export { Body } from './body/Body.tsx'
export type { Reference, RichText } from './body/document.ts'
export { fromHtml } from './body/html/from-html.ts'
export { fromPlain } from './body/markup.ts'
export { addPiece, planCampaign, settlePiece } from './campaigns/actions.ts'
export { paths as campaignPaths } from './campaigns/paths.ts'
export { recordCoverage } from './campaigns/recording.ts'
export { recordDocument } from './documents/actions.ts'
export { basesAmong, type LapsedBasis, lapsedBasesOf } from './documents/bases.ts'
export { citeFrom, type NewCitation, publishCitations } from './documents/citations.ts'
export { draftDocument, publishDocument } from './documents/keeping.ts'
export { documentList } from './documents/listing.ts'
export { LapseNotice } from './documents/pages/LapseNotice.tsx'
export { paths as documentPaths } from './documents/paths.ts'
export {
  findDocumentByNumber,
  searchableDocumentIds,
  searchableDocuments,
} from './documents/queries.ts'
export { tellOfLapses } from './documents/timetable.ts'
export { documentsWaiting } from './documents/waiting.ts'
export { createEntry, publishEntry } from './entries/actions.ts'
export { type Box as EntryBox, boxesOf, entryFaultText } from './entries/boxes.ts'
export {
  bringEntry,
  checkEntry,
  entriesAlike,
  likenessOfEntry,
  mayBringEntries,
  standingIfConfirmed,
  takeEntryBack,
} from './entries/brought/importing.ts'
export { entryPathsTitled } from './entries/brought/titled.ts'
export { calendarOf } from './entries/calendar.ts'
export type { Facts as EntryFacts } from './entries/facts.ts'
export type { EntryDraft } from './entries/forms.ts'
export {
  isAboutPerson,
  kindOf as entryKindOf,
  kinds as entryKinds,
} from './entries/kinds/all.ts'
export { type KindCode, kindCodes } from './entries/kinds/codes.ts'
export type { Column as EntryColumn, Option as EntryOption } from './entries/kinds/field.ts'
export type { Kind as EntryKind } from './entries/kinds/kind.ts'
export { ContentList as EntryContent } from './entries/pages/ContentList.tsx'
export { EntryCards } from './entries/pages/EntryCard.tsx'
export { entryPath, listPath as entryListPath, paths as entryPaths } from './entries/paths.ts'
export { proposeEntry } from './entries/proposals/actions.ts'
export { acceptProposal } from './entries/proposals/deciding.ts'
export { findOwn as findOwnEntry } from './entries/proposals/queries.ts'
export { countEntries, listEntries, newestEntries } from './entries/queries.ts'
export { type Names as EntryNames, namesFor as namesForEntries } from './entries/references.ts'
export type { Entry } from './entries/schema.ts'
export { searchableEntries, searchableEntryIds } from './entries/searchable.ts'
export { entriesWaiting } from './entries/waiting.ts'
export { addMedia } from './media/adding.ts'
export { mediaPaths } from './media/paths.ts'
export { recordUses, type Use } from './media/uses.ts'
export { paths as contentPaths } from './paths.ts'
export { answerQuestion, assignQuestion, returnAnswer } from './questions/answering.ts'
export { ask, confirmQuestion } from './questions/asking.ts'
export { declineQuestion, releaseAnswer } from './questions/closing.ts'
export { questionList } from './questions/listing.ts'
export { paths as questionPaths } from './questions/paths.ts'
export { searchableQuestionIds, searchableQuestions } from './questions/queries.ts'
export { questionsWaiting } from './questions/waiting.ts'
export { recordRedirect, releaseAddress } from './redirects/actions.ts'
export type { Topic } from './schema.ts'
export { listTopics, publishTopics } from './topics/actions.ts'
export { waitingFor } from './waiting.ts'

const routes = new Hono<Env>()
  .route('/', bodyRoutes)
  .route('/', articleRoutes)
  .route('/', deskRoutes)
  .route('/', flowRoutes)
  .route('/', linkRoutes)
  .route('/', coverageRoutes)
  .route('/', campaignRoutes)
  .route('/', documentRoutes)
  .route('/', mediaRoutes)
  .route('/', documentDeskRoutes)
  .route('/', questionRoutes)
  .route('/', questionDeskRoutes)
  .route('/', entryRoutes)

export const content: Module = {
  name: 'content',
  routes,
  acts,
  readers: [...thingReaders],
  jobs: [...thingJobs, ...mediaJobs],
  timetable: [
    ...scheduleTimetable,
    ...reminderTimetable,
    ...thingTimetable,
    ...documentTimetable,
    ...questionTimetable,
    ...entryTimetable,
  ],
  lists: [newsList, documentList, questionList, ...entryLists],
  movedTo,
}
