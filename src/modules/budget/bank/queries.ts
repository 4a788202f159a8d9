import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type BankAccount, bankAccounts } from '../payments/schema.ts'

const currentOf = (organisationId: string) =>
  and(eq(bankAccounts.organisationId, organisationId), isNull(bankAccounts.replacedAt))

/** The account that an organisation is paid into now, confirmed or not. */
export async function findAccount(
  { db }: Pick<Scope, 'db'>,
  organisationId: string,
): Promise<BankAccount | undefined> {
  const [found] = await db.select().from(bankAccounts).where(currentOf(organisationId))
  return found
}

/** The current account, which nobody replaces before the transaction ends. */
export async function holdAccount(
  { db }: Pick<Scope, 'db'>,
  organisationId: string,
): Promise<BankAccount | undefined> {
  const [found] = await db.select().from(bankAccounts).where(currentOf(organisationId)).for('share')
  return found
}

/** Every account that an organisation stated, the newest first. */
export const accountsOf = (
  { db }: Pick<Scope, 'db'>,
  organisationId: string,
): Promise<BankAccount[]> =>
  db
    .select()
    .from(bankAccounts)
    .where(eq(bankAccounts.organisationId, organisationId))
    .orderBy(desc(bankAccounts.statedAt))

/** The accounts that wait for Finance, the longest waiting first. */
export const unconfirmedAccounts = ({ db }: Pick<Scope, 'db'>): Promise<BankAccount[]> =>
  db
    .select()
    .from(bankAccounts)
    .where(and(isNull(bankAccounts.replacedAt), isNull(bankAccounts.confirmedAt)))
    .orderBy(asc(bankAccounts.statedAt), asc(bankAccounts.id))
