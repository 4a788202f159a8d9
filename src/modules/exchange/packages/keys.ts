import { asc, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type SigningKey, signingKeys } from './schema.ts'
import type { PublicKey, Signature } from './shapes.ts'
import { endorsed, makeKeyPair, signWith } from './signing.ts'

/** The key that signs now; made when it is first asked for. */
export async function activeKey({ db, now }: Scope): Promise<SigningKey> {
  const find = () => db.select().from(signingKeys).where(isNull(signingKeys.retiredAt))
  const [found] = await find()
  if (found) return found
  // Of two that make one at the same moment, the index lets one through.
  await db
    .insert(signingKeys)
    .values({ ...makeKeyPair(), madeAt: now })
    .onConflictDoNothing()
  return only(await find())
}

export const signed = async (scope: Scope, content: unknown): Promise<Signature> =>
  signWith(await activeKey(scope), content)

/** Every key there ever was, the oldest first, without its private half. */
export async function publicKeys(scope: Scope): Promise<PublicKey[]> {
  await activeKey(scope)
  const rows = await scope.db.select().from(signingKeys).orderBy(asc(signingKeys.madeAt))
  return rows.map(({ kid, x, retiredAt, endorsedBy, endorsement }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    use: 'sig',
    kid,
    x,
    retired: retiredAt !== null,
    endorsedBy,
    endorsement,
  }))
}

/** Puts a new key in the place of the one that signs; the old one signs the new, so that partners follow by themselves. */
export const rotateKey = (scope: SignedScope): Promise<Outcome<string, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'administrator')) return undefined
    const { kid, privateKey } = await activeKey(inside)
    const next = makeKeyPair()
    const { value } = signWith({ kid, privateKey }, endorsed(next))
    await inside.db
      .update(signingKeys)
      .set({ retiredAt: inside.now })
      .where(eq(signingKeys.kid, kid))
    await inside.db
      .insert(signingKeys)
      .values({ ...next, madeAt: inside.now, endorsedBy: kid, endorsement: value })
    await inside.ledger.append(inside, {
      act: 'exchange.key-rotated',
      subject: { type: 'signing-key', id: newId(), label: next.kid },
      facts: { before: kid },
    })
    return done(next.kid)
  })
