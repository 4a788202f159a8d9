import { namesOf } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { findAccount } from '../bank/queries.ts'
import { balancesOfCommitment } from '../books/queries.ts'
import { findCommitment, requestsOf } from '../commitments/queries.ts'
import { approvalsOf } from '../payments/queries.ts'
import { refusalToApprove, refusalToDecline } from '../payments/rules.ts'
import { openAlarmsOf } from '../proofs/alarms.ts'
import { mayHandIn } from '../proofs/expenses.ts'
import { settlementOf } from '../proofs/queries.ts'
import { actsForCity, isOwnPayee } from '../reach.ts'
import { recoveriesOf } from '../recoveries/actions.ts'
import { findSetting } from '../settings/actions.ts'

/** The whole money thread of a commitment within reach, with what whoever looks may do in it. */
export async function findThread(scope: SignedScope, id: string) {
  const held = await findCommitment(scope, id)
  if (!held) return undefined
  const { line, commitment } = held
  const rows = (await settlementOf(scope, id)) ?? []
  const [balances, requests, account, alarms, recoveries, entries, threshold] = await Promise.all([
    balancesOfCommitment(scope, id),
    requestsOf(scope, [id]),
    findAccount(scope, commitment.payeeId),
    openAlarmsOf(scope, [id]),
    recoveriesOf(scope, [id]),
    entriesAbout(scope, id),
    findSetting(scope, 'two-approvals-from'),
  ])
  const approvals = await approvalsOf(
    scope,
    requests.map((request) => request.id),
  )
  const people = await namesOf(scope, [
    ...requests.map(({ requestedBy }) => requestedBy),
    ...approvals.map(({ approverId }) => approverId),
    ...entries.flatMap(({ actorId }) => actorId ?? []),
  ])
  const organisations = await namesOfOrganisations(scope, [commitment.payeeId, line.agencyId])
  const finance = holds(scope.actor, 'finance')
  const forCity = actsForCity(scope, line)
  const own = isOwnPayee(scope, commitment.payeeId)
  const unsettled = rows.filter(({ item }) => !item.settledAt).length
  return {
    ...held,
    rows,
    balances,
    account,
    alarms,
    recoveries,
    entries,
    people,
    excess: unsettled === 0 ? balances.paid : 0,
    payee: organisations.get(commitment.payeeId)?.[scope.locale] ?? '–',
    thresholdMissing: threshold === undefined,
    /** What of the accounts' numbers may be read whole. */
    seesAccount: finance || own,
    requests: requests.map((request) => {
      const words = approvals.filter(({ requestId }) => requestId === request.id)
      const approvers = words
        .filter(({ approved, voidedAt }) => approved && !voidedAt)
        .map(({ approverId }) => approverId)
      const asked = {
        actorId: scope.actor.id,
        approvers,
        threshold: threshold?.amount,
        ownOrganisation: own,
        seenVersion: request.version,
      }
      return {
        request,
        words,
        approvers,
        mayApprove: finance && !refusalToApprove(request, asked),
        mayDecline: finance && !refusalToDecline(request),
        mayPay: finance && request.state === 'approved',
      }
    }),
    rights: {
      finance,
      forCity,
      own,
      handIn: mayHandIn(scope, held) && !commitment.closedAt && unsettled > 0,
      settle: finance && !commitment.closedAt,
      demand: finance && balances.paid > 0,
    },
  }
}

export type Thread = NonNullable<Awaited<ReturnType<typeof findThread>>>
export type RequestView = Thread['requests'][number]
