import { Hono } from 'hono'
import type { Env } from '#platform/http/env.ts'
import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { routes as bankRoutes } from './bank/routes.tsx'
import { timetable } from './books/audit.ts'
import { routes as deskRoutes } from './desk/routes.tsx'
import type { CostKindWords } from './kinds.ts'
import { type ListProgrammes, lineRoutes } from './lines/routes.tsx'
import { paymentRoutes } from './payments/routes.ts'
import { proofRoutes } from './proofs/routes.tsx'
import { routes as settingRoutes } from './settings/routes.tsx'
import { threadRoutes } from './thread/routes.tsx'

export type { Account, SourceKind } from './accounts.ts'
export { acts as budgetActs } from './acts.ts'
export { confirmAccount, type StatedAccount, stateAccount } from './bank/actions.ts'
export { auditBooks, reportBooks } from './books/audit.ts'
export type { Balances } from './books/rules.ts'
export { closeCommitment, commit, type NewCommitment, release } from './commitments/actions.ts'
export { type Standing, standingOf } from './commitments/queries.ts'
export type {
  ClosingRefusal,
  CommitmentRefusal,
  NewItem,
  ReleaseRefusal,
} from './commitments/rules.ts'
export {
  allocateLine,
  appraiseLine,
  type Estimate,
  estimateLine,
  rejectLine,
} from './lines/actions.ts'
export { type ApprovedLine, type ApprovedRefusal, allocateApproved } from './lines/approved.ts'
export { type LineInBooks, linesFor, listSources } from './lines/queries.ts'
export { type Figure, type Figures, figures, noMoney, plusFigures } from './open/figures.ts'
export { MOVEMENTS_PAGE, type Movement, movementsBehind } from './open/movements.ts'
export { type OpenLine, openLines } from './open/queries.ts'
export { paths as budgetPaths } from './paths.ts'
export { approvePayment } from './payments/approving.ts'
export { declinePayment } from './payments/declining.ts'
export { requesting as requestRefusals } from './payments/messages.ts'
export { type Paid, paidFor } from './payments/paid.ts'
export { type Payment, recordPayment } from './payments/paying.ts'
export { type NewRequest, requestPayment } from './payments/requesting.ts'
export type {
  ApprovalRefusal,
  DeclineRefusal,
  PaymentRefusal,
  RequestRefusal,
} from './payments/rules.ts'
export type { PaymentRequest } from './payments/schema.ts'
export { clearAlarm } from './proofs/alarms.ts'
export { handInExpense, type NewExpense, withdrawExpense } from './proofs/expenses.ts'
export { type SettlementRow, settlementOf } from './proofs/queries.ts'
export type { SettlementRefusal } from './proofs/rules.ts'
export { settleItem } from './proofs/settling.ts'
export { demandBack, receiveBack, recoveriesOf } from './recoveries/actions.ts'
export type { Commitment, Item, Line, Source } from './schema.ts'
export { findSetting, type SettingKey, setAmount } from './settings/actions.ts'
export { type NewSource, publishSources } from './sources/actions.ts'
export type { RequestState } from './states.ts'
export { waitingFor } from './waiting.ts'

type Settings = {
  /** For the officer, who estimates for a programme. */
  listProgrammes?: ListProgrammes
  /** A code stands for itself where nobody has words for it. */
  costKindWords?: CostKindWords
}

export function budget({
  listProgrammes = async () => [],
  costKindWords = (code) => code,
}: Settings = {}): Module {
  const routes = new Hono<Env>()
  for (const part of [
    deskRoutes,
    lineRoutes(listProgrammes),
    threadRoutes(costKindWords),
    paymentRoutes(costKindWords),
    bankRoutes,
    proofRoutes(costKindWords),
    settingRoutes,
  ])
    routes.route('/', part)
  return { name: 'budget', routes, acts, timetable }
}
