import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes } from './routes.ts'

export { assignReviewers, type RemovalRefusal, removeReviewer, type Subject } from './assigning.ts'
export { type Proposal, propose } from './assignment/proposals.ts'
export {
  type Conflict,
  type ConflictKind,
  conflictKinds,
  conflictsBetween,
} from './conflicts/compare.ts'
export { type DismissalRefusal, dismissConflict } from './conflicts/dismissing.ts'
export { notBarredFrom } from './conflicts/reach.ts'
export { conflictsFor, conflictsNow, recorded as recordedConflicts } from './conflicts/record.ts'
export { recuseConflicted } from './conflicts/recusing.ts'
export { conflictWords } from './conflicts/words.ts'
export { awaitingMeeting } from './marks/awaiting.ts'
export { reopenReview } from './marks/reopening.ts'
export { allIn } from './marks/seal.ts'
export { unsealScores } from './marks/unsealing.ts'
export { meanOf, type PanelResult, panelResult, sits } from './means.ts'
export { type AgendaRefusal, putOnAgenda } from './meetings/agenda.ts'
export { type MeetingMinutes, minutesOf } from './meetings/minutes.ts'
export { type MeetingOutcome, meetingOutcomes } from './meetings/outcomes.ts'
export { paths as meetingPaths } from './meetings/paths.ts'
export type { MeetingRecord, RecordedItem, RecordedMotion } from './meetings/record.ts'
export type { DescribeSubjects, SubjectRef, SubjectView } from './meetings/subjects.ts'
export { paths as panelPaths } from './paths.ts'
export {
  findOwnReview,
  listOwnAssignments,
  listReviews,
  onPanelOf,
  type Review,
  recusedFrom,
} from './queries.ts'
export { endOwnTie, saveProfile, stateOwnTie } from './reviewers/actions.ts'
export { listReviewerLoads, type ReviewerLoad } from './reviewers/queries.ts'
export type { FoundConflict } from './reviewers/schema.ts'
export { declareInterest, finishReview, saveScores } from './reviewing.ts'
export type { Rubric, RubricCriterion } from './rubric.ts'
export {
  type AssignmentRefusal,
  type DeclarationRefusal,
  openCriteria,
  type ReviewRefusal,
} from './rules.ts'
export type { Assignment, Interest, Score } from './schema.ts'

export const panels: Module = { name: 'panels', routes, acts }
