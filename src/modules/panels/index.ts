import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { type DescribeSubjects, type PapersOf, undescribed } from './meetings/subjects.ts'
import { routesWith } from './routes.ts'

export { inseparable } from './adjusted/cut.ts'
export { type Asking, fundedBy, type WithoutReviewer, withoutEach } from './adjusted/funding.ts'
export { type Mark, marksOf, type RawScore, rawScores } from './adjusted/marks.ts'
export {
  type AdjustedScore,
  type AdjustmentRefusal,
  adjust,
  refusalToAdjust,
} from './adjusted/model.ts'
export { FEWEST_SHARED, type Severity, severities, WIDE_SPREAD } from './adjusted/severity.ts'
export { assignReviewers, type RemovalRefusal, removeReviewer, type Subject } from './assigning.ts'
export { type BalanceCase, balance, type Plan } from './assignment/balance.ts'
export { type Proposal, propose } from './assignment/proposals.ts'
export {
  type Conflict,
  type ConflictKind,
  conflictKinds,
  conflictsBetween,
} from './conflicts/compare.ts'
export { type DismissalRefusal, dismissConflict } from './conflicts/dismissing.ts'
export { notBarredFrom } from './conflicts/reach.ts'
export {
  conflictsAmong,
  conflictsFor,
  conflictsNow,
  recorded as recordedConflicts,
} from './conflicts/record.ts'
export { recuseConflicted } from './conflicts/recusing.ts'
export { conflictWords } from './conflicts/words.ts'
export { awaitingMeeting } from './marks/awaiting.ts'
export { reopenReview } from './marks/reopening.ts'
export { allIn } from './marks/seal.ts'
export { unsealScores } from './marks/unsealing.ts'
export { meanOf, type PanelResult, panelResult, sits } from './means.ts'
export { type AgendaRefusal, onLiveAgenda, putOnAgenda } from './meetings/agenda.ts'
export { type MeetingMinutes, minutesOf } from './meetings/minutes.ts'
export { type MeetingOutcome, meetingOutcomes } from './meetings/outcomes.ts'
export { paths as meetingPaths } from './meetings/paths.ts'
export { cancelMeeting, type MeetingPlan, planMeeting, summon } from './meetings/planning.ts'
export { listPlannable, seesWholeAgenda } from './meetings/queries.ts'
export { plansFor } from './meetings/reach.ts'
export type { MeetingRecord, RecordedItem, RecordedMotion } from './meetings/record.ts'
export { problems as meetingProblems } from './meetings/refusals.ts'
export type { Meeting } from './meetings/schema.ts'
export { openScores } from './meetings/scores.ts'
export { calledAbout, meetingsToCome } from './meetings/seats.ts'
export { signMinutes } from './meetings/signing.ts'
export { closeMeeting, openMeeting, recordAttendance } from './meetings/sitting.ts'
export type { DescribeSubjects, SubjectRef, SubjectView } from './meetings/subjects.ts'
export { castVote, closeVote, putMotion } from './meetings/voting.ts'
export { waitingFor as meetingsWaiting } from './meetings/waiting.ts'
export { paths as panelPaths } from './paths.ts'
export {
  findOwnReview,
  listAwaitedReviews,
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

type Settings = {
  /** What a council needs to know of the things it judges. */
  describe?: DescribeSubjects
  /** Where the minutes of a meeting are drafted as a paper. */
  papersOf?: PapersOf
}

export const panels = ({ describe = undescribed, papersOf }: Settings = {}): Module => ({
  name: 'panels',
  routes: routesWith(describe, papersOf),
  acts,
})
