import type { Commitment } from '../schema.ts'
import { isOpen, type RequestState } from '../states.ts'
import type { PaymentRequest } from './schema.ts'

type Request = Pick<PaymentRequest, 'state' | 'requestedBy' | 'approvalsWanted' | 'version'>

/** How many different people must approve: without the city's threshold two, and none may until it is set. */
export const approvalsFor = (amount: number, threshold: number | undefined): number =>
  threshold !== undefined && amount < threshold ? 1 : 2

export type RequestRefusal =
  | 'closed'
  | 'own-organisation'
  | 'no-amount'
  | 'no-account'
  | 'account-unconfirmed'
  | 'beyond-committed'
  | 'milestone-requested'
  | 'all-settled'

/** Why a payment cannot be asked for, or null. `free` is what is committed minus what open requests hold. */
export function refusalToRequest(
  { closedAt }: Pick<Commitment, 'closedAt'>,
  amount: number,
  {
    free,
    unsettled,
    account,
    milestoneTaken,
    ownOrganisation,
  }: {
    free: number
    /** How many items are still to be settled. */
    unsettled: number
    account: { confirmedAt: Date | null } | undefined
    milestoneTaken: boolean
    /** Whether the money would go to an organisation of whoever asks. */
    ownOrganisation: boolean
  },
): RequestRefusal | null {
  if (closedAt) return 'closed'
  if (ownOrganisation) return 'own-organisation'
  if (!Number.isSafeInteger(amount) || amount <= 0) return 'no-amount'
  if (milestoneTaken) return 'milestone-requested'
  if (unsettled === 0) return 'all-settled'
  if (!account) return 'no-account'
  if (!account.confirmedAt) return 'account-unconfirmed'
  return amount > free ? 'beyond-committed' : null
}

export type JudgementRefusal = 'already-approved' | 'already-declined' | 'already-paid' | 'frozen'

const over: Record<Exclude<RequestState, 'requested'>, JudgementRefusal> = {
  approved: 'already-approved',
  declined: 'already-declined',
  paid: 'already-paid',
  frozen: 'frozen',
}

/** Who judges, whose approval stands, and whether the money would go to an organisation of theirs. */
type Judge = {
  actorId: string
  approvers: readonly string[]
  ownOrganisation: boolean
  /** What the person had before them; it rises when the account changes. */
  seenVersion: number | undefined
}

export type ApprovalRefusal =
  | JudgementRefusal
  | 'own-request'
  | 'own-organisation'
  | 'account-changed'
  | 'approved-by-you'
  | 'threshold-missing'

/** Why somebody cannot approve a request, or null. `approvers` are those whose approval stands. */
export function refusalToApprove(
  { state, requestedBy, version }: Request,
  {
    actorId,
    approvers,
    threshold,
    ownOrganisation,
    seenVersion,
  }: Judge & { threshold: number | undefined },
): ApprovalRefusal | null {
  if (state !== 'requested') return over[state]
  if (requestedBy === actorId) return 'own-request'
  if (ownOrganisation) return 'own-organisation'
  if (seenVersion !== version) return 'account-changed'
  if (threshold === undefined) return 'threshold-missing'
  return approvers.includes(actorId) ? 'approved-by-you' : null
}

/** The state after one more approval. */
export const afterApproval = (
  { approvalsWanted }: Pick<Request, 'approvalsWanted'>,
  approvers: readonly string[],
): RequestState => (new Set(approvers).size >= approvalsWanted ? 'approved' : 'requested')

export type DeclineRefusal = 'already-declined' | 'already-paid'

/** Why a request cannot be declined, or null: an approved one may be, until it is paid. */
export function refusalToDecline({ state }: Pick<Request, 'state'>): DeclineRefusal | null {
  if (state === 'declined') return 'already-declined'
  return isOpen(state) ? null : 'already-paid'
}

export type PaymentRefusal =
  | 'already-declined'
  | 'already-paid'
  | 'frozen'
  | 'not-approved'
  | 'own-request'
  | 'own-organisation'
  | 'account-changed'
  | 'only-approver'
  | 'alarm-open'
  | 'paid-in-future'
  | 'paid-before-request'
  | 'order-taken'

/** Why a payment cannot be recorded, or null. One pair of eyes more than those that approved. */
export function refusalToPay(
  { state, requestedBy, version }: Pick<Request, 'state' | 'requestedBy' | 'version'>,
  {
    actorId,
    approvers,
    alarms,
    paidOn,
    today,
    requestedOn,
    ownOrganisation,
    seenVersion,
  }: Judge & {
    alarms: number
    paidOn: string
    today: string
    requestedOn: string
  },
): PaymentRefusal | null {
  if (state === 'requested') return 'not-approved'
  if (state !== 'approved') return state === 'frozen' ? 'frozen' : `already-${state}`
  if (requestedBy === actorId) return 'own-request'
  if (ownOrganisation) return 'own-organisation'
  if (seenVersion !== version) return 'account-changed'
  if (approvers.every((id) => id === actorId)) return 'only-approver'
  if (alarms > 0) return 'alarm-open'
  if (paidOn > today) return 'paid-in-future'
  return paidOn < requestedOn ? 'paid-before-request' : null
}
