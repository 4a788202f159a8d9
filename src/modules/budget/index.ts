import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'

export type { Account, SourceKind } from './accounts.ts'
export { confirmAccount, type StatedAccount, stateAccount } from './bank/actions.ts'
export type { Balances } from './books/rules.ts'
export {
  closeCommitment,
  commit,
  type NewCommitment,
  release,
} from './commitments/actions.ts'
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
export { type LineInBooks, linesFor, listSources } from './lines/queries.ts'
export { paths as budgetPaths } from './paths.ts'
export { approvePayment } from './payments/approving.ts'
export { declinePayment } from './payments/declining.ts'
export { type Paid, paidFor } from './payments/paid.ts'
export { recordPayment } from './payments/paying.ts'
export { type NewRequest, requestPayment } from './payments/requesting.ts'
export type {
  ApprovalRefusal,
  DeclineRefusal,
  PaymentRefusal,
  RequestRefusal,
} from './payments/rules.ts'
export type { PaymentRequest } from './payments/schema.ts'
export { clearAlarm } from './proofs/alarms.ts'
export type { Commitment, Item, Line, Source } from './schema.ts'
export { findSetting, setAmount } from './settings/actions.ts'
export { type NewSource, publishSources } from './sources/actions.ts'
export type { RequestState } from './states.ts'

export const budget: Module = { name: 'budget', acts }
