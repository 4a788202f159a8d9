import type { Milestone } from './schema.ts'
import type { NewMilestone } from './terms.ts'

export type MilestoneState = 'planned' | 'handed-in' | 'returned' | 'accepted'

type Stamps = Pick<Milestone, 'handedInAt' | 'acceptedAt' | 'returnedAt'>

/** Where a milestone stands: handing in again takes the return back. */
export function milestoneState({ handedInAt, acceptedAt, returnedAt }: Stamps): MilestoneState {
  if (acceptedAt) return 'accepted'
  if (returnedAt) return 'returned'
  return handedInAt ? 'handed-in' : 'planned'
}

/** Who moves it on. */
export const milestoneActor = (state: MilestoneState): 'founder' | 'officer' | 'nobody' => {
  if (state === 'accepted') return 'nobody'
  return state === 'handed-in' ? 'officer' : 'founder'
}

export type PlanRefusal = 'milestones-sum' | 'milestone-too-early' | 'milestones-begun'

/** Why milestones cannot be set for a contract, or null. They add up to its amount, and none is due before it was signed. */
export function refusalToPlan(
  planned: readonly NewMilestone[],
  contract: { amount: number; signedOn: string },
  standing: readonly Stamps[] = [],
): PlanRefusal | null {
  if (standing.some((each) => milestoneState(each) !== 'planned')) return 'milestones-begun'
  const sum = planned.reduce((total, { amount }) => total + amount, 0)
  if (sum !== contract.amount) return 'milestones-sum'
  return planned.some(({ dueOn }) => dueOn < contract.signedOn) ? 'milestone-too-early' : null
}

type Versioned = Stamps & Pick<Milestone, 'version'>
export type StepRefusal = 'stale' | 'contract-over'
export type HandInRefusal = StepRefusal | 'already-handed-in' | 'already-accepted' | 'no-evidence'

/** Why a founder cannot hand a milestone in, or null. */
export function refusalToHandIn(
  milestone: Versioned,
  { contractStands, documents }: { contractStands: boolean; documents: number },
  version: number | undefined,
): HandInRefusal | null {
  if (!contractStands) return 'contract-over'
  const state = milestoneState(milestone)
  if (state === 'accepted') return 'already-accepted'
  if (state === 'handed-in') return 'already-handed-in'
  if (version !== milestone.version) return 'stale'
  return documents === 0 ? 'no-evidence' : null
}

export type JudgementRefusal = StepRefusal | 'not-handed-in' | 'already-accepted'

/** Why an officer can neither accept nor return a milestone, or null. */
export function refusalToJudge(
  milestone: Versioned,
  contractStands: boolean,
  version: number | undefined,
): JudgementRefusal | null {
  if (!contractStands) return 'contract-over'
  const state = milestoneState(milestone)
  if (state === 'accepted') return 'already-accepted'
  if (state !== 'handed-in') return 'not-handed-in'
  return version === milestone.version ? null : 'stale'
}

export type EvidenceRefusal = 'contract-over' | 'locked'

/** Evidence changes only while the ball is with the founder. */
export function refusalToChangeEvidence(
  milestone: Stamps,
  contractStands: boolean,
): EvidenceRefusal | null {
  if (!contractStands) return 'contract-over'
  return milestoneActor(milestoneState(milestone)) === 'founder' ? null : 'locked'
}

export type AskingRefusal = 'contract-over' | 'not-accepted' | 'no-commitment' | 'nothing-to-pay'

/** Why no money can be asked for a milestone, or null: never before it is accepted. */
export function refusalToAsk(
  milestone: Stamps & Pick<Milestone, 'amount'>,
  { contractStands, committed }: { contractStands: boolean; committed: boolean },
): AskingRefusal | null {
  if (!contractStands) return 'contract-over'
  if (milestoneState(milestone) !== 'accepted') return 'not-accepted'
  if (!committed) return 'no-commitment'
  return milestone.amount > 0 ? null : 'nothing-to-pay'
}

type Ends = { annulledAt: Date | null; acceptedAt: Date | null; settledAt: Date | null }

export type AcceptanceRefusal =
  | 'contract-over'
  | 'accepted-before'
  | 'milestones-open'
  | 'council-silent'

/** Why the whole contract cannot be recorded as accepted, or null: every milestone first, then the council's locked vote. */
export function refusalToAcceptWhole(
  { annulledAt, acceptedAt, settledAt }: Ends,
  { openMilestones, carried }: { openMilestones: number; carried: boolean },
): AcceptanceRefusal | null {
  if (annulledAt || settledAt) return 'contract-over'
  if (acceptedAt) return 'accepted-before'
  if (openMilestones > 0) return 'milestones-open'
  return carried ? null : 'council-silent'
}

export type SettlingRefusal = 'contract-over' | 'not-accepted-whole'

/** Why a contract cannot be ended as settled, or null; whether its money is settled the budget says. */
export function refusalToSettle({
  annulledAt,
  acceptedAt,
  settledAt,
}: Ends): SettlingRefusal | null {
  if (annulledAt || settledAt) return 'contract-over'
  return acceptedAt ? null : 'not-accepted-whole'
}
