import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { violatedConstraint } from '#platform/constraints.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Act } from '../acts.ts'
import { append } from '../payments/about.ts'
import { unvoided } from '../payments/queries.ts'
import { approvals, type BankAccount, bankAccounts, paymentRequests } from '../payments/schema.ts'
import { isOwnPayee } from '../reach.ts'
import { commitments, lines } from '../schema.ts'
import type { RequestState } from '../states.ts'
import { tellOfAccount } from './letters.ts'
import {
  type ConfirmationRefusal,
  refusalToConfirm,
  refusalToState,
  type StatementRefusal,
} from './rules.ts'

export type StatedAccount = Pick<BankAccount, 'bank' | 'holder' | 'number'>

/** Somebody of the organisation says where it is to be paid. A change replaces the account and stops every payment under way. */
export async function stateAccount(
  scope: SignedScope,
  organisationId: string,
  given: StatedAccount,
): Promise<Outcome<{ id: string; frozen: number }, StatementRefusal> | undefined> {
  try {
    return await inTransaction(scope, async (inside) => {
      if (!isOwnPayee(inside, organisationId)) return undefined
      const [current] = await inside.db
        .select()
        .from(bankAccounts)
        .where(
          and(eq(bankAccounts.organisationId, organisationId), isNull(bankAccounts.replacedAt)),
        )
        .for('update')
      const refusal = refusalToState(current, given)
      if (refusal) return refused(refusal)
      if (current)
        await inside.db
          .update(bankAccounts)
          .set({ replacedAt: inside.now })
          .where(eq(bankAccounts.id, current.id))
      const id = newId()
      const { bank, holder, number } = given
      await inside.db.insert(bankAccounts).values({
        id,
        organisationId,
        bank,
        holder,
        number,
        statedBy: inside.actor.id,
        statedAt: inside.now,
      })
      await appendAccount(inside, 'budget.account-stated', id, organisationId)
      const frozen = await freeze(inside, organisationId)
      await tellOfAccount(inside, organisationId, current ? 'changed' : 'stated', given)
      return done({ id, frozen })
    })
  } catch (error) {
    if (violatedConstraint(error) === 'bank_accounts_current') return refused('changed-meanwhile')
    throw error
  }
}

/** Finance confirms the account that stands; what the change had stopped is to be approved anew. */
export const confirmAccount = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<{ thawed: number }, ConfirmationRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(inside.actor, 'finance')) return undefined
    const [account] = await inside.db
      .select()
      .from(bankAccounts)
      .where(eq(bankAccounts.id, id))
      .for('update')
    if (!account) return undefined
    const refusal = refusalToConfirm(account, {
      actorId: inside.actor.id,
      ownOrganisation: isOwnPayee(inside, account.organisationId),
    })
    if (refusal) return refused(refusal)
    await inside.db
      .update(bankAccounts)
      .set({ confirmedBy: inside.actor.id, confirmedAt: inside.now })
      .where(eq(bankAccounts.id, id))
    await appendAccount(inside, 'budget.account-confirmed', id, account.organisationId)
    const thawed = await setAll(inside, account.organisationId, ['frozen'], {
      state: 'requested',
      bankAccountId: id,
      frozenReason: null,
    })
    await tellOfAccount(inside, account.organisationId, 'confirmed', account)
    return done({ thawed })
  })

/** Stops the open payments of a payee; what was approved was a payment to another account. */
async function freeze(scope: SignedScope, payeeId: string): Promise<number> {
  return setAll(scope, payeeId, ['requested', 'approved'], {
    state: 'frozen',
    frozenReason: 'account-changed',
  })
}

type Change = {
  state: RequestState
  bankAccountId?: string
  frozenReason: string | null
}

async function setAll(
  scope: SignedScope,
  payeeId: string,
  from: RequestState[],
  change: Change,
): Promise<number> {
  const { db, now } = scope
  const owed = db
    .select({ id: commitments.id })
    .from(commitments)
    .where(eq(commitments.payeeId, payeeId))
  const changed = await db
    .update(paymentRequests)
    .set({ ...change, version: sql`${paymentRequests.version} + 1` })
    .where(and(inArray(paymentRequests.commitmentId, owed), inArray(paymentRequests.state, from)))
    .returning()
  if (changed.length === 0) return 0
  const ids = changed.map((request) => request.id)
  await db.update(approvals).set({ voidedAt: now }).where(unvoided(ids))
  const rows = await db
    .select({ line: lines, commitment: commitments })
    .from(commitments)
    .innerJoin(lines, eq(lines.id, commitments.lineId))
    .where(inArray(commitments.id, [...new Set(changed.map((each) => each.commitmentId))]))
  const act = change.state === 'frozen' ? 'budget.payment-frozen' : 'budget.payment-thawed'
  for (const request of changed) {
    const held = rows.find(({ commitment }) => commitment.id === request.commitmentId)
    if (held) await append(scope, act, { ...held, request })
  }
  return changed.length
}

async function appendAccount(scope: SignedScope, act: Act, id: string, organisationId: string) {
  const names = await namesOfOrganisations(scope, [organisationId])
  await scope.ledger.append(scope, {
    act,
    subject: { type: 'bank-account', id, label: names.get(organisationId)?.vi ?? '' },
    organisationId,
  })
}
