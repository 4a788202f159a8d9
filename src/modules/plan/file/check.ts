import { wrongAmendments } from './check/amendments.ts'
import { repeatedCodes, takenCodes } from './check/codes.ts'
import { wrongMeasures } from './check/measures.ts'
import { strayReferences } from './check/references.ts'
import { wrongReporting } from './check/reporting.ts'
import { wrongRoles } from './check/roles.ts'
import { wrongSuccession } from './check/succession.ts'
import { wrongSuccessions } from './check/successions.ts'
import { wrongTimes } from './check/times.ts'
import { unknownWords } from './check/vocabulary.ts'
import { wrongWays } from './check/ways.ts'
import type { Problem } from './faults.ts'
import type { PlanFile } from './shape.ts'

/** What the program understands; what is left out is not checked. */
export type Known = {
  /** Ledger acts that measures may count. */
  acts?: Iterable<string>
  /** Facts that criteria may ask about. */
  facts?: Iterable<string>
  /** The plan that each other plan follows, by code. */
  succeeded?: ReadonlyMap<string, string | undefined>
}

/** What is wrong between the parts of a plan whose every part has the right shape. */
export function checkPlan(plan: PlanFile, known: Known = {}): Problem[] {
  return [
    ...wrongParts(plan, known),
    ...wrongSuccession(plan, known),
    ...wrongAmendments(plan, (amended) => wrongParts(amended, known)),
  ]
}

const wrongParts = (plan: PlanFile, known: Known): Problem[] => [
  ...repeatedCodes(plan),
  ...takenCodes(plan),
  ...strayReferences(plan),
  ...wrongRoles(plan),
  ...wrongReporting(plan, known),
  ...wrongSuccessions(plan),
  ...wrongTimes(plan),
  ...wrongWays(plan),
  ...wrongMeasures(plan),
  ...unknownWords(plan, known),
]
