import { recoveriesOf, type SettlementRow, settlementOf } from '#modules/budget/index.ts'
import type { Scope } from '#platform/scope.ts'
import { moneyOf } from '../awards/money.ts'
import type { Award } from '../schema.ts'
import { type EvidenceDocument, evidenceOf, milestonesOf } from './queries.ts'
import { type MilestoneState, milestoneActor, milestoneState } from './rules.ts'
import type { Milestone } from './schema.ts'

export type PaymentView = { state: string; amount: number; paidOn: string | null }

export type MilestoneView = Milestone & {
  state: MilestoneState
  actor: 'founder' | 'officer' | 'nobody'
  overdue: boolean
  documents: EvidenceDocument[]
  payment: PaymentView | undefined
}

/** In đồng. */
export type MoneyView = { committed: number; paid: number; settled: number; receivable: number }

export type ContractView = {
  award: Award
  milestones: MilestoneView[]
  /** Absent where the call draws on no budget line. */
  money: MoneyView | undefined
  /** The commitment in the budget's books, whose page has every movement of it. */
  commitmentId: string | undefined
  settlement: SettlementRow[]
  recoveries: RecoveryView[]
}

/** What is asked back, in đồng. */
export type RecoveryView = {
  id: string
  amount: number
  received: number
  reason: string
  dueOn: string
}

/** A contract with how each milestone and its money stand, for whoever has reached the case. */
export async function contractView(scope: Scope, award: Award): Promise<ContractView> {
  const rows = await milestonesOf(scope, award.id)
  const documents = await evidenceOf(
    scope,
    rows.map(({ id }) => id),
  )
  const standing = await moneyOf(scope, award.id)
  const milestones = rows.map((row): MilestoneView => {
    const state = milestoneState(row)
    return {
      ...row,
      state,
      actor: milestoneActor(state),
      overdue: milestoneActor(state) === 'founder' && row.dueOn < scope.today,
      documents: documents.filter(({ milestoneId }) => milestoneId === row.id),
      payment: standing?.requests.findLast(({ milestoneId }) => milestoneId === row.id),
    }
  })
  const id = standing?.commitment.id
  return {
    award,
    milestones,
    money: standing?.balances,
    commitmentId: id,
    settlement: (id && (await settlementOf(scope, id))) || [],
    recoveries: id ? await recoveriesOf(scope, [id]) : [],
  }
}
