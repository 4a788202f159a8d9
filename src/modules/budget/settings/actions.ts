import { eq } from 'drizzle-orm'
import { done, type Outcome } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { settings } from '../schema.ts'

export const settingKeys = ['two-approvals-from'] as const
/** `two-approvals-from`: the amount, in đồng, from which two different people approve a payment. */
export type SettingKey = (typeof settingKeys)[number]

export type Setting = typeof settings.$inferSelect

export async function findSetting(
  { db }: Pick<Scope, 'db'>,
  key: SettingKey,
): Promise<Setting | undefined> {
  const [found] = await db.select().from(settings).where(eq(settings.key, key))
  return found
}

export const maySet = ({ actor }: Scope): boolean =>
  holds(actor, 'leader') || holds(actor, 'administrator')

/** Sets an amount that a rule needs, with the text that it rests on; what it was stays in the ledger. */
export const setAmount = (
  scope: SignedScope,
  key: SettingKey,
  { amount, basis }: { amount: number; basis: string },
): Promise<Outcome<SettingKey, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!maySet(inside)) return undefined
    const before = await findSetting(inside, key)
    const row = { amount, basis, setBy: inside.actor.id, setAt: inside.now }
    const [last] = await inside.db
      .insert(settings)
      .values({ key, ...row })
      .onConflictDoUpdate({ target: settings.key, set: row })
      .returning()
    await inside.ledger.append(inside, {
      act: 'budget.amount-set',
      subject: { type: 'budget-setting', id: inside.actor.id, label: key },
      amount: last?.amount ?? amount,
      facts: { key, basis, ...(before ? { before: before.amount } : {}) },
    })
    return done(key)
  })
