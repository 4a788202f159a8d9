import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { unconfirmedAccounts } from './bank/queries.ts'
import { refusalToConfirm } from './bank/rules.ts'
import { balancesOfCommitments } from './books/queries.ts'
import { messages } from './desk/messages.ts'
import {
  hasThreshold,
  linesIn,
  payeesWithoutAccount,
  requestsUnderWay,
  unsettledCommitments,
} from './desk/queries.ts'
import { refusalToAllocate, refusalToAppraise } from './lines/rules.ts'
import { paths } from './paths.ts'
import { refusalToApprove } from './payments/rules.ts'
import { openAlarms } from './proofs/queries.ts'
import { isOwnPayee, ownPayees } from './reach.ts'
import { recoveriesOf } from './recoveries/actions.ts'
import { findSetting } from './settings/actions.ts'

type Words = (typeof messages)['vi']['wait']
const say = (words: (wait: Words) => string): Text => ({
  vi: words(messages.vi.wait),
  en: words(messages.en.wait),
})

const atCommitment = (id: string) => link(paths.commitment, { commitment: id })

/** What is to be done with the money of a list; the desk gathers it under these words. */
const groups = {
  appraise: { vi: 'Thẩm định dự toán', en: 'Appraise estimates' },
  accounts: { vi: 'Xác nhận tài khoản nhận tiền', en: 'Confirm bank accounts' },
  pay: { vi: 'Duyệt và chi tiền', en: 'Approve and pay' },
  alarms: { vi: 'Cảnh báo hỗ trợ trùng', en: 'Double-funding alarms' },
  settle: { vi: 'Quyết toán và thu hồi', en: 'Settle and recover' },
  allocate: { vi: 'Giao dự toán', en: 'Allocate the budget' },
  payee: { vi: 'Tiền của hợp đồng', en: 'Money of contracts' },
}

const under = (group: Text, list: readonly Waiting[]): Waiting[] =>
  list.map((one) => ({ ...one, group }))

