import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'

export { assignReviewers, type RemovalRefusal, removeReviewer, type Subject } from './assigning.ts'
export { type Conflict, type ConflictKind, conflictsBetween } from './conflicts/compare.ts'
export { notBarredFrom } from './conflicts/reach.ts'
export { conflictsFor, conflictsNow, standingConflicts } from './conflicts/record.ts'
export { reopenReview } from './marks/reopening.ts'
export { unsealScores } from './marks/unsealing.ts'
export { meanOf, type PanelResult, panelResult, sits } from './means.ts'
export { type AgendaRefusal, putOnAgenda } from './meetings/agenda.ts'
export { type MeetingMinutes, minutesOf } from './meetings/minutes.ts'
export { type MeetingOutcome, meetingOutcomes } from './meetings/outcomes.ts'
export { paths as meetingPaths } from './meetings/paths.ts'
export type { MeetingRecord, RecordedItem, RecordedMotion } from './meetings/record.ts'
export { calledAbout, meetingsAbout, meetingsToCome } from './meetings/seats.ts'
export type { DescribeSubjects, SubjectRef, SubjectView } from './meetings/subjects.ts'
export {
  findOwnReview,
  listOwnAssignments,
  listReviews,
  onPanelOf,
  type Review,
  recusedFrom,
} from './queries.ts'
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

export const panels: Module = { name: 'panels', acts }
