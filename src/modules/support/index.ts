import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { citingJobs, citingReaders } from './bases/citing.ts'
import { programmeList } from './programmes/list.ts'
import { routes } from './routes.tsx'
import { recheckJobs, recheckReaders } from './screening/panel/recheck.ts'
import { timetable } from './timetable.ts'

export { fileAppeal } from './appeals/filing.ts'
export { answerAppeal, takeAppeal } from './appeals/handling.ts'
export { paths as appealPaths } from './appeals/paths.ts'
export { annulAward, recordAward } from './awards/actions.ts'
export { findOutcome } from './awards/queries.ts'
export { drawUpBatch, handInBatch } from './batches/actions.ts'
export { paths as batchPaths } from './batches/paths.ts'
export {
  type CallDraft,
  changeCall,
  createCall,
  extendCall,
  publishCall,
} from './calls/actions.ts'
export { archiveCall } from './calls/archiving.ts'
export { drawUpChange, publishChange } from './calls/changes/actions.ts'
export { paths as callPaths } from './calls/paths.ts'
export { listCalls, listOpenCalls } from './calls/queries.ts'
export { type CallState, callState } from './calls/rules.ts'
export { expireDrafts } from './cases/expiring.ts'
export { attachFile, removeFile, saveAnswers } from './cases/filling.ts'
export { openCase } from './cases/opening.ts'
export { paths as casePaths } from './cases/paths.ts'
export {
  type CaseDocument,
  type CaseOfCall,
  caseCounts,
  findCaseInCall,
  findOwnCase,
  listOwnCases,
} from './cases/queries.ts'
export { submitCase } from './cases/sending.ts'
export { soughtCases } from './cases/sought.ts'
export { withdrawCase } from './cases/withdrawing.ts'
export { putCasesOnAgenda } from './council/actions.ts'
export { councilMinutes, describeCases } from './council/describe.ts'
export { paths as councilPaths } from './council/paths.ts'
export { decideCase } from './decisions/actions.ts'
export { paths as decisionPaths } from './decisions/paths.ts'
export { listToDecide } from './decisions/queries.ts'
export { type NewCriterion, publishCriteria } from './eligibility/actions.ts'
export { type Assessment, assess, type Criterion, type Judgement } from './eligibility/assess.ts'
export { knownFacts, nameOfFact, openFacts, sentenceOf } from './eligibility/explain.ts'
export { type EligibilityFacts, type Rule, ruleSchema } from './eligibility/rule.ts'
export { publishRuleSets } from './eligibility/sets/actions.ts'
export { paths as ruleSetPaths } from './eligibility/sets/paths.ts'
export { findRuleSet, listRuleSets } from './eligibility/sets/queries.ts'
export { takeOverLines } from './lines/actions.ts'
export { judgeMilestone } from './milestones/actions.ts'
export { acceptAward, putBeforeCouncil, settleAward } from './milestones/closing.ts'
export { addEvidence, handInMilestone } from './milestones/handing-in.ts'
export { askForPayment } from './milestones/payment.ts'
export { findAward, milestonesOf } from './milestones/queries.ts'
export type { NewItem, NewMilestone } from './milestones/terms.ts'
export { COMMITTEE, issuerOf } from './papers/issuer.ts'
export { meetingPaperPaths } from './papers/paths.ts'
export { contractPaper } from './papers/texts/contract.ts'
export { appealPaper, approvalPaper, refusalPaper } from './papers/texts/decision.ts'
export { minutesPaper } from './papers/texts/minutes.ts'
export { acceptancePaper, settlementPaper } from './papers/texts/records.ts'
export { createProgramme, publishProgramme } from './programmes/actions.ts'
export { CallCards, type CallFacts } from './programmes/pages/CallCard.tsx'
export { paths as programmePaths } from './programmes/paths.ts'
export { findProgramme, listProgrammes } from './programmes/queries.ts'
export { paths as latePaths } from './reminders/paths.ts'
export { listLate } from './reminders/queries.ts'
export { paths as resultPaths } from './results/paths.ts'
export { awardsAfter, awardsOf, type PublicAward } from './results/queries.ts'
export { declareOnCase, finishCaseReview, saveCaseScores } from './reviews/actions.ts'
export { paths as reviewPaths } from './reviews/paths.ts'
export { listDesk as listReviewDesk } from './reviews/queries.ts'
export type { Award, Call, Case, Decision, Programme } from './schema.ts'
export { acceptCase, rejectCase, requestCorrection } from './screening/actions.ts'
export { annulCase, reopenCase } from './screening/life/actions.ts'
export {
  assignToCase,
  dismissOnCase,
  openMarks,
  removeFromCase,
} from './screening/panel/actions.ts'
export { doubtsOnCase } from './screening/panel/proposals.ts'
export { paths as screeningPaths } from './screening/paths.ts'
export { listQueue } from './screening/queries.ts'
export { listSearchable } from './searchable.ts'
export {
  after as stateAfter,
  type CaseState,
  caseStates,
  type Step,
  shownState,
  shownStates,
} from './states.ts'
export { addTerm, endTerm, type NewTerm } from './terms/actions.ts'
export { termsOn } from './terms/queries.ts'
export type { Term } from './terms/schema.ts'
export { type Ceiling, type Cost, type Support, supportFor } from './terms/support-for.ts'
export { type CostKind, costKinds, costKindWords, termWords } from './terms/vocabulary.ts'
export { waitingFor } from './waiting.ts'

export const support: Module = {
  name: 'support',
  routes,
  acts,
  timetable,
  lists: [programmeList],
  jobs: [...recheckJobs, ...citingJobs],
  readers: [...recheckReaders, ...citingReaders],
}