/** What of the money waits for the person: Finance's acts, a leader's, and those of whoever is paid. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  const lists = [
    holds(scope.actor, 'finance') ? await finance(scope) : [],
    holds(scope.actor, 'leader') ? under(groups.allocate, await leader(scope)) : [],
    await threshold(scope),
    under(groups.payee, await payee(scope)),
  ]
  return lists.flat().toSorted((a, b) => a.since.getTime() - b.since.getTime())
}

async function finance(scope: SignedScope): Promise<Waiting[]> {
  return [
    ...under(groups.appraise, await appraisals(scope)),
    ...under(groups.accounts, await accountsToConfirm(scope)),
    ...under(groups.pay, await payments(scope)),
    ...under(groups.alarms, await alarms(scope)),
    ...under(groups.settle, await settlements(scope)),
  ]
}

async function appraisals(scope: SignedScope): Promise<Waiting[]> {
  const estimated = await linesIn(scope, ['estimated'])
  return estimated.flatMap((line): Waiting[] => {
    const seen = { actorId: scope.actor.id, version: line.version }
    if (refusalToAppraise(line, seen, 0)) return []
    const href = link(paths.line, { line: line.id })
    const title = say((wait) => wait.appraise(line.title))
    return [{ title, href, role: 'finance', since: line.createdAt }]
  })
}

async function accountsToConfirm(scope: SignedScope): Promise<Waiting[]> {
  const stated = await unconfirmedAccounts(scope)
  const mine = stated.filter((account) => {
    const ownOrganisation = isOwnPayee(scope, account.organisationId)
    return !refusalToConfirm(account, { actorId: scope.actor.id, ownOrganisation })
  })
  const names = await namesOfOrganisations(
    scope,
    mine.map(({ organisationId }) => organisationId),
  )
  return mine.map(({ organisationId, statedAt }) => {
    const name = names.get(organisationId) ?? { vi: '–', en: '–' }
    return {
      title: {
        vi: messages.vi.wait.confirm(name.vi),
        en: messages.en.wait.confirm(name.en),
      },
      href: paths.accounts,
      role: 'finance',
      since: statedAt,
    }
  })
}

async function payments(scope: SignedScope): Promise<Waiting[]> {
  const amount = (await findSetting(scope, 'two-approvals-from'))?.amount
  const actorId = scope.actor.id
  return (await requestsUnderWay(scope)).flatMap((one): Waiting[] => {
    const { request, commitment } = one
    const approvers = one.approvals.map(({ approverId }) => approverId)
    const ownOrganisation = isOwnPayee(scope, commitment.payeeId)
    const mayPay =
      request.state === 'approved' &&
      !ownOrganisation &&
      request.requestedBy !== actorId &&
      approvers.some((id) => id !== actorId)
    const seenVersion = request.version
    const judge = { actorId, approvers, threshold: amount, ownOrganisation, seenVersion }
    if (!mayPay && refusalToApprove(request, judge)) return []
    const { subjectLabel, id } = commitment
    const title = say((wait) => (mayPay ? wait.pay(subjectLabel) : wait.approve(subjectLabel)))
    return [{ title, href: atCommitment(id), role: 'finance', since: request.requestedAt }]
  })
}

const alarms = async (scope: SignedScope): Promise<Waiting[]> =>
  (await openAlarms(scope))
    .filter(({ payeeId }) => !isOwnPayee(scope, payeeId))
    .map(({ facts: { label = '' }, raisedAt }) => ({
      title: say((wait) => wait.alarm(String(label))),
      href: paths.alarms,
      role: 'finance',
      since: raisedAt,
    }))

async function settlements(scope: SignedScope): Promise<Waiting[]> {
  const found = await unsettledCommitments(scope)
  const balances = await balancesOfCommitments(
    scope,
    found.map(({ commitment }) => commitment.id),
  )
  return found.flatMap(({ commitment, unsettled, proven, since }): Waiting[] => {
    const inExcess = unsettled === 0 && (balances.get(commitment.id)?.paid ?? 0) > 0
    if ((proven === 0 && !inExcess) || isOwnPayee(scope, commitment.payeeId)) return []
    const { subjectLabel, id } = commitment
    const title = say((wait) => (inExcess ? wait.demand(subjectLabel) : wait.settle(subjectLabel)))
    return [{ title, href: atCommitment(id), role: 'finance', since }]
  })
}

async function leader(scope: SignedScope): Promise<Waiting[]> {
  const appraised = await linesIn(scope, ['appraised', 'allocated'])
  return appraised.flatMap((line): Waiting[] => {
    const seen = { actorId: scope.actor.id, version: line.version }
    if (refusalToAllocate(line, seen, 1)) return []
    const href = link(paths.line, { line: line.id })
    const title = say((wait) => wait.allocate(line.title))
    return [{ title, href, role: 'leader', since: line.createdAt }]
  })
}

/** Until the threshold is set no payment is approved, so it waits as long as a request does. */
async function threshold(scope: SignedScope): Promise<Waiting[]> {
  const role = ['leader', 'administrator'].find((one) => holds(scope.actor, one))
  if (!role || (await hasThreshold(scope))) return []
  const [oldest] = await requestsUnderWay(scope)
  if (!oldest) return []
  const title = say((wait) => wait.threshold)
  return [{ title, href: paths.threshold, role, since: oldest.request.requestedAt }]
}

async function payee(scope: SignedScope): Promise<Waiting[]> {
  const own = ownPayees(scope)
  if (own.length === 0) return []
  const names = await namesOfOrganisations(scope, own)
  const roleFor = (id: string) => (holds(scope.actor, 'founder', id) ? 'founder' : 'supporter')
  const accounts = (await payeesWithoutAccount(scope, own)).map(({ payeeId, since }): Waiting => {
    const name = names.get(payeeId) ?? { vi: '–', en: '–' }
    return {
      title: { vi: messages.vi.wait.account(name.vi), en: messages.en.wait.account(name.en) },
      href: link(paths.account, { organisation: payeeId }),
      role: roleFor(payeeId),
      since,
    }
  })
  const paid = await unsettledCommitments(scope, own)
  const proofs = paid
    .filter(({ unsettled, proven }) => unsettled > proven)
    .map(({ commitment, since }) => ({
      title: say((wait) => wait.proofs(commitment.subjectLabel)),
      href: atCommitment(commitment.id),
      role: roleFor(commitment.payeeId),
      since,
    }))
  const demands = await recoveriesOf(
    scope,
    paid.map(({ commitment }) => commitment.id),
  )
  const repay = demands.flatMap(({ commitmentId, amount, received, demandedAt, dueOn }) => {
    const award = paid.find(({ commitment }) => commitment.id === commitmentId)?.commitment
    if (!award || received >= amount) return []
    const title = say((wait) => wait.repay(award.subjectLabel))
    const role = roleFor(award.payeeId)
    return [{ title, href: atCommitment(commitmentId), role, since: demandedAt, due: dueOn }]
  })
  return [...accounts, ...proofs, ...repay]
}
