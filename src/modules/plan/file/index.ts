export { type AmendedBy, historyOf, planOn } from './amended.ts'
export { checkPlan, type Known } from './check.ts'
export type { Fault, Path, Problem } from './faults.ts'
export { heirOf, type Term, termsOf } from './heirs.ts'
export { accountableFor, isYearly, lastYear, periodText, yearsOf } from './period.ts'
export { type ReadPlan, readPlanFile } from './read.ts'
export type { Amendment, Change } from './shape/amendments.ts'
export type { Basis, Decision, Note } from './shape/decision.ts'
export type {
  DueRule,
  Duty,
  FurtherRegime,
  MoneySource,
  OutlineHeading,
  PortalTopic,
  Reporting,
} from './shape/duties.ts'
export {
  type Count,
  type Goal,
  type Measure,
  type Nature,
  natureOf,
  type Pace,
  type PlanIndicator,
} from './shape/indicators.ts'
export type {
  Beneficiary,
  BeneficiaryCode,
  Criterion,
  Rule,
  SupportLine,
} from './shape/support.ts'
export type { Where } from './shape/words.ts'
export type {
  Agency,
  ContentGroup,
  Place,
  PlanTask,
  Succession,
  TaskPeriod,
} from './shape/work.ts'
export type { PlanFile } from './shape.ts'
