import { expect, test } from 'vitest'
import { requestStates } from '../states.ts'
import {
  afterApproval,
  approvalsFor,
  refusalToApprove,
  refusalToDecline,
  refusalToPay,
  refusalToRequest,
} from './rules.ts'

test('two people approve from the threshold on, and whenever there is none', () => {
  expect([99, 100, 101].map((amount) => approvalsFor(amount, 100))).toEqual([1, 2, 2])
  expect(approvalsFor(1, undefined)).toBe(2)
  expect(approvalsFor(1, 0)).toBe(2)
})

const asked = {
  free: 100,
  unsettled: 1,
  account: { confirmedAt: new Date() },
  milestoneTaken: false,
  ownOrganisation: false,
}

test('a payment is asked for from what is free, into a confirmed account, once a milestone', () => {
  const open = { closedAt: null }
  expect([1, 100, 101].map((amount) => refusalToRequest(open, amount, asked))).toEqual([
    null,
    null,
    'beyond-committed',
  ])
  expect(refusalToRequest({ closedAt: new Date() }, 1, asked)).toBe('closed')
  for (const amount of [0, -1, 0.5, Number.NaN])
    expect(refusalToRequest(open, amount, asked)).toBe('no-amount')
  expect(refusalToRequest(open, 1, { ...asked, account: undefined })).toBe('no-account')
  expect(refusalToRequest(open, 1, { ...asked, account: { confirmedAt: null } })).toBe(
    'account-unconfirmed',
  )
  expect(refusalToRequest(open, 1, { ...asked, milestoneTaken: true })).toBe('milestone-requested')
  expect(refusalToRequest(open, 1, { ...asked, unsettled: 0 })).toBe('all-settled')
  expect(refusalToRequest(open, 1, { ...asked, ownOrganisation: true })).toBe('own-organisation')
})

const request = { requestedBy: 'officer', approvalsWanted: 2, version: 1 }
const judge = {
  actorId: 'b',
  approvers: ['a'],
  threshold: 100,
  ownOrganisation: false,
  seenVersion: 1,
}

test('of every request only the open one is approved, by somebody new to it', () => {
  const results = requestStates.map((state) => refusalToApprove({ ...request, state }, judge))
  expect(results).toEqual([null, 'already-approved', 'frozen', 'already-declined', 'already-paid'])
  const open = { ...request, state: 'requested' } as const
  expect(refusalToApprove(open, { ...judge, actorId: 'officer' })).toBe('own-request')
  expect(refusalToApprove(open, { ...judge, actorId: 'a' })).toBe('approved-by-you')
  expect(refusalToApprove(open, { ...judge, threshold: undefined })).toBe('threshold-missing')
  expect(refusalToApprove(open, { ...judge, ownOrganisation: true })).toBe('own-organisation')
  for (const seenVersion of [0, 2, undefined])
    expect(refusalToApprove(open, { ...judge, seenVersion })).toBe('account-changed')
})

test('approvals of one person count as one', () => {
  expect(afterApproval({ approvalsWanted: 1 }, ['a'])).toBe('approved')
  expect(afterApproval({ approvalsWanted: 2 }, ['a'])).toBe('requested')
  expect(afterApproval({ approvalsWanted: 2 }, ['a', 'a'])).toBe('requested')
  expect(afterApproval({ approvalsWanted: 2 }, ['a', 'b'])).toBe('approved')
})

test('whatever is not paid or declined yet may be declined', () => {
  expect(requestStates.map((state) => refusalToDecline({ state }))).toEqual([
    null,
    null,
    null,
    'already-declined',
    'already-paid',
  ])
})

const paying = {
  actorId: 'b',
  approvers: ['a'],
  alarms: 0,
  ownOrganisation: false,
  seenVersion: 1,
  paidOn: '2026-11-23',
  today: '2026-11-23',
  requestedOn: '2026-11-20',
}

test('only an approved request is paid', () => {
  expect(requestStates.map((state) => refusalToPay({ ...request, state }, paying))).toEqual([
    'not-approved',
    null,
    'frozen',
    'already-declined',
    'already-paid',
  ])
})

test('the payer is another than whoever asked and the only one who approved; no alarm is open; the day fits', () => {
  const approved = { ...request, state: 'approved' } as const
  const why = (change: Partial<typeof paying>) => refusalToPay(approved, { ...paying, ...change })
  expect(why({ actorId: 'officer' })).toBe('own-request')
  expect(why({ actorId: 'a' })).toBe('only-approver')
  expect(why({ approvers: [] })).toBe('only-approver')
  expect(why({ actorId: 'a', approvers: ['a', 'b'] })).toBe(null)
  expect(why({ seenVersion: 2 })).toBe('account-changed')
  expect(why({ alarms: 1 })).toBe('alarm-open')
  expect(why({ ownOrganisation: true })).toBe('own-organisation')
  expect(why({ paidOn: '2026-11-24' })).toBe('paid-in-future')
  expect(why({ paidOn: '2026-11-19' })).toBe('paid-before-request')
  expect(why({ paidOn: '2026-11-20' })).toBe(null)
})
