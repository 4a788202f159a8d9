import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { timetable as amendmentTimetable } from './amending.ts'
import { timetable as measureTimetable } from './measures/kept/keeping.ts'
import { timetable as reportTimetable } from './reports/timetable.ts'
import { routes } from './routes.tsx'
import { milestoneList } from './tasks/list.ts'
import { timetable as taskTimetable } from './tasks/reminders.ts'

export type { Activity } from './annual/activity/columns.ts'
export type { EstimateRow } from './annual/activity/estimate.ts'
export { appraiseAnnualLine } from './annual/appraisal/actions.ts'
export { approveAnnualPlan } from './annual/approval/approving.ts'
export { declineToPropose } from './annual/cycle/asking.ts'
export { openAnnualPlan } from './annual/cycle/opening.ts'
export {
  finishAppraisal,
  handIn as handInAnnualPlan,
  returnAnnualPlan,
  startComposing,
} from './annual/cycle/stepping.ts'
export { changeLine, cutLine, dissolveLine } from './annual/lines/changing.ts'
export { takeUp } from './annual/lines/composing.ts'
export { cutProposal } from './annual/lines/settling.ts'
export { paths as annualPaths } from './annual/paths.ts'
export { draftProposal, sendProposal, type Written } from './annual/proposals/writing.ts'
export { waitingFor as annualWaiting } from './annual/waiting.ts'
export { heirOf } from './file/heirs.ts'
export { type PlanFile, type PlanTask, periodText, yearsOf } from './file/index.ts'
export { paths as enteredPaths } from './indicators/entered/paths.ts'
export { Figures } from './indicators/pages/Figures.tsx'
export { messages as lateMessages } from './late/messages.ts'
export { paths as latePaths } from './late/paths.ts'
export { type Late, lateOf } from './late/queries.ts'
export { checkPlanText, type LoadedPlan, loadPlanText, type PlanFault } from './load.ts'
export { messages as moneyMessages } from './money/messages.ts'
export { recordsAddress } from './money/paths.ts'
export { moneyOf } from './money/queries.ts'
export { totalOf } from './money/sums.ts'
export { numbersOf, type PlanNumber, planNumbers } from './numbers.ts'
export { type DescribedDataset, describedDatasets } from './open/described.ts'
export { paths as openPlanPaths } from './open/paths.ts'
export { paths as planPaths } from './paths.ts'
export { currentPlan, hasPlan, listPlans } from './queries.ts'
export { paths as burdenPaths } from './reports/burden/paths.ts'
export { paths as consolidatedPaths } from './reports/consolidated/paths.ts'
export { paths as reportPaths } from './reports/paths.ts'
export { waitingFor as reportsWaiting } from './reports/waiting.ts'
export { paths as taskPaths } from './tasks/paths.ts'
export { addMilestone } from './tasks/planning.ts'
export { meetMilestone } from './tasks/settling.ts'
export { stepWork } from './tasks/stepping.ts'
export { waitingFor as tasksWaiting } from './tasks/waiting.ts'

export const plan: Module = {
  name: 'plan',
  acts,
  routes,
  lists: [milestoneList],
  timetable: [...amendmentTimetable, ...measureTimetable, ...reportTimetable, ...taskTimetable],
}
